import BuiltIn
import PeerSupport

/// The way of a request through the application: begun, checked, sent, answered.
enum Asking {
  /// Opens the page for some supporters.
  ///
  /// Someone in my chain of command is asked after one sentence (B5).
  static func begin(_ state: inout AppState, with supporters: [Supporter]) {
    guard prepare(&state, for: supporters) else { return }
    let sentences = supporters.compactMap { state.wordsBeforeAsking($0) }
    if sentences.isEmpty {
      state.push(.ask)
    } else {
      state.confirmation = Confirmation(sentences.joined(separator: " "), next: .open(.ask))
      state.push(.confirmation)
    }
  }

  /// Opens the page with the draft that is there, for those whom it asks.
  static func resume(_ state: inout AppState) {
    if prepare(&state, for: state.ask.whom == .anyone ? [] : state.ask.chosen) { state.push(.ask) }
  }

  /// Whether the page could be opened; else the reason is told.
  private static func prepare(_ state: inout AppState, for supporters: [Supporter]) -> Bool {
    // Nobody is to fill in a form that cannot be sent.
    if let problem = state.program?.sendingProblem {
      state.notice = Notice(problem, kind: .error)
      return false
    }
    let program = state.program?.program.policy.languages ?? []
    var seen: Set<String> = []
    let languages = (program + supporters.flatMap(\.bio.languages)).filter { seen.insert($0).inserted }
    state.ask.begin(with: supporters, languages: languages, help: LocalHelp(state))
    return true
  }

  /// Does what one can do for a colleague in place of sending (C2, C3).
  static func doInstead(_ instead: Agreement.Instead, _ state: inout AppState) -> [Effect] {
    switch instead {
    case .sitBeside:
      // Nothing that was written about them is theirs to find.
      let (chosen, whom) = (state.ask.chosen, state.ask.whom)
      state.ask = Ask()
      begin(&state, with: whom == .anyone ? [] : chosen)
      state.notice = Notice(state.words(.askTheirTurn))
    case .giveDirectory:
      state.show(.directory)
      state.directory.clearFilters(now: state.now, about: state.surroundings)
      let path = state.program?.path ?? ""
      state.notice = Notice(state.words(.askListHere, ["path": path]))
    case .reachOut:
      state.guides.open(Guide.firstConversation, state)
      if state.guides.reading != nil { state.push(.guide) }
    }
    return []
  }

  /// Sends the draft, or says at its row what has to be changed first.
  ///
  /// Nothing that was written is lost either way.
  static func send(_ state: inout AppState) -> [Effect] {
    guard state.ask.askingFor.isAgreed else { return [] }
    if let problem = problem(state) {
      state.ask.reading = nil
      state.ask.complain(problem)
      return []
    }
    if let doubt = doubt(state) {
      state.ask.reading = nil
      state.ask.checkedDetail = state.ask.detail.text
      state.ask.complain(doubt)
      return []
    }
    state.ask.problem = nil
    // In a small window the three lines of C8 may be out of sight: they are read before anything leaves.
    guard PrivacyPage.wasRead(state) || state.ask.reading == nil && AskPage(state).showsEnd else {
      if state.ask.reading == nil { PrivacyPage.open(&state) } else { PrivacyPage.turn(&state) }
      if !PrivacyPage.wasRead(state) { state.notice = Notice(state.words(.privacyReadOn)) }
      return []
    }
    state.isWaiting = true
    return [.send(state.ask.draft)]
  }

  /// Shows what happens now, and forgets the draft.
  static func sent(_ receipt: Receipt, _ state: inout AppState) {
    state.ask = Ask(sent: receipt, after: state.ask)
    state.directory.clearMarks()
    state.pop(through: .ask)
    state.push(.sent)
    state.ask.reading = ListCursor(count: SentView.steps(state))
  }

  /// Puts the return code into the open locker.
  static func keepCode(_ state: inout AppState) -> [Effect] {
    guard let code = state.ask.receipt?.code else { return [] }
    state.isWaiting = true
    return [.keepCode(code)]
  }

  /// Closes the page after the request is gone, whatever stands over it.
  static func takenBack(_ words: WordKey, _ state: inout AppState) {
    state.isWaiting = false
    leaveSent(&state)
    state.notice = Notice(state.words(words))
  }

  /// Forgets the return code with everything else about what was sent.
  static func leaveSent(_ state: inout AppState) {
    if state.ask.receipt?.code != nil { state.notice = Notice(state.words(.sentLater)) }
    state.ask = Ask()
    state.confirmation = Confirmation()
    state.pop(through: .sent)
  }

  /// What has to be changed before the draft can be sent, at its row; nil when nothing has.
  static func problem(_ state: AppState) -> Ask.Problem? {
    let ask = state.ask
    let words = state.words
    if !ask.chosenUnread.isEmpty { return Ask.Problem(row: .whom, text: words(.askProblemChosenGone)) }
    if ask.whom != .anyone {
      for supporter in ask.chosen {
        guard let known = state.directory.supporter(supporter.id) else {
          return Ask.Problem(row: .whom, text: words(.askProblemGone, ["name": supporter.bio.name]))
        }
        if let reason = state.reasonNotToAsk(known) {
          return Ask.Problem(row: .whom, text: words(reason.word, reason.arguments))
        }
      }
      if !ask.offeredWays.contains(ask.way) {
        let names = words.list(ask.chosen.map(\.bio.name))
        let ways = words.list(Way.allCases.filter { ask.offeredWays.contains($0) }.map { words(WordKey($0)) })
        return Ask.Problem(row: .way, text: words(.askProblemWay, ["names": names, "ways": ways]))
      }
    }
    if ask.whom != .chosen, let nobody = nobodyLeft(state) { return nobody }
    if !ask.reach.isReadable {
      return Ask.Problem(row: .detail, text: words(ask.way.detailProblem))
    }
    let length = [ask.detail, ask.name, ask.when, ask.note].reduce(0) { $0 + $1.text.unicodeScalars.count }
    if length > RequestLetter.freeText {
      return Ask.Problem(row: .note, text: words(.askProblemLong, ["count": length - RequestLetter.freeText]))
    }
    return nil
  }

  /// Where everyone who could answer is kept out, nobody would read it.
  private static func nobodyLeft(_ state: AppState) -> Ask.Problem? {
    guard state.ask.whom == .anyone, !state.ask.keptOut.isEmpty else { return nil }
    let out = Set(state.ask.keptOut.map(\.id))
    let isLeft = state.directory.everyone.contains { !out.contains($0.id) && state.reasonNotToAsk($0) == nil }
    return isLeft ? nil : Ask.Problem(row: .keptOut, text: state.words(.askProblemNobodyLeft))
  }

  /// What may be a slip, and is asked about once; extensions and short numbers exist.
  private static func doubt(_ state: AppState) -> Ask.Problem? {
    let ask = state.ask
    guard ask.checkedDetail != ask.detail.text, let doubt = ask.reach.doubt else { return nil }
    return Ask.Problem(row: .detail, text: state.words(doubt.word))
  }
}

extension Reach.Doubt {
  /// The question about it.
  fileprivate var word: WordKey {
    switch self {
    case .short: .askShortNumber
    case .long: .askLongNumber
    case .noDot: .askNoDot
    }
  }
}

extension Way {
  /// What to type for this way.
  fileprivate var detailProblem: WordKey {
    switch self {
    case .phone, .text: .askProblemNumber
    case .email: .askProblemAddress
    case .video: .askProblemVideo
    case .inPerson: .askProblemPlace
    }
  }
}
