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

  /// Someone who writes on a page of their plan.
  static func writing(_ page: PlanPage, of plan: SelfCarePlan, _ size: Size) throws -> Driver {
    var driver = try Driver.planning(plan, size)
    driver.press("Home")
    for _ in 0..<(PlanPage.all.firstIndex(of: page) ?? 0) { driver.press("Down") }
    driver.press("Enter")
    return driver
  }
}
