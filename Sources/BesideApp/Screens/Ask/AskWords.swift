import BuiltIn
import PeerSupport

/// What the rows of the page are called, and their choices.
extension Ask {
  /// What a row is called; about a colleague it speaks of them.
  func title(of row: Row, _ words: Catalogue) -> String {
    let isMe = asker == .me
    let key: WordKey =
      switch row {
      case .askingFor: .askFor
      case .agreement: .askAgreement
      case .sitBeside: .askSitBeside
      case .giveDirectory: .askGiveDirectory
      case .reachOut: .askReachOut
      case .whom: .askWhom
      case .keptOut: .askKeptOut
      case .way: isMe ? .askWay : .askTheirWay
      case .detail: detailTitle
      case .message: .askMessage
      case .name: isMe ? .askName : .askTheirName
      case .language: .askLanguage
      case .when: .askWhen
      case .urgency: .askUrgency
      case .note: .askNote
      }
    return words(key)
  }

  private var detailTitle: WordKey {
    switch way {
    case .phone, .text: .askNumber
    case .email: .askAddress
    case .video: .askVideo
    case .inPerson: .askPlace
    }
  }

  /// The choices of a row, in order.
  func options(of row: Row, _ words: Catalogue) -> [String] {
    switch row {
    case .askingFor: [words(.askForMe), words(.askForColleague), words(.askAsSupervisor)]
    case .agreement: [words(.askNotAsked), words(.askSaidYes), words(.askSaidNo)]
    case .whom: whomOptions(words)
    case .way: ways.map { words(WordKey($0)) }
    case .message: [words(.askMessageNotSaid), words(.askMessageYes), words(.askMessageNo)]
    case .language: [words(.askAnyLanguage)] + languages.map { words.language($0) }
    case .urgency: [words(.urgencyWithinADay), words(.urgencySoon)]
    case .keptOut: keptOut.isEmpty ? [] : [words.list(keptOut.map(\.bio.name))]
    case .sitBeside, .giveDirectory, .reachOut, .detail, .name, .when, .note: []
    }
  }

  private func whomOptions(_ words: Catalogue) -> [String] {
    guard !chosen.isEmpty else { return [words(.askAnyone)] }
    let names = words.list(chosen.map(\.bio.name))
    return [names, words(.askThenAnyone, ["names": names]), words(.askAnyone)]
  }

  /// What stands quietly in an empty row.
  func hint(in row: Row, _ words: Catalogue) -> String {
    switch row {
    case .keptOut where keptOut.isEmpty: words(.askKeptOutHint)
    case .name: words(.askNameHint)
    case .when: words(.askWhenHint)
    case .note: words(.askNoteHint)
    default: ""
    }
  }

  /// What is said below a row, in whole sentences.
  func explanation(of row: Row, _ words: Catalogue) -> String? {
    switch row {
    case .agreement:
      switch (agreement, asker) {
      case (.notAsked, _): words(.askFirst)
      case (.no, _): words(.askNoIsNo)
      case (.yes, .supervisor): words(.askSupervisorLimits)
      case (.yes, _): words(.askColleaguePrivate)
      }
    case .sitBeside where focus == row: words(.askSitBesideHelp)
    case .giveDirectory where focus == row: words(.askGiveDirectoryHelp)
    case .reachOut where focus == row: words(.askReachOutHelp)
    case .whom: whomExplanation(words)
    case .keptOut where focus == row: words(.askKeptOutSaid)
    case .detail: detailExplanation(words)
    case .when: WishedTime(when.text).map { words(.askWhenMeans, ["time": words.wished($0)]) }
    default: nil
    }
  }

  private func whomExplanation(_ words: Catalogue) -> String? {
    let order = hasOrder && focus == .whom ? words(.askInOrder) : nil
    let reserves =
      whom == .chosenThenOthers ? words(.askReserves, ["names": words.list(chosen.map(\.bio.name))]) : nil
    return order == nil && reserves == nil ? nil : [reserves, order].compactMap { $0 }.joined(separator: " ")
  }

  /// A number in groups, where the person wrote it otherwise: a slip is then easy to see (C4).
  private func detailExplanation(_ words: Catalogue) -> String? {
    guard way == .phone || way == .text, let number = PhoneNumber(detail.text), reach.doubt == nil else {
      return nil
    }
    let said =
      number.branch.map { branch in
        number.digits.isEmpty
          ? words(.askBranchAlone, ["branch": branch])
          : words(.askBranch, ["number": number.grouped, "branch": branch])
      } ?? number.grouped
    return said == detail.text.trimmed ? nil : words(.askNumberReads, ["number": said])
  }
}

extension Catalogue {
  /// A wished time in full: "Monday to Friday, 12:00 to 13:00".
  func wished(_ time: WishedTime) -> String {
    let days: String? =
      switch time.days {
      case .any: nil
      case .today: self(.timeDayToday)
      case .tomorrow: self(.timeDayTomorrow)
      case .weekdays(let days): self.days(days)
      }
    let period: String? =
      switch (time.from, time.to) {
      case (let from?, let to?):
        self(
          time.endsNextDay ? .timeOvernight : .timeBetween,
          ["from": clock(minute: from), "to": clock(minute: to)])
      case (let from?, nil): self(.timeFrom, ["time": hour(minute: from)])
      case (nil, let to?): self(.timeUntil, ["time": hour(minute: to)])
      case (nil, nil): nil
      }
    return [days, period].compactMap { $0 }.joined(separator: ", ")
  }

  /// Days of the week in order: "Monday to Friday", "Monday and Friday".
  func days(_ days: [Weekday]) -> String {
    guard let first = days.first, let last = days.last, days.count > 2,
      last.rawValue - first.rawValue == days.count - 1
    else { return list(days.map { weekday($0) }) }
    return self(.timeDaysThrough, ["first": weekday(first), "last": weekday(last)])
  }

  /// The three lines before sending: what stays private, its limits, and who must report (C8).
  func privacyLines(_ ask: Ask) -> [String] {
    let stays =
      switch (ask.whom, ask.chosen.count) {
      case (.chosen, 1): self(.privacyStays, ["name": ask.chosen[0].bio.name])
      case (.chosen, _): self(.privacyStaysSome)
      case (.chosenThenOthers, 1...): self(.privacyStaysThenOthers)
      default: self(.privacyStaysOthers)
      }
    return [stays, self(.privacyLimits), self(.privacyReporters)]
  }
}
