import PeerSupport
import Testing

@Suite struct BuiltInHelpTests {
  @Test(
    "Without configuration there are lines by country (G9)", arguments: ["US", "CA", "GB", "IE", "AU", "NZ"])
  func countryHasLines(country: String) throws {
    let lines = try AllTexts.crisisLines()
    #expect(!lines.lines(for: country).isEmpty)
    #expect(lines.emergencyNumber(for: country) != nil)
  }

  @Test(arguments: [
    ("US", "911"), ("CA", "911"), ("GB", "999"), ("AU", "000"), ("NZ", "111"), ("IE", "112"), ("es", "112"),
  ])
  func emergencyNumberIsTheCountrysOwn(country: String, number: String) throws {
    #expect(try AllTexts.crisisLines().emergencyNumber(for: country)?.number == number)
  }

  @Test func everyMemberOfTheEuropeanUnionHas112() throws {
    let members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    let lines = try AllTexts.crisisLines()
    for member in members.split(separator: " ") {
      #expect(lines.emergencyNumber(for: String(member))?.number == "112", "\(member)")
    }
  }

  @Test func aNumberThatNoLongerWorksIsNotThere() throws {
    let numbers = try AllTexts.crisisLines().lines.flatMap(\.reach).map(\.number)
    #expect(!numbers.contains("07725 909090"))
  }

  @Test(
    "Every part of the plan has a prompt and at least six ideas to borrow (F1–F9)",
    arguments: PlanPart.allCases)
  func planPartHasPromptAndExamples(part: PlanPart) throws {
    let prompt = try AllTexts.plan()[part]
    #expect(!prompt.title.isEmpty)
    #expect(prompt.prompt.contains("?"))
    #expect(prompt.examples.count >= 6)
  }
}
