import Canvas
import PeerSupport
import SampleProgram

@testable import BesideApp

extension Situation {
  /// What the coordinator looks after, each list behind it, and each form.
  static let coordinating: [Situation] = [
    Situation("team", "typical") { try .coordinating(.typical, $0) },
    Situation("team", "empty") { size in
      var driver = try Driver.coordinating(.nothing, size, supporters: 0)
      var program = Fixture.program
      program.policy.onCall = []
      driver.send(.programChanged(program))
      return driver
    },
    Situation("team-endorse", "typical") { try .opening(["Enter"], $0) },
    Situation("team-dates", "typical") { try .opening(["Down", "Enter"], $0) },
    Situation("team-contacts", "typical") { try .opening(["Down", "Down", "Down", "Enter"], $0) },
    Situation("team-rejected", "typical") { try .opening(["Down", "Down", "Down", "Down", "Enter"], $0) },
    Situation("team-on-call", "typical") { try .opening(["End", "k", "k", "Enter"], $0) },
    Situation("team-endorsing", "typical") { try .opening(["Enter", "Enter"], $0) },
    Situation("team-endorsing", "new-keys") { try .opening(["Enter", "Down", "Enter"], $0) },
    Situation("team-dating", "typical") { try .opening(["Down", "Enter", "Enter"], $0) },
    Situation("team-policy", "typical") { try .opening(["End", "k", "k", "k", "Enter"], $0) },
    Situation("team-policy", "refused") { size in
      var driver = try Driver.opening(["End", "k", "k", "k", "Enter"], size)
      driver.type("9")
      driver.press("Ctrl-s")
      return driver
    },
    Situation("team-backing-up", "typical") { size in
      var driver = try Driver.opening(["End", "Enter"], size)
      driver.type("/media/stick/riverside.key")
      driver.press("Enter")
      driver.type("four calm words")
      return driver
    },
  ]
}

extension TeamOverview {
  private static let months = CountReport(
    (1...50).map { DailyCount(day: Fixture.today.adding(days: -$0), contacts: $0 * 7 % 23) },
    today: Fixture.today, floor: 10)

  /// Two who wait, two late requests, and a file that somebody changed.
  static let typical: TeamOverview = {
    let (newcomer, known) = (Fixture.sample.supporter(50), Fixture.supporters(2)[1])
    var proposed = newcomer
    proposed.membership.since = nil
    proposed.membership.pledged = nil
    proposed.membership.trained = nil
    proposed.membership.mandatedReporterTrained = nil
    let words = ["canoe", "lemon", "quilt", "river", "swan", "tulip", "whale", "zebra"]
    return TeamOverview(
      waiting: [
        WaitingCard(supporter: proposed, words: words, replacesKeys: false),
        WaitingCard(supporter: known, words: words.reversed(), replacesKeys: true),
      ],
      due: [Driver.now + 3_600, Driver.now - 600, Driver.now - 3 * 3_600], contacts: months,
      rejected: [
        Rejected(
          path: "supporters/amara.json",
          message:
            "“supporters/amara.json” has a page that its owner did not sign, so it is not shown. Its owner can "
            + "save it again.")
      ],
      keysBackedUp: nil)
  }()

  /// A program of which nobody has seen anything yet.
  static let nothing = TeamOverview(
    waiting: [], due: [], contacts: CountReport([], today: Fixture.today, floor: 10), rejected: [],
    keysBackedUp: Fixture.today)
}

extension Driver {
  /// The coordinator at the Team page.
  static func coordinating(_ overview: TeamOverview, _ size: Size, supporters: Int = 41) throws -> Driver {
    var driver = try Driver(columns: size.columns, rows: size.rows)
    driver.open(supporters: Fixture.supporters(supporters), worksInbox: true)
    driver.send(
      .lockerOpened(
        OpenLocker(
          plan: SelfCarePlan(changed: Driver.now), supporter: Fixture.supporters(1)[0].id, isCoordinator: true
        )))
    driver.press("5")
    driver.send(.teamRead(overview))
    _ = driver.takeEffects()
    return driver
  }

  fileprivate static func opening(_ keys: [String], _ size: Size) throws -> Driver {
    var driver = try Driver.coordinating(.typical, size)
    for key in keys { driver.press(key) }
    return driver
  }
}
