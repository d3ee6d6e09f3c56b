import BuiltIn
import PeerSupport

/// The way of a request through the application: begun, checked, sent, answered.
enum Asking {
  /// Opens the page for some supporters.
  ///
  /// Someone in my chain of command is asked after one sentence (B5).
  static func begin(_ state: inout AppState, with supporters: [Supporter]) {
    // Nobody is to fill in a form that cannot be sent.
    if let problem = state.program?.sendingProblem {
      state.notice = Notice(problem, kind: .error)
      return
    }
    let program = state.program?.program.policy.languages ?? []
    var seen: Set<String> = []
    let languages = (program + supporters.flatMap(\.bio.languages)).filter { seen.insert($0).inserted }
    state.ask.begin(with: supporters, languages: languages, help: LocalHelp(state))
    let sentences = supporters.compactMap { state.wordsBeforeAsking($0) }
    if sentences.isEmpty {
      state.push(.ask)
    } else {
      state.confirmation = Confirmation(sentences.joined(separator: " "), next: .open(.ask))
      state.push(.confirmation)
    }
  }

  /// Sends the draft, or says at its row what has to be changed first.
  ///
  /// Nothing that was written is lost either way.
  static func send(_ state: inout AppState) -> [Effect] {
    if let problem = problem(state) {
      state.ask.reading = nil
      state.ask.complain(problem)
      return []
    }
    if let doubt = doubt(state) {
      state.ask.reading = nil
      state.ask.checkedNumber = state.ask.detail.text
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
    state.ask = Ask()
    state.confirmation = Confirmation()
    state.pop(through: .sent)
  }

  /// What has to be changed before the draft can be sent, at its row; nil when nothing has.
  static func problem(_ state: AppState) -> Ask.Problem? {
    let ask = state.ask
    let words = state.words
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
    if !ask.way.accepts(ask.detail.text) {
      return Ask.Problem(row: .detail, text: words(ask.way.detailProblem))
    }
    let length = [ask.detail, ask.name, ask.when, ask.note].reduce(0) { $0 + $1.text.unicodeScalars.count }
    if length > RequestLetter.freeText {
      return Ask.Problem(row: .note, text: words(.askProblemLong, ["count": length - RequestLetter.freeText]))
    }
    return nil
  }

  /// What may be a slip, and is asked about once; extensions and short numbers exist.
  private static func doubt(_ state: AppState) -> Ask.Problem? {
    let ask = state.ask
    guard ask.way == .phone || ask.way == .text, ask.checkedNumber != ask.detail.text,
      ask.detail.text.count(where: \.isNumber) < shortestUsualNumber
    else { return nil }
    return Ask.Problem(row: .detail, text: state.words(.askShortNumber))
  }

  private static let shortestUsualNumber = 5
}

extension Way {
  /// Whether a number, an address or a place can be meant by a text.
  ///
  /// Forgiving: extensions and short numbers exist.
  fileprivate func accepts(_ detail: String) -> Bool {
    switch self {
    case .phone, .text: detail.contains(where: \.isNumber)
    case .email: detail.trimmed.dropFirst().dropLast().contains("@")
    case .video, .inPerson: !detail.isBlank
    }
  }

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
