import Canvas
import PeerSupport

@testable import BesideApp

/// Where each command can be tried: a situation, and the keys that lead from it to where the command does something.
struct Stage: Sendable {
  private let situation: String
  private let size: Size
  private let keys: [String]
  private let prepare: @Sendable (inout Driver) -> Void

  private init(
    _ situation: String, _ size: Size = Size(columns: 80, rows: 24), _ keys: [String] = [],
    _ prepare: @escaping @Sendable (inout Driver) -> Void = { _ in }
  ) {
    self.situation = situation
    self.size = size
    self.keys = keys
    self.prepare = prepare
  }

  /// A driver that stands there; nil where no situation has that name.
  func driver() throws -> Driver? {
    guard let found = Situation.inColour.first(where: { $0.testDescription == situation }) else { return nil }
    var driver = try found.driver(size)
    prepare(&driver)
    for key in keys { driver.press(key) }
    return driver
  }

  /// One stage for each command of the table.
  static let all = [
    finding, describing, yourRequest, answering, planning, reading, coordinating, moving, editing,
  ].reduce(into: [:]) {
    all, some in
    all.merge(some) { first, _ in first }
  }

  private static let low = Size(columns: 40, rows: 12)
  private static let usual = Size(columns: 80, rows: 24)

  private static func at(_ situation: String, _ keys: String...) -> Stage { Stage(situation, usual, keys) }
  private static func inLowWindow(_ situation: String, _ keys: String...) -> Stage {
    Stage(situation, low, keys)
  }

  private static let finding: [CommandID: Stage] = [
    "welcome.choose": at("welcome-typical"), "welcome.back": at("welcome-asking"),
    "words.goOn": at("program-words-joining"), "words.back": at("program-words-joining"),
    "directory.ask": at("directory-typical"), "directory.read": at("directory-typical"),
    "directory.search": at("directory-typical"), "directory.filter": at("directory-typical"),
    "directory.whoever": at("directory-typical"), "directory.mark": at("directory-typical"),
    "directory.clear": at("directory-nobody"), "directory.dropFilter": at("directory-overfull"),
    "directory.back": at("directory-reading"),
    "filters.toggle": at("filters-typical"), "filters.clear": at("filters-typical"),
    "filters.close": at("filters-typical"),
    "ask.next": at("ask-typical"), "ask.previous": at("ask-typical"), "ask.send": at("ask-typical"),
    "ask.choiceNext": at("ask-soon"), "ask.choicePrevious": at("ask-soon"), "ask.readMore": at("ask-soon"),
    "ask.back": at("ask-typical"), "ask.enter": at("ask-typical"), "ask.keepOut": at("ask-empty"),
    "ask.drop": at("ask-typical"), "ask.resume": at("ask-typical", "Escape"),
    "ask.order": asking(), "askOrder.earlier": asking("F5", "Down"), "askOrder.later": asking("F5"),
    "askOrder.takeOff": asking("F5"), "askOrder.back": asking("F5"),
    "askKeepOut.toggle": at("ask-empty", "F6"), "askKeepOut.back": at("ask-empty", "F6"),
    "sent.down": inLowWindow("sent-soon"), "sent.up": inLowWindow("sent-soon", "Down", "Down"),
    "ask.pageDown": inLowWindow("ask-privacy"), "ask.pageUp": inLowWindow("ask-privacy", "PageDown"),
    "sent.pageDown": inLowWindow("sent-soon"), "sent.pageUp": inLowWindow("sent-soon", "PageDown"),
    "sent.done": at("sent-typical"), "sent.leave": at("sent-typical"),
    "sent.withdraw": at("sent-typical"),
    "sent.keep": Stage("sent-typical") { $0.state.isUnlocked = true },
  ]

  /// Asking two people by name.
  private static func asking(_ keys: String...) -> Stage {
    Stage("directory-typical", usual, ["Space", "Down", "Space", "a"] + keys)
  }

  /// A request that is over, of which nothing was said yet.
  private static let over = Stage("your-request-typical") { driver in
    driver.send(
      .requestChecked(
        CheckedRequest(code: "babab", kept: nil, outlook: .gone(.endedOrRemoved), mayTell: true)))
  }

  private static let yourRequest: [CommandID: Stage] = [
    "yourRequest.tell1": over, "yourRequest.tell2": over, "yourRequest.tell3": over,
    "yourRequest.tell4": over,
    "yourRequest.open": at("directory-typical"), "yourRequest.check": at("your-request-typical"),
    "yourRequest.type": at("your-request-typical"), "yourRequest.withdraw": at("your-request-typical"),
    "yourRequest.forget": at("your-request-typical"), "yourRequest.unlock": at("your-request-empty"),
    "yourRequest.back": at("your-request-typical"),
    "reply.send": at("reply-typical"), "reply.later": at("reply-typical"),
    "reply.earlier": at("reply-typical"), "reply.dayLater": at("reply-typical"),
    "reply.dayEarlier": at("reply-typical"), "reply.line": at("reply-typical"),
    "reply.way": at("reply-typical"), "reply.back": at("reply-typical"),
  ]

  private static let describing: [CommandID: Stage] = [
    "compare.show": at("directory-typical", "Space", "Down"), "compare.back": at("compare-typical"),
    "aboutMe.show": at("directory-typical"), "aboutMe.keep": at("about-me-typical"),
    "form.next": at("about-me-typical"), "form.previous": at("about-me-empty"),
    "form.choiceNext": at("about-me-empty"), "form.choicePrevious": at("about-me-empty"),
    "form.toggle": at("card-ways"),
    "card.show": at("card-typical", "Escape"), "card.publish": at("card-typical"),
    "card.back": at("card-typical"),
    "availability.show": at("availability-typical", "Escape"),
    "availability.back": Stage("availability-typical", usual, ["Escape"]) { driver in
      guard var mine = driver.state.myCard else { return }
      mine.bio.availability = .onLeave(until: nil)
      driver.send(.supportersChanged([mine], gone: []))
    },
    "availability.open": at("availability-typical"), "availability.limited": at("availability-typical"),
    "availability.full": at("availability-typical"), "availability.leave": at("availability-typical"),
    "availability.leaveUntil": at("availability-typical"), "availability.later": at("availability-typical"),
    "availability.earlier": at("availability-typical"), "availability.weekLater": at("availability-typical"),
    "availability.weekEarlier": at("availability-typical"),
    "availability.close": at("availability-typical"),
  ]

  private static let answering: [CommandID: Stage] = [
    "inbox.undo": at("request-taken", "c"), "request.notWanted": at("request-taken"),
    "request.furtherHelp": at("request-taken"), "furtherHelp.back": at("further-help-typical"),
    "request.calendar": at("calendar-file-typical", "Escape"), "calendar.choose": at("calendar-file-typical"),
    "questions.show": Stage("inbox-typical") {
      $0.state.program?.program.supervisors = QuestionWalkthroughTests.supervisors
    },
    "questions.ask": at("questions-typical"), "questions.end": at("questions-typical"),
    "questions.back": at("questions-typical"), "questions.answer": at("question-answer", "Escape"),
    "question.send": at("question-typical"), "question.back": at("question-typical"),
    "calendar.back": at("calendar-file-typical"), "beforeLeave.keep": at("before-leave-typical"),
    "inbox.open": at("inbox-typical"), "inbox.addContact": at("inbox-typical"),
    "request.take": at("request-typical"), "request.contact": at("request-taken"),
    "request.reply": at("request-taken"),
    "request.plan": at("plan-next-typical", "Escape"), "request.passOn": at("request-taken"),
    "request.putBack": at("request-taken"), "request.end": at("request-taken"),
    "request.keep": Stage("request-taken") { $0.send(.time(Driver.now + 13 * 86_400)) },
    "request.back": at("request-typical"),
    "request.down": inLowWindow("request-taken"), "request.up": inLowWindow("request-taken", "Down"),
    "request.pageDown": inLowWindow("request-taken"),
    "request.pageUp": inLowWindow("request-taken", "PageDown"),
    "roleCheck.toggle": at("role-check-typical"), "roleCheck.take": at("role-check-typical"),
    "roleCheck.back": at("role-check-typical"),
    "passOn.choose": at("pass-on-typical"), "passOn.back": at("pass-on-typical"),
    "next.keep": at("plan-next-typical"), "next.tomorrow": at("plan-next-typical", "d"),
    "next.threeDays": at("plan-next-typical"), "next.week": at("plan-next-typical"),
    "next.dayLater": at("plan-next-typical"), "next.dayEarlier": at("plan-next-typical", "d"),
    "next.later": at("plan-next-typical"), "next.earlier": at("plan-next-typical"),
    "next.back": at("plan-next-typical"),
  ]

  private static let planning: [CommandID: Stage] = [
    "plan.write": at("plan-typical"), "plan.back": at("plan-part-typical"),
    "plan.next": at("plan-part-typical"), "plan.previous": at("plan-part-typical"),
    "plan.borrow": at("plan-part-typical"), "plan.nextIdea": at("plan-part-typical"),
    "plan.otherIdeas": at("plan-part-typical"), "plan.tonight": at("plan-typical"),
    "plan.hard": at("plan-typical"), "hard.next": at("plan-hard-typical"),
    "hard.previous": at("plan-hard-typical", "Space"), "hard.leave": at("plan-hard-typical"),
    "sheet.open": at("plan-people-typical"), "sheet.back": at("plan-people-typical"),
    "sheet.add": at("plan-people-typical"), "sheet.remove": at("plan-people-typical"),
    "sheet.bringBack": at("plan-people-typical", "d"), "sheet.words": at("plan-people-typical"),
    "sheet.ask": at("plan-strain-typical"), "sheet.forget": at("plan-strain-typical"),
    "plan.outside": Stage("plan-part-typical") { $0.state.surroundings.outsideEditor = "nano" },
    "plan.export": at("plan-typical"), "planForm.go": at("plan-export-typical"),
    "plan.import": at("plan-typical"), "plan.share": at("plan-typical"),
    "yourRequest.show": at("your-request-shown"), "yourRequest.stopShowing": at("your-request-shown"),
    "plan.search": at("plan-part-typical"), "plan.searchNext": at("plan-search-typical", "Escape"),
    "plan.searchBefore": at("plan-search-typical", "Escape"), "planSearch.next": at("plan-search-typical"),
    "planSearch.before": at("plan-search-typical"), "planSearch.back": at("plan-search-typical"),
    "sheet.calendar": Stage("plan-tonight-typical") { $0.state.surroundings.folders = ["/home/kim"] },
    "plan.destroy": at("plan-typical"), "destroy.back": at("plan-destroy-typical"),
    "destroy.first": at("plan-destroy-typical"), "destroy.second": at("plan-destroy-ready"),
    "planForm.back": at("plan-form-typical"),
    "plan.sign": at("commitment-typical"), "plan.save": at("plan-part-unsaved"),
    "locker.lock": at("plan-typical"), "locker.passphrase": at("plan-typical"),
    "passphrase.confirm": at("passphrase-change-typical"),
    "passphrase.leave": at("passphrase-change-typical"),
    "unlock.new": at("unlock-shared"), "unlock.next": at("unlock-shared", "F5"),
    "unlock.confirm": at("unlock-typical"), "unlock.leave": at("unlock-typical"),
  ]

  private static let reading: [CommandID: Stage] = [
    "guides.open": at("guides-typical"), "guides.safety": at("guides-typical"),
    "guide.next": at("guide-typical"), "guide.back": at("guide-typical"), "guide.leave": at("guide-typical"),
    "guide.cannot": at("guide-gate"), "guide.first": at("guide-typical"), "guide.last": at("guide-typical"),
    "guide.down": inLowWindow("guide-typical"), "guide.up": inLowWindow("guide-typical", "Down"),
    "guide.pageDown": inLowWindow("guide-typical"), "guide.pageUp": inLowWindow("guide-typical", "PageDown"),
    "guide.worry1": at("guide-typical"), "guide.worry2": at("guide-typical"),
    "guide.worry3": at("guide-typical"), "guide.worry4": at("guide-typical"),
    "guide.worry5": at("guide-typical"),
    "guide.look": at("guide-thinking"), "guide.search": at("guide-table"), "guide.clock": at("guide-sheet"),
    "guide.eventEarlier": at("guide-sheet"), "guide.eventLater": at("guide-sheet"),
    "help.countries": at("help-now-typical"), "help.choose": at("help-now-typical", "c"),
    "help.nextCountry": at("help-now-typical"), "help.previousCountry": at("help-now-typical"),
    "help.copy": at("help-now-typical"), "large.another": at("help-now-typical", "Down", "Down", "Enter"),
    "large.copy": at("help-now-large"), "large.back": at("help-now-large"),
    "resources.show": at("guides-typical"), "resources.large": at("resources-typical"),
    "resources.search": at("resources-typical"), "resources.nextNeed": at("resources-typical"),
    "resources.previousNeed": at("resources-typical"), "resources.copy": at("resources-typical"),
    "resources.back": at("resources-typical"),
    "help.back": at("help-now-typical"), "kept.back": at("kept-typical"),
  ]

  private static let coordinating: [CommandID: Stage] = [
    "team.open": at("team-typical"), "team.renew": at("team-typical"),
    "team.choose": at("team-endorse-typical"), "team.add": at("team-on-call-typical"),
    "team.remove": at("team-endorse-typical"), "team.back": at("team-endorse-typical"),
    "teamForm.next": at("team-policy-typical"), "teamForm.previous": at("team-policy-typical", "Enter"),
    "teamForm.save": at("team-policy-typical"), "teamForm.back": at("team-policy-typical"),
    "tab.5": at("team-typical", "1"),
  ]

  private static let moving: [CommandID: Stage] = [
    "list.next": at("directory-typical"), "list.previous": at("directory-typical", "Down"),
    "list.pageDown": at("directory-typical"), "list.pageUp": at("directory-typical", "PageDown"),
    "list.first": at("directory-typical", "End"), "list.last": at("directory-typical"),
    "tab.1": at("inbox-typical"), "tab.2": at("inbox-typical"), "tab.3": at("inbox-typical"),
    "tab.4": at("inbox-typical"),
    "help.now": at("directory-typical"), "keys.show": at("directory-typical"),
    "kept.show": at("directory-typical"),
    "themes.show": at("directory-typical"), "app.suspend": at("directory-typical"),
    "app.quit": at("directory-typical"), "app.quitAnywhere": at("directory-typical"),
    "keys.run": at("keys-typical"), "keys.close": at("keys-typical"),
    "themes.keep": at("themes-typical"), "themes.leave": at("themes-typical"),
    "confirmation.no": at("confirmation-typical"), "confirmation.yes": at("confirmation-typical"),
  ]

  /// In the middle of a line in the middle of a long text.
  private static func writing(_ keys: String...) -> Stage {
    Stage("plan-part-overfull", usual, ["Ctrl-Right", "Ctrl-Right", "Ctrl-Right"] + keys)
  }

  private static let editing: [CommandID: Stage] = [
    "edit.left": writing(), "edit.right": writing(), "edit.wordLeft": writing(), "edit.wordRight": writing(),
    "edit.fieldStart": writing(), "edit.fieldEnd": writing(), "edit.rowStart": writing(),
    "edit.rowEnd": writing(), "edit.up": writing(), "edit.down": writing(), "edit.pageUp": writing(),
    "edit.pageDown": writing(), "edit.textStart": writing(), "edit.textEnd": writing(),
    "edit.selectLeft": writing(), "edit.selectRight": writing(), "edit.selectWordLeft": writing(),
    "edit.selectWordRight": writing(), "edit.selectRowStart": writing(), "edit.selectRowEnd": writing(),
    "edit.selectUp": writing(), "edit.selectDown": writing(), "edit.selectAll": writing(),
    "edit.backspace": writing(), "edit.delete": writing(), "edit.deleteWordLeft": writing(),
    "edit.deleteWordRight": writing(), "edit.deleteToRowEnd": writing(), "edit.deleteToRowStart": writing(),
    "edit.newline": at("plan-part-typical"), "edit.undo": writing("Backspace"),
    "edit.redo": writing("Backspace", "Alt-u"),
    "edit.copy": writing("Shift-Right"), "edit.cut": writing("Shift-Right"),
    "edit.paste": writing("Shift-Right", "Alt-c"),
  ]
}
