import BuiltIn
import Canvas
import PeerSupport

/// The top of every page: where I am, the tabs, help now, and in a demo that nothing in it is private.
enum Header {
  /// How many rows the header takes.
  static func rows(_ state: AppState) -> Int {
    state.program?.demoPassphrase == nil ? 2 : 3
  }

  static func draw(_ layer: Layer, _ state: AppState, in screen: Rectangle, _ painter: inout Painter) {
    let line = screen.top(1).inset(columns: 1)
    let words = state.words
    let help = layer == .helpNow ? "" : helpNow(state)
    let helpWidth = painter.writeRight(help, .noticeSafety, in: line)
    painter.addTarget(line.columns(from: line.columns - helpWidth), "help.now")
    let room = line.left(line.columns - helpWidth - 2)
    if layer.isBase, layer != .welcome {
      drawTabs(layer, state, in: room, &painter)
    } else {
      painter.write(
        layer == .welcome ? words(.appName) : state.title(of: layer), .title,
        in: line.left(line.columns - helpWidth - 1))
    }
    painter.rule(in: screen, row: 1)
    if let passphrase = state.program?.demoPassphrase {
      let banner = screen.rows(from: 2).inset(columns: 1)
      let whole = words(.headerDemo, ["passphrase": passphrase])
      let text = TextWidth.columns(whole) <= banner.columns ? whole : words(.headerDemoShort)
      painter.write(text, .demoBanner, in: banner)
    }
    painter.entitle(
      words(.appName) + " · " + state.title(of: layer) + waiting(state), announcing: state.title(of: layer))
  }

  /// How many wait for a supporter, for the terminal's title; nothing about them, and nothing where none does or they
  /// are still being read.
  private static func waiting(_ state: AppState) -> String {
    let count = state.inbox.waitingCount
    return count == 0 || state.inbox.isReading
      ? "" : " · " + state.words(.inboxTitleWaiting, ["count": count])
  }

  /// Help now with the key that works here: where text is written, one that is no letter.
  private static func helpNow(_ state: AppState) -> String {
    let command = CommandTable.command("help.now")
    let key = command.flatMap {
      state.surroundings.keymap.shownKey(for: $0, isWriting: state.editor != nil)
    }
    return state.words(.headerHelpNow, ["key": key?.description ?? ""]).trimmed
  }

  /// Tabs from the right; in a narrow window first the program's name goes, then the names of other tabs.
  private static func drawTabs(
    _ layer: Layer, _ state: AppState, in room: Rectangle, _ painter: inout Painter
  ) {
    let full = state.tabs.enumerated().map { "\($0.offset + 1) \(state.title(of: $0.element))" }
    let app = state.words(.appName)
    let names =
      state.program.map { [app + state.words(.commonSeparator) + $0.program.name, $0.program.name] } ?? []
    let fits = { (labels: [String]) in labels.map { TextWidth.columns($0) + 2 }.reduce(0, +) <= room.columns }
    let labels =
      fits(full)
      ? full
      : zip(full.indices, full).map { state.tabs[$0] == layer ? $1 : "\($0 + 1)" }
    let width = labels.map { TextWidth.columns($0) + 2 }.reduce(0, +)
    if let name = (names + [app]).first(where: { TextWidth.columns($0) < room.columns - width }) {
      painter.write(name, .title, in: room)
    }
    var column = max(0, room.columns - width)
    for (index, label) in labels.enumerated() {
      let role: Role = state.tabs[index] == layer ? .tabSelected : .tab
      let width = painter.write(" " + label + " ", role, in: room, column: column)
      painter.addTarget(room.columns(from: column).left(width), AppView.tabTarget, index: index)
      column += width
    }
  }
}

extension AppState {
  /// What a layer is called in the header and in the terminal's title; never anything private.
  func title(of layer: Layer) -> String {
    switch layer {
    case .welcome, .tooSmall: words(.titleWelcome)
    case .directory, .filters: words(.tabDirectory)
    case .inbox: words(.tabInbox)
    case .plan, .planPart, .planSearch, .planSheet, .planForm: words(.tabPlan)
    case .planHard: words(.titlePlanHard)
    case .planDestroy: words(.planDestroyTitle)
    case .unlock: words(.titlePassphrase)
    case .passphraseChange: words(.titlePassphraseChange)
    case .programWords: words(.titleProgramWords)
    case .guides: words(.tabGuides)
    case .team: words(.tabTeam)
    case .teamList: words(team.opened.title)
    case .teamForm: words(team.form.purpose.title)
    case .ask: words(.titleAsk)
    case .askOrder: words(.titleAskOrder)
    case .askKeepOut: words(.titleAskKeepOut)
    case .sent: words(.titleSent)
    case .yourRequest: words(.titleYourRequest)
    case .request: words(.titleRequest)
    case .roleCheck: words(.titleRoleCheck)
    case .passOn: words(.titlePassOn)
    case .reply: words(.titleReply)
    case .planNext: words(.titlePlanNext)
    case .furtherHelp: words(.titleFurtherHelp)
    case .beforeLeave: words(.titleBeforeLeave)
    case .questions: words(.titleQuestions)
    case .question: words(.titleQuestion)
    case .calendarFile: words(.titleCalendarFile)
    case .guide: guides.title ?? words(.tabGuides)
    case .aboutMe: words(.titleAboutMe)
    case .card: words(.titleCard)
    case .compare: words(.titleCompare)
    case .availability: words(.titleAvailability)
    case .helpNow: words(.tabHelp)
    case .resources: words(.titleResources)
    case .large: words(.titleLarge)
    case .kept: words(.titleKept)
    case .confirmation: words(.titleConfirmation)
    case .themes: words(.titleThemes)
    case .keys: words(.titleKeys)
    }
  }
}
