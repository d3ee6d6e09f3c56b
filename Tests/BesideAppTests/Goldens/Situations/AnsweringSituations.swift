import Canvas
import PeerSupport

@testable import BesideApp

extension Situation {
  private static let amara = Answering.amara
  private static let taken: (SupporterID, RequestEvent.Kind) = (amara, .taken)
  private static let contact: (SupporterID, RequestEvent.Kind) = (amara, .contactMade)
  private static let shared = Answering.letter(to: [amara, Answering.ben], reserves: [Answering.ines])

  private static let pantry = Resource(
    id: "pantry", kind: .practical, name: "Corner pantry", forWhom: "anyone short of food", reach: "555 0170",
    hours: "weekdays 9 to 5", languages: ["en", "es"], cost: "free", lastChecked: Driver.now.day)

  /// One of every kind that a supporter can find.
  private static let mixed = [
    Answering.request("soon", Answering.letter(urgency: .soon, minutesAgo: 20)),
    Answering.request("shared", shared),
    Answering.request(
      "late",
      Answering.letter(to: [Answering.ben], reserves: [amara], minutesAgo: 26 * 60)),
    Answering.request("mine", Answering.letter(minutesAgo: 30), taken),
    Answering.request("spoke", Answering.letter(minutesAgo: 600), taken, contact),
    Answering.request(
      "planned", Answering.letter(minutesAgo: 900), taken, contact,
      (amara, .nextPlanned(at: Driver.now + 3 * 86_400))),
  ]

  /// Sixty, from the soonest to the latest.
  private static let sixty = (0..<60).map { number in
    let letter = Answering.letter(
      to: number % 3 == 0 ? [amara, Answering.ben] : [amara], urgency: number % 7 == 0 ? .soon : .withinADay,
      minutesAgo: number * 31)
    return number % 6 == 5
      ? Answering.request("r\(number)", letter, taken) : Answering.request("r\(number)", letter)
  }

  private static let foreign = Answering.request(
    "foreign",
    Answering.letter(
      reach: Reach(
        way: .inPerson, detail: Extremes.scripts.joined(separator: " "), name: Extremes.hostile[1]),
      note: Extremes.text), taken)

  private static let longest = Answering.request(
    "longest",
    Answering.letter(
      reach: Reach(way: .email, detail: String(repeating: "night.owl.", count: 18) + "@example.org"),
      note: String(repeating: "It is about a call last week. ", count: 26)), taken)

  /// What waits for a supporter, one request opened, and what is answered before taking or planning.
  static let answering: [Situation] = [
    Situation("inbox", "empty") { try .answering([], $0) },
    Situation("inbox", "typical") { try .answering(mixed, $0) },
    Situation("inbox", "overfull") { size in
      var driver = try Driver.answering(sixty, size)
      driver.press("PageDown", "PageDown")
      return driver
    },
    Situation("request", "typical") { size in
      var driver = try Driver.answering([Answering.request("a", shared)], size)
      driver.press("Enter")
      return driver
    },
    Situation("request", "taken") { size in
      var driver = try Driver.answering([Answering.request("a", shared, taken)], size)
      driver.press("Enter")
      return driver
    },
    Situation("request", "overfull") { size in
      var driver = try Driver.answering([longest], size)
      driver.press("Enter", "PageDown")
      return driver
    },
    Situation("request", "scripts") { size in
      var driver = try Driver.answering([foreign], size)
      driver.press("Enter")
      return driver
    },
    Situation("role-check", "typical") { size in
      var driver = try Driver.answering([Answering.request("a", shared)], size)
      driver.press("t", "Down", "Down", "Space")
      return driver
    },
    Situation("request", "held") { size in
      var driver = try Driver.answering([Answering.request("a", shared, taken)], size)
      driver.press("Enter", "c")
      return driver
    },
    Situation("further-help", "typical") { size in
      var driver = try Driver.answering([Answering.request("a", shared, taken, contact)], size)
      driver.press("Enter", "f")
      driver.send(.programPages(ProgramPages(resources: [pantry])))
      return driver
    },
    Situation("calendar-file", "typical") { size in
      let planned = (amara, RequestEvent.Kind.nextPlanned(at: Driver.now + 86_400))
      var driver = try Driver.answering([Answering.request("a", shared, taken, contact, planned)], size)
      driver.state.surroundings.folders = ["/home/amara", "/home/amara/Documents"]
      driver.press("Enter", "i")
      return driver
    },
    Situation("questions", "typical") { size in
      var driver = try QuestionWalkthroughTests.amara(columns: size.columns)
      driver.send(.event(.resize(size)))
      driver.press("s")
      driver.send(
        .questionsRead([
          QuestionWalkthroughTests.question(
            "a", "What if someone asks me to keep quiet about drinking before a shift?",
            answer: "Say again what you cannot keep, before they tell you more."),
          QuestionWalkthroughTests.question("b", "May I say no to a friend?"),
        ]))
      return driver
    },
    Situation("question", "typical") { size in
      var driver = try QuestionWalkthroughTests.amara(columns: size.columns)
      driver.send(.event(.resize(size)))
      driver.press("s", "n")
      driver.type("What if someone asks me to keep quiet about drinking before a shift?")
      return driver
    },
    Situation("question", "answer") { size in
      var driver = try QuestionWalkthroughTests.amara(as: nil, columns: size.columns)
      driver.send(.event(.resize(size)))
      driver.send(
        .questionsRead([QuestionWalkthroughTests.question("q", "What if they stay silent?", isMine: false)]))
      driver.press("s", "Enter")
      return driver
    },
    Situation("before-leave", "typical") { size in
      var driver = try Driver.answering(mixed, size)
      driver.press("v", "l")
      driver.send(.cardSaved)
      return driver
    },
    Situation("pass-on", "typical") { size in
      var driver = try Driver.answering([Answering.request("a", shared, taken)], size)
      driver.press("Enter", "h")
      return driver
    },
    Situation("plan-next", "typical") { size in
      var driver = try Driver.answering([Answering.request("a", shared, taken, contact)], size)
      driver.press("Enter", "n")
      return driver
    },
  ]
}

extension Driver {
  /// A supporter who looks at their inbox in a window of that size.
  static func answering(_ requests: [SupportRequest], _ size: Size) throws -> Driver {
    var driver = try Driver.answering(columns: size.columns, rows: size.rows)
    driver.send(.inboxRead(requests))
    return driver
  }
}
