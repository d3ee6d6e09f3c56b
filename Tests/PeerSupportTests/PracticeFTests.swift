import PeerSupport
import Testing

/// F · The self-care plan.
@Suite struct PracticeFTests {
  @Test("F1, F2, F3, F4, F5, F6, F7, F8, F9: nine parts, in the order of the practice")
  func parts() {
    #expect(PlanPart.allCases.map(\.row) == (1...9).map { "F\($0)" })
    #expect(PlanPart.allCases.first == .well && PlanPart.allCases.last == .humour)
  }

  @Test("F: nothing is required, and a part without words is not kept")
  func nothingIsRequired() throws {
    var plan = SelfCarePlan(changed: Sample.noon)
    #expect(plan.isEmpty)
    plan[.food] = "soup"
    #expect(!plan.isEmpty && plan[.food] == "soup" && plan[.spirit].isEmpty)
    plan[.food] = " \n"
    #expect(plan.isEmpty && plan.parts.isEmpty)
    let read = try DocumentCoder.decode(SelfCarePlan.self, from: DocumentCoder.encode(plan), file: "p")
    #expect(read == plan)
  }

  @Test("F10: a commitment is taken with a name and a day, and can be renewed")
  func commitment() throws {
    var plan = SelfCarePlan(commitmentDraft: "I rest.", changed: Sample.noon)
    let next = Sample.today.adding(days: 90)
    plan.take(try #require(Commitment.unsigned("I rest.", as: "Sam", on: Sample.today)))
    #expect(plan.commitmentDraft == nil)
    plan.commitmentDraft = "I rest at noon."
    plan.take(try #require(Commitment.unsigned("I rest more.", as: "Sam", on: next)))
    #expect(plan.commitment == Commitment(text: "I rest more.", name: "Sam", day: next))
    #expect(plan.commitmentDraft == "I rest at noon.")
    #expect(!plan.isEmpty)
  }

  @Test(
    "F10: without words or a name nothing is signed", arguments: [("", "Sam"), ("I rest.", " "), ("\n", "")])
  func unsigned(text: String, name: String) {
    #expect(Commitment.unsigned(text, as: name, on: Sample.today) == nil)
  }

  @Test("F: a plan that an older Beside stored opens without loss, and is written in the new form")
  func oldPlansOpen() throws {
    let old = #"""
      {"changed": "2026-03-03T08:00:00Z", "commitment": {"day": "2026-03-03", "name": "Sam", "text": "I rest."},
       "commitmentDraft": "I rest more.", "parts": {"aTeam": "Ruth 555 0133", "well": "I cook."}, "schema": 1}
      """#
    let plan = try DocumentCoder.decode(SelfCarePlan.self, from: Array(old.utf8), file: "p")
    let day = try #require(Day("2026-03-03"))
    #expect(
      plan
        == SelfCarePlan(
          parts: [.aTeam: "Ruth 555 0133", .well: "I cook."],
          commitment: Commitment(text: "I rest.", name: "Sam", day: day), commitmentDraft: "I rest more.",
          changed: Timestamp(day, minute: 480)))
    let written = DocumentCoder.encode(plan)
    #expect(String(decoding: written, as: UTF8.self).contains(#""schema" : 2"#))
    #expect(try DocumentCoder.decode(SelfCarePlan.self, from: written, file: "p") == plan)
  }

  @Test("F2, F3: people are kept with their qualities, how to reach them, and what is needed of them")
  func people() throws {
    #expect(TeamQuality.allCases.count == 4)
    #expect(PlanPerson(name: " ", phone: "\t").isEmpty)
    #expect(!PlanPerson(name: "", need: "Walk with me.").isEmpty)
    let long = String(repeating: "x", count: TextLimit.name + 1)
    let plan = SelfCarePlan(people: [PlanPerson(name: long)], changed: Sample.noon)
    #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(SelfCarePlan.self, from: DocumentCoder.encode(plan), file: "p")
    }
  }

  @Test("F12: a short plan asks once, when its time has come, and never again after an answer")
  func lookingBack() {
    var plan = ShortPlan(span: .tonight, steps: ["a bath"], made: Sample.noon, lookBack: Sample.noon + 60)
    #expect(!plan.asksToLookBack(at: Sample.noon))
    #expect(plan.asksToLookBack(at: Sample.noon + 60) && plan.asksToLookBack(at: Sample.noon + 86_400))
    plan.eased = .no
    #expect(!plan.asksToLookBack(at: Sample.noon + 60))
  }

  @Test(
    "F12: one looks back late in the evening, or in the morning, or on Sunday",
    arguments: [
      ("2026-11-21", 20 * 60, ShortPlan.Span.tonight, "2026-11-21", 22 * 60),
      ("2026-11-21", 23 * 60, .tonight, "2026-11-22", 9 * 60),
      ("2026-11-22", 2 * 60, .tonight, "2026-11-22", 9 * 60),
      ("2026-11-21", 20 * 60, .weekend, "2026-11-22", 18 * 60),
      ("2026-11-22", 16 * 60, .weekend, "2026-11-22", 18 * 60),
      ("2026-11-22", 20 * 60, .weekend, "2026-11-29", 18 * 60),
    ])
  func usualTimes(day: String, minute: Int, span: ShortPlan.Span, later: String, at: Int) throws {
    let now = LocalTime(day: try #require(Day(day)), minute: minute)
    let time = ShortPlan.usualLookBack(for: span, at: now)
    #expect(time == LocalTime(day: try #require(Day(later)), minute: at))
  }

  @Test("F13: a day has one look at strain, the newest, and looks are kept in the order of days")
  func strain() {
    var plan = SelfCarePlan(changed: Sample.noon)
    plan.noteStrain(.high, on: Sample.today)
    plan.noteStrain(.low, on: Sample.today.adding(days: -3))
    plan.noteStrain(.medium, word: "nights", on: Sample.today)
    #expect(plan.strain.map(\.level) == [.low, .medium])
    plan.noteStrain(nil, on: Sample.today)
    #expect(plan.strain.map(\.level) == [.low])
    for day in 0..<(SelfCarePlan.strainLimit + 9) {
      plan.noteStrain(.low, on: Sample.today.adding(days: day))
    }
    #expect(plan.strain.count == SelfCarePlan.strainLimit)
    plan.forgetStrain()
    #expect(plan.isEmpty)
  }

  @Test("F: two windows' plans come together part by part, and nothing that one of them wrote is lost")
  func merging() {
    let base = SelfCarePlan(
      parts: [.food: "soup"], people: [PlanPerson(name: "Ruth"), PlanPerson(name: "Tom")],
      changed: Sample.noon)
    var mine = base
    mine[.food] = "soup and tea"
    mine.people[0].phone = "555"
    mine.noteStrain(.low, on: Sample.today)
    var other = base
    other[.food] = "bread"
    other.people = [PlanPerson(name: "Ruth"), PlanPerson(name: "Sam")]
    other.noteStrain(.high, on: Sample.today)
    other.noteStrain(.medium, on: Sample.today.adding(days: -1))
    other.shortPlan = ShortPlan(span: .tonight, steps: ["a bath"], made: Sample.noon, lookBack: Sample.noon)
    let merged = mine.merged(with: other, since: base)
    #expect(merged[.food] == "soup and tea\n\nbread")
    #expect(merged.people == [PlanPerson(name: "Ruth", phone: "555"), PlanPerson(name: "Sam")])
    #expect(merged.strain.map(\.level) == [.medium, .low])
    #expect(merged.shortPlan == other.shortPlan)
    #expect(mine.merged(with: mine, since: base) == mine)
  }

  @Test("F: parts are stored by name, as members of one object")
  func storedByName() {
    let text = String(decoding: DocumentCoder.canonicalBytes(of: Sample.plan.parts), as: UTF8.self)
    #expect(text == "{\"humour\":\"old radio\",\"well\":\"I cook.\"}")
  }
}
