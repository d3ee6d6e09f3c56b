public import BuiltIn
public import PeerSupport

/// What a return code told about its request.
public struct CheckedRequest: Equatable, Sendable {
  /// The code, as it is shown.
  public let code: String
  /// When it was kept in the open locker; nil where it is not there.
  public let kept: Timestamp?
  /// What it told.
  public var outlook: RequestOutlook
  /// Whether the holder of the code may say how it was (E8).
  public var mayTell: Bool

  /// What a code told.
  public init(code: String, kept: Timestamp?, outlook: RequestOutlook, mayTell: Bool = false) {
    self.mayTell = mayTell
    self.code = code
    self.kept = kept
    self.outlook = outlook
  }

  /// When the request was sent, as far as that is known.
  public var sent: Timestamp? {
    if case .standing(let standing) = outlook { standing.sent } else { kept }
  }

  /// Whether nothing is left of the request here.
  public var isGone: Bool {
    if case .gone = outlook { true } else { false }
  }

  /// How the request stands, in whole sentences.
  public func sentences(now: Timestamp, zones: any TimeZones, words: Catalogue) -> [String] {
    switch outlook {
    case .standing(let standing): standing.sentences(OutlookWords(now: now, zones: zones, words: words))
    case .unbelievable: [words(.checkUnbelievable)]
    case .gone(.withdrawn): [words(.checkWithdrawn)]
    case .gone(.expired(let days)): [words(.checkExpired, ["count": days])]
    case .gone(.endedOrRemoved): [words(.checkEnded)]
    case .gone(.unknown): [words(.checkGone)]
    }
  }
}

/// What it takes to say how a request stands.
struct OutlookWords {
  let now: Timestamp
  let zones: any TimeZones
  let words: Catalogue

  /// A time as one says it now.
  func moment(_ time: Timestamp) -> String {
    guard let then = zones.localTime(of: time, in: nil), let here = zones.localTime(of: now, in: nil) else {
      return time.description
    }
    return words.moment(then, now: here)
  }

  /// What a supporter tells the person who asked, before they are in touch: how and when, and a kind sentence.
  func sentences(_ reply: RequestReply) -> [String] {
    let way = words.by(reply.way)
    let plan =
      reply.time.map { words(.replyAt, ["way": way, "time": moment($0)]) } ?? words(.replySoon, ["way": way])
    return [plan, words(reply.line.word)]
  }
}

extension RequestStanding {
  fileprivate func sentences(_ say: OutlookWords) -> [String] {
    guard !isLost else { return [say.words(.checkAskAgain)] }
    let name = name ?? say.words(.checkSomeone)
    let late = isLate(at: say.now)
    let due = say.moment(due)
    let standing =
      switch state {
      case .waiting: say.words(late ? .checkLate : .checkWaiting, ["time": due])
      case .taken: say.words(late ? .checkTakenLate : .checkTaken, ["name": name, "time": due])
      case .inTouch(_, let next?) where next > say.now:
        say.words(.checkPlanned, ["name": name, "time": say.moment(next)])
      case .inTouch: say.words(.checkAnswered, ["name": name])
      }
    let parts = shown.map { shown in
      let prompts = PlanPrompts.builtIn(in: say.words.language)
      let titles = shown.plan.writtenParts.map { prompts[$0].title }
      return say.words(.checkShows, ["list": titles.joined(separator: say.words(.commonSeparator))])
    }
    return [standing] + [parts].compactMap { $0 }
      + (reply.map { [say.words(.checkReply, ["name": name])] + say.sentences($0) } ?? [])
  }
}

extension KindLine {
  /// The sentence itself.
  var word: WordKey {
    switch self {
    case .gladYouAsked: .replyGlad
    case .hereForYou: .replyHere
    case .atYourPace: .replyPace
    case .notForgotten: .replyNotForgotten
    case .furtherHelp: .replyFurtherHelp
    }
  }
}

extension Afterwards {
  /// The number that says it, from 1 on.
  public var number: Int { (Afterwards.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What it says.
  public var word: WordKey {
    switch self {
    case .inTimeAndHelped: .tellInTimeAndHelped
    case .inTimeOnly: .tellInTimeOnly
    case .lateAndHelped: .tellLateAndHelped
    case .neither: .tellNeither
    }
  }
}
