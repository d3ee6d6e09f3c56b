import PeerSupport
import Testing

@Suite struct CrisisLineTests {
  private func lines(_ lines: String, emergency: String = "") throws -> CrisisLines {
    let json = #"{"schema": 1, "emergency": [\#(emergency)], "lines": [\#(lines)]}"#
    return try DocumentCoder.decode(CrisisLines.self, from: Array(json.utf8), file: "lines.json")
  }

  private func line(
    id: String = "a", country: String = "IE", reach: String = #"{"kind": "call", "number": "1"}"#
  )
    -> String
  {
    #"{"id": "\#(id)", "country": "\#(country)", "name": "L", "reach": [\#(reach)], "hours": "all", "#
      + #""languages": ["en"], "source": "s", "verifiedOn": "2026-11-21"}"#
  }

  @Test(
    "An entry older than a year says so (G9)",
    arguments: [
      ("2026-11-21", false), ("2027-11-21", false), ("2027-11-22", true), ("2025-01-01", false),
    ])
  func growsOldAfterAYear(day: String, isOld: Bool) throws {
    let line = try #require(try lines(line()).lines.first)
    #expect(line.isOld(on: try #require(Day(day))) == isOld)
  }

  @Test func findsACountrysLinesInEitherCase() throws {
    let lines = try lines(line(id: "a", country: "IE") + "," + line(id: "b", country: "NZ"))
    #expect(lines.lines(for: "nz").map(\.id) == ["b"])
    #expect(lines.lines(for: "XX").isEmpty)
    #expect(lines.emergencyNumber(for: "NZ") == nil)
    #expect(lines.countries == ["IE", "NZ"])
  }

  @Test func refusesALineThatNobodyCanReach() {
    let error = #expect(throws: DocumentError.self) { try lines(line(reach: "")) }
    #expect(error?.key == "lines[0].reach")
  }

  @Test func refusesACountryThatIsNoCode() {
    let error = #expect(throws: DocumentError.self) { try lines(line(country: "ie")) }
    #expect(error?.key == "lines[0].country")
  }

  @Test func refusesTwoEmergencyNumbersForACountry() {
    let number = #"{"country": "IE", "number": "112", "source": "s", "verifiedOn": "2026-11-21"}"#
    let error = #expect(throws: DocumentError.self) { try lines("", emergency: number + "," + number) }
    #expect(error?.key == "emergency[1]")
  }
}
