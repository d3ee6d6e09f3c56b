import BuiltIn
import Canvas
import PeerSupport

enum RequestView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    page(state, columns: area.columns).draw(from: state.inbox.scroll, in: area, &painter)
  }

  /// The furthest row that the page can begin with in the window as it is.
  static func lastStart(_ state: AppState) -> Int {
    let area = AppView.body(of: state).inset(columns: 2).readable
    return page(state, columns: area.columns).lastStart(height: area.rows)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    guard let request = state.currentRequest else { return page }
    addStanding(request, state, to: &page)
    page.addReply(of: request, state)
    page.addSpace()
    addLetter(request.letter, state, to: &page)
    page.addCode(of: request, state)
    addShown(with: request, state, to: &page)
    if request.holder == state.me {
      page.addSpace()
      addOpening(request, state, to: &page)
    }
    page.addSpace()
    page.add(state.words(.inboxNowhereToWrite), .textQuiet)
    return page
  }

  private static func addStanding(_ request: SupportRequest, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    page.add(words(request.letter.urgency.word), .heading)
    if let clock = request.clock {
      let time = TimeLeft(clock, now: state.now, words)
      page.addRow([TextPage.Piece(text: time.text, role: time.role)] + time.bar(column: 20))
      addDue(clock, state, to: &page)
    } else if let contacts = request.contactsInWords(state) {
      page.add(contacts.joined(separator: words(.commonSeparator)))
    }
    if request.holder == state.me {
      page.add(words(.requestYours), .textQuiet)
    } else if let standing = state.inbox.row(request.id)?.standing {
      page.add(words(standing.word), .textQuiet)
    }
    if request.clock == nil, state.inbox.toPassOn.contains(request.id), state.passingOn == .available {
      page.add(words(.requestNowPassOn), .notice)
    }
    if state.endsSoon(request) {
      page.add(words(.requestEndsSoon), .notice)
    }
  }

  /// By when someone should be in touch, on the clock where I am, and calmly how far the time has run down (D1).
  private static func addDue(_ clock: RequestClock, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: words)
    let stage: WordKey? =
      switch clock.stage(at: state.now) {
      case .early, .late: nil
      case .pastHalf: .requestHalfWay
      case .nearlyDue: .requestNearlyDue
      }
    let parts = [words(.requestDue, ["time": say.moment(clock.due)])] + (stage.map { [words($0)] } ?? [])
    page.add(parts.joined(separator: " "), .textQuiet)
  }

  private static func addLetter(_ letter: RequestLetter, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    let reach = letter.reach
    let message = reach.mayLeaveMessage.map { words($0 ? .requestMayLeaveMessage : .requestNoMessage) }
    let rows: [(WordKey, String?)] = [
      (.requestFor, words(letter.for.word)),
      (.requestReach, words.by(reach.way) + " " + reach.detail),
      (.requestAskFor, reach.name),
      (.requestMessage, message),
      (.requestWhen, letter.when),
      (.requestLanguage, letter.language.map { words.language($0) }),
      (.requestNote, letter.note),
    ]
    for (label, value) in rows {
      guard let value, !value.isEmpty else { continue }
      page.addLabelled(words(label), value)
    }
  }

  /// What the sender shows of their plan.
  private static func addShown(
    with request: SupportRequest, _ state: AppState, to page: inout TextPage
  ) {
    guard let shown = state.shownPlan(with: request) else { return }
    page.addSpace()
    page.add(state.words(.requestShown), .label)
    page.add(state.words(.requestShownHelp), .textQuiet)
    for section in shown.plan.sections(state.words, now: state.now) {
      page.add(section.title, .heading, indent: 2)
      for text in section.texts { page.add(text, indent: 4) }
    }
  }

  /// What to say first (D5), and what every later contact repeats.
  private static func addOpening(_ request: SupportRequest, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    let isFirst = request.clock != nil
    page.add(words(isFirst ? .requestOpening : .requestOpeningLater), .label)
    let name = state.me.flatMap { state.directory.supporter($0)?.bio.name } ?? words(.requestYourName)
    let hello: WordKey = request.letter.for == .me ? .requestSayHello : .requestSayHelloForThem
    let lines: [WordKey] =
      isFirst
      ? [
        hello, .requestSayOnce, .requestSayEqual, .requestSayPrivate, .requestSayLimits, .requestSayNoNotes,
        .requestSayStop,
      ]
      : [.requestSayPrivacyAgain, .requestSayStop]
    for line in lines { page.addHanging("  ", words(line, ["name": name]), .spoken) }
    let own = state.program?.program.policy.confidentiality ?? ""
    if !own.isEmpty {
      page.addSpace()
      page.add(words(.requestLimits), .label)
      page.addHanging("  ", own)
    }
    page.addSpace()
    page.add(words(isFirst ? .requestNotWanted : .requestReflect), .textQuiet)
  }
}

extension AskingFor {
  fileprivate var word: WordKey {
    switch self {
    case .me: .requestForMe
    case .colleague: .requestForColleague
    case .asSupervisor: .requestAsSupervisor
    }
  }
}
