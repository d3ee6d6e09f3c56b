import PeerSupport
import Testing

@testable import BesideApp

@Suite("Taking in a plan from another machine")
struct ImportWalkthroughTests {
  private static let other = SelfCarePlan(
    parts: [.food: "soup", .movement: "stairs"], people: [PlanPerson(name: "Sam", phone: "1")],
    commitmentDraft: "I rest.", changed: Driver.now)

  private func opened(_ plan: SelfCarePlan) throws -> Driver {
    var driver = try Driver.keeping(plan)
    driver.press("i", "Ctrl-s")
    #expect(driver.takeEffects() == [.readPlan(file: "~/my-plan.json")])
    driver.send(.planRead(Self.other))
    return driver
  }

  @Test("Everything comes in unless one unticks it, and both texts of a part stay")
  func everything() throws {
    var driver = try opened(SelfCarePlan(parts: [.food: "rice"], changed: Driver.now))
    driver.press("Ctrl-s")
    let written = driver.storePlan()
    let plan = try #require(written)
    #expect(plan[.food] == "rice\n\nsoup")
    #expect(plan[.movement] == "stairs" && plan.people.map(\.name) == ["Sam"])
    #expect(plan.commitmentDraft == "I rest.")
    #expect(driver.state.layer == .plan)
  }

  @Test("Only what is ticked comes in")
  func partByPart() throws {
    var driver = try opened(.nothing)
    // Untick the people and the rest, which stand first and last.
    driver.press("Space", "Left")
    #expect(driver.screen.contains("all the rest"))
    driver.press("Space", "Ctrl-s")
    let written = driver.storePlan()
    let plan = try #require(written)
    #expect(plan[.food] == "soup" && plan[.movement] == "stairs")
    #expect(plan.people.isEmpty && plan.commitmentDraft == nil)
  }

  @Test("A file that is no plan is told where it was named, and nothing changes")
  func noPlan() throws {
    var driver = try Driver.keeping(Situation.peoplePlan)
    // Where a file is all that is asked for, Enter looks into it, and only once.
    driver.press("i", "Enter", "Enter")
    #expect(driver.takeEffects() == [.readPlan(file: "~/my-plan.json")])
    driver.send(.planFormRefused("There is no such file."))
    #expect(driver.screen.contains("There is no such file."))
    driver.press("Escape")
    #expect(driver.storePlan() == nil)
    #expect(driver.state.plan.current == Situation.peoplePlan)
  }
}
