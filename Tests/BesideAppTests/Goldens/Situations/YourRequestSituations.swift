import Canvas
import PeerSupport

@testable import BesideApp

extension Situation {
  static let code = "lusab-babad-gutih-tugad-mofor-zupan"

  /// A request that Amara has, and has replied to.
  static let answered = CheckedRequest(
    code: code, kept: Driver.now - 7_200,
    outlook: .standing(
      RequestStanding(
        Answering.request(
          "answered", Answering.letter(minutesAgo: 120), (Answering.amara, .taken),
          (
            Answering.amara,
            .replied(RequestReply(way: .phone, time: Driver.now + 81_000, line: .hereForYou))
          )), with: "Amara Osei")))

  /// The same, with parts of a plan that are shown to Amara.
  static let shown: CheckedRequest = {
    let request = Answering.request("shown", Answering.letter(minutesAgo: 120), (Answering.amara, .taken))
    let plan = ShownPlan(
      peoplePlan, parts: [.aTeam, .sentence], of: request.id, to: Answering.amara, at: Driver.now)
    return CheckedRequest(
      code: code, kept: Driver.now - 7_200,
      outlook: .standing(RequestStanding(request, with: "Amara Osei", shown: plan)))
  }()

  /// What codes in a locker can tell, all at once.
  private static let many =
    [answered]
    + [
      RequestOutlook.standing(RequestStanding(Answering.request("waiting"))), .gone(.withdrawn),
      .gone(.expired(days: 14)), .gone(.endedOrRemoved), .unbelievable,
      .standing(RequestStanding(Answering.request("lost"), isLost: true)),
    ].enumerated().map {
      CheckedRequest(
        code: "babab-dodod-kikik-\($0.offset)", kept: Driver.now - Int64($0.offset) * 90_000,
        outlook: $0.element)
    }

  private static func opened(_ size: Size, kept: [CheckedRequest]?) throws -> Driver {
    var driver = try Driver.finding(size: size)
    driver.state.isUnlocked = kept != nil
    driver.press("y")
    if let kept { driver.send(.keptChecked(kept)) }
    return driver
  }

  /// The page on which senders find their requests again.
  static let yourRequest: [Situation] = [
    Situation("your-request", "empty") { size in
      var driver = try opened(size, kept: nil)
      driver.state.surroundings.hasLocker = true
      return driver
    },
    Situation("your-request", "slip") { size in
      var driver = try opened(size, kept: nil)
      driver.type("lusab babad gutih tugad mofor zupam")
      driver.press("Enter")
      driver.send(
        .codeRefused(
          "There is a slip somewhere in this return code. Please compare it with what you wrote down."))
      return driver
    },
    Situation("your-request", "typical") { try opened($0, kept: [answered]) },
    Situation("your-request", "shown") { size in
      var driver = try opened(size, kept: [shown])
      driver.state.plan = Plan(peoplePlan, prompts: .builtIn(in: "en"))
      return driver
    },
    Situation("plan-share", "typical") { size in
      var driver = try opened(size, kept: [shown])
      driver.state.plan = Plan(peoplePlan, prompts: .builtIn(in: "en"))
      driver.press("s")
      return driver
    },
    Situation("request", "shown") { size in
      let request = Answering.request("mine", Answering.letter(minutesAgo: 30), (Answering.amara, .taken))
      var driver = try Driver.answering(columns: size.columns, rows: size.rows, request)
      let parts = ShownPlan(
        peoplePlan, parts: [.aTeam, .sentence], of: request.id, to: Answering.amara, at: Driver.now)
      driver.send(.shownRead([parts]))
      driver.press("Enter", "PageDown")
      return driver
    },
    Situation("your-request", "over") { size in
      var over = answered
      over.mayTell = true
      return try opened(size, kept: [over])
    },
    Situation("your-request", "overfull") { size in
      var driver = try opened(size, kept: many)
      driver.press("Down", "Down", "Down")
      return driver
    },
    Situation("reply", "typical") { size in
      var driver = try Driver.answering(
        columns: size.columns, rows: size.rows,
        Answering.request("mine", Answering.letter(minutesAgo: 30), (Answering.amara, .taken)))
      driver.press("r", "Up", "Up", "Right", "Space")
      return driver
    },
    Situation("request", "code") { size in
      let letter = Answering.letter(minutesAgo: 30, for: .colleague(agreed: true))
      let request = Answering.request("theirs", letter, (Answering.amara, .taken))
      var driver = try Driver.answering(columns: size.columns, rows: size.rows, request)
      driver.press("Enter")
      driver.send(.codeFound(request.id, code))
      return driver
    },
  ]
}
