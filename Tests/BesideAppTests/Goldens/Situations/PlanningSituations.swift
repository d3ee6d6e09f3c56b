import Canvas
import PeerSupport
import SampleProgram

@testable import BesideApp

extension Situation {
  private static let nothing = SelfCarePlan(changed: Driver.now)

  /// A plan as people keep it.
  static let usualPlan: SelfCarePlan = {
    var plan = Fixture.sample.plan
    plan.commitment = Day(year: 2026, month: 3, day: 3).map {
      Commitment(text: "I will eat before I answer the third call.", name: "Robin", day: $0)
    }
    return plan
  }()

  /// The same with people, days and a night before it.
  static let peoplePlan: SelfCarePlan = {
    var plan = usualPlan
    plan.people = [
      PlanPerson(
        name: "Ruth", qualities: [.hasMyBack, .comesAnyway], phone: "555 0133",
        need: "Don’t advise me. Walk with me."),
      PlanPerson(name: "Sam", qualities: [.trusted], otherWay: "sam@example.org"),
    ]
    plan.circle = [
      CirclePerson(place: .firstCircle, name: "Ruth", reach: "555 0133"),
      CirclePerson(place: .firstCircle, name: "my sister"),
      CirclePerson(place: .peer, name: "Amara"),
      CirclePerson(place: .doctor, name: "Dr Osei", reach: "555 0160"),
    ]
    for (daysAgo, level) in [(30, StrainLevel.low), (23, .medium), (17, .high), (9, .medium), (2, .low)] {
      plan.noteStrain(level, word: level == .high ? "nights" : nil, on: Driver.now.day.adding(days: -daysAgo))
    }
    plan.strainHelp = [.low: "the canal", .high: "call Ruth, cancel the gym"]
    plan.shortPlan = ShortPlan(
      span: .tonight, steps: ["Call Ruth ☎ 555 0133.", "a hot shower", "bed by eleven"], beside: "Amara",
      made: Driver.now, lookBack: Driver.now + 7_200)
    return plan
  }()

  private static let crowd: SelfCarePlan = {
    let longest = String(repeating: "Wilhelmina ", count: 7)
    var plan = SelfCarePlan(changed: Driver.now)
    plan.people = (0..<TextLimit.entries).map {
      PlanPerson(
        name: longest + "\($0)", qualities: TeamQuality.allCases, phone: "+49 170 555 0\($0)",
        otherWay: Extremes.text.beginning(scalars: TextLimit.line),
        need: Extremes.text.beginning(scalars: 600))
    }
    plan.circle = (0..<TextLimit.entries).map {
      CirclePerson(
        place: CirclePlace.allCases[$0 % 5],
        name: Extremes.scripts[$0 % Extremes.scripts.count].beginning(scalars: 80))
    }
    for day in 0..<200 {
      plan.noteStrain(StrainLevel.allCases[day % 3], word: longest, on: Driver.now.day.adding(days: -day))
    }
    plan.shortPlan = ShortPlan(
      span: .weekend, steps: (1...12).map { "\($0) " + String(repeating: "rest ", count: 39) },
      beside: longest,
      made: Driver.now, lookBack: Driver.now)
    return plan
  }()

  /// What stands behind the rows of the plan.
  static let planSheets: [Situation] = [
    Situation("plan-people", "typical") { try .looking(at: .people, of: peoplePlan, $0) },
    Situation("plan-people", "empty") { try .looking(at: .people, of: nothing, $0) },
    Situation("plan-people", "overfull") { try .looking(at: .people, of: crowd, $0) },
    Situation("plan-circle", "typical") { try .looking(at: .circle, of: peoplePlan, $0) },
    Situation("plan-circle", "empty") { try .looking(at: .circle, of: nothing, $0) },
    Situation("plan-circle", "overfull") { try .looking(at: .circle, of: crowd, $0) },
    Situation("plan-strain", "typical") { try .looking(at: .strain, of: peoplePlan, $0) },
    Situation("plan-strain", "empty") { try .looking(at: .strain, of: nothing, $0) },
    Situation("plan-strain", "overfull") { try .looking(at: .strain, of: crowd, $0) },
    Situation("plan-tonight", "typical") { try .looking(at: .tonight, of: peoplePlan, $0) },
    Situation("plan-tonight", "empty") { try .looking(at: .tonight, of: nothing, $0) },
    Situation("plan-tonight", "overfull") { try .looking(at: .tonight, of: crowd, $0) },
    Situation("plan-form", "typical") { size in
      var driver = try Driver.looking(at: .people, of: peoplePlan, size)
      driver.press("Enter", "Tab")
      return driver
    },
    Situation("plan-form", "tonight") { size in
      var driver = try Driver.looking(at: .tonight, of: peoplePlan, size)
      driver.press("a", "Tab", "Space")
      return driver
    },
    Situation("plan-form", "overfull") { size in
      var driver = try Driver.looking(at: .people, of: crowd, size)
      driver.press("Enter", "Tab", "Tab", "Tab", "Tab")
      return driver
    },
    Situation("plan-export", "typical") { try .planning(peoplePlan, $0).pressing("x") },
    Situation("plan-import", "typical") { size in
      var driver = try Driver.planning(nothing, size).pressing("i", "Ctrl-s")
      driver.send(.planRead(peoplePlan))
      return driver
    },
    Situation("plan-search", "typical") { size in
      var driver = try Driver.planning(usualPlan, size).pressing("Enter", "Ctrl-f")
      driver.type("I")
      return driver
    },
    Situation("plan-destroy", "typical") { try .planning(peoplePlan, $0).pressing("D") },
    Situation("plan-destroy", "ready") { try .planning(peoplePlan, $0).pressing("D", "x") },
    Situation("plan-hard", "typical") { try .planning(peoplePlan, $0).pressing("h") },
    Situation("plan-hard", "empty") { try .planning(nothing, $0).pressing("h") },
    Situation("plan-hard", "overfull") { try .planning(crowd, $0).pressing("h") },
    Situation("plan-hard", "scripts") { try .planning(foreign, $0).pressing("h") },
  ]

  private static let full: SelfCarePlan = {
    let lines = (1...300).map { "Line \($0): what helps me when a night is long and the next one is near." }
    let text = String(lines.joined(separator: "\n").prefix(SelfCarePlan.partLimit))
    return SelfCarePlan(
      parts: Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, text) }),
      commitment: Commitment(text: text, name: String(repeating: "Robin ", count: 13), day: Driver.now.day),
      changed: Driver.now)
  }()

  private static let foreign: SelfCarePlan = {
    let texts = Extremes.hostile + [Extremes.scripts.joined(separator: "\n"), Extremes.text]
    return SelfCarePlan(
      parts: Dictionary(uniqueKeysWithValues: zip(PlanPart.allCases, texts)), changed: Driver.now)
  }()

  /// The plan as a list, and its parts being written.
  static let planning: [Situation] = [
    Situation("plan", "closed") { size in
      var driver = try Driver.finding(size: size)
      driver.press("2", "Escape")
      driver.state.show(.plan)
      return driver
    },
    Situation("plan", "empty") { try .planning(nothing, $0) },
    Situation("plan", "typical") { try .planning(usualPlan, $0) },
    Situation("plan", "overfull") { try .planning(full, $0) },
    Situation("plan", "scripts") { try .planning(foreign, $0) },
    Situation("plan-part", "empty") { try .writing(.part(.food), of: nothing, $0) },
    Situation("plan-part", "typical") { try .writing(.part(.aTeam), of: usualPlan, $0) },
    Situation("plan-part", "overfull") { size in
      var driver = try Driver.writing(.part(.needs), of: full, size)
      driver.press("Ctrl-Home", "PageDown", "PageDown", "Shift-Down")
      return driver
    },
    Situation("plan-part", "scripts") { try .writing(.part(.spirit), of: foreign, $0) },
    Situation("plan-part", "unsaved") { size in
      var driver = try Driver.writing(.part(.movement), of: usualPlan, size)
      driver.type(", then the stairs")
      driver.press("Ctrl-s")
      driver.send(.planNotSaved("There is no space left on this disk.", found: nil))
      return driver
    },
    Situation("commitment", "typical") { try .writing(.commitment, of: usualPlan, $0) },
    Situation("commitment", "empty") { size in
      var driver = try Driver.writing(.commitment, of: nothing, size)
      driver.press("Tab")
      return driver
    },
    Situation("commitment", "overfull") { try .writing(.commitment, of: full, $0) },
  ]
}

extension Driver {
  /// Someone whose plan is open, saved just now.
  static func planning(_ plan: SelfCarePlan, _ size: Size) throws -> Driver {
    var driver = try Driver.finding(size: size)
    driver.state.show(.plan)
    driver.send(.lockerOpened(OpenLocker(plan: plan)))
    driver.send(.planSaved(plan, at: Driver.now))
    return driver
  }

  /// Someone who looks behind a row of their plan.
  static func looking(at sheet: PlanSheet, of plan: SelfCarePlan, _ size: Size) throws -> Driver {
    var driver = try Driver.planning(plan, size)
    driver.press("Home")
    for _ in 0..<(PlanRow.all.firstIndex { $0.sheet == sheet } ?? 0) { driver.press("Down") }
    driver.press("Enter")
    return driver
  }

  /// The same after some keys.
  func pressing(_ keys: String...) -> Driver {
    var driver = self
    for key in keys { driver.press(key) }
    return driver
  }

  /// Someone who writes on a page of their plan.
  static func writing(_ page: PlanPage, of plan: SelfCarePlan, _ size: Size) throws -> Driver {
    var driver = try Driver.planning(plan, size)
    driver.press("Home")
    for _ in 0..<(PlanPage.all.firstIndex(of: page) ?? 0) { driver.press("Down") }
    driver.press("Enter")
    if page == .part(.aTeam) { driver.press("w") }
    return driver
  }
}
