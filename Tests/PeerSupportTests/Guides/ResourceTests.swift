import PeerSupport
import Testing

@Suite struct ResourceTests {
  @Test(
    "A resource says whom it is for, how to reach it, hours, languages, cost and when it was checked (D12)")
  func readsBackWhatItWrote() throws {
    let resource = Resource(
      id: "legal-desk", kind: .legal, name: "Legal desk", forWhom: "anyone who rents", reach: "555 0142",
      hours: "weekdays 9 to 5", languages: ["en", "es"], cost: "free",
      lastChecked: try #require(Day("2026-10-01")))
    let bytes = DocumentCoder.encode(resource)
    #expect(try DocumentCoder.decode(Resource.self, from: bytes, file: "r.json") == resource)
  }

  @Test func refusesAResourceWithoutAWayToReachIt() {
    let json = #"""
      {"schema": 1, "id": "a", "kind": "legal", "name": "A", "forWhom": "", "reach": "", "hours": "",
       "languages": [], "cost": "", "lastChecked": "2026-10-01"}
      """#
    let error = #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(Resource.self, from: Array(json.utf8), file: "r.json")
    }
    #expect(error?.key == "reach")
  }
}

@Suite struct PlanPromptsTests {
  @Test("None of the nine parts may be missing (F1–F9)")
  func refusesAMissingPart() {
    let json = #"{"schema": 1, "parts": {"well": {"title": "W", "prompt": "?", "explanation": "e"}}}"#
    let error = #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(PlanPrompts.self, from: Array(json.utf8), file: "plan.json")
    }
    #expect(error?.message.contains("aTeam") == true)
  }
}
