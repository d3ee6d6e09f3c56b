import PeerSupport
import Testing

/// F · The self-care plan.
@Suite struct PracticeFTests {
  @Test("F1–F9: nine parts, in the order of the practice")
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

  @Test("F10: a commitment is signed with a name and a day, and can be renewed")
  func commitment() {
    var plan = SelfCarePlan(changed: Sample.noon)
    let next = Sample.today.adding(days: 90)
    let signed = [
      plan.sign("I rest.", as: "Sam", on: Sample.today), plan.sign("I rest more.", as: "Sam", on: next),
    ]
    #expect(signed == [true, true])
    #expect(plan.commitment == Commitment(text: "I rest more.", name: "Sam", day: next))
    #expect(!plan.isEmpty)
  }

  @Test(
    "F10: without words or a name nothing is signed", arguments: [("", "Sam"), ("I rest.", " "), ("\n", "")])
  func unsigned(text: String, name: String) {
    var plan = Sample.plan
    let signed = plan.sign(text, as: name, on: Sample.today)
    #expect(!signed && plan == Sample.plan)
  }

  @Test("F: parts are stored by name, as members of one object")
  func storedByName() {
    let text = String(decoding: DocumentCoder.canonicalBytes(of: Sample.plan.parts), as: UTF8.self)
    #expect(text == "{\"humour\":\"old radio\",\"well\":\"I cook.\"}")
  }
}
