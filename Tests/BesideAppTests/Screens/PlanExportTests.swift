import PeerSupport
import Testing

@testable import BesideApp

@Suite("Taking the plan along")
struct PlanExportTests {
  private static let plan = Situation.peoplePlan
  private static let help = ["988 call or text", "emergency 911"]

  private func text(_ format: PlanFormat, of plan: SelfCarePlan = plan) -> String {
    String(
      decoding: format.bytes(of: plan, words: Catalogue(), help: Self.help, now: Driver.now), as: UTF8.self)
  }

  @Test(
    "F2: every form has the numbers, and looks as it was read and found good", arguments: PlanFormat.allCases)
  func numbers(_ format: PlanFormat) {
    let text = text(format)
    #expect(text.contains("555 0133"))
    Golden.expect(text, is: "../Exports/plan-\(format.rawValue)\(format.fileEnding)")
  }

  @Test("F13: strain is in no form but the one for another machine", arguments: PlanFormat.allCases)
  func strainStays(_ format: PlanFormat) {
    #expect(text(format).contains("nights") == (format == .json))
    #expect(text(format).contains("cancel the gym") == (format == .json))
  }

  @Test("A plan for a night that is over needs no paper")
  func overNights() {
    var plan = Self.plan
    plan.shortPlan?.lookBack = Driver.now
    #expect(!text(.html, of: plan).contains("bed by eleven"))
    #expect(text(.html).contains("bed by eleven"))
  }

  @Test(
    "What someone wrote is never markup, loads nothing and runs nothing", arguments: [PlanFormat.html, .card])
  func markup(_ format: PlanFormat) {
    let hostile = "</p><script>alert(1)</script><img src=x onerror=\"a\"> & \u{1B}[31m"
    let plan = SelfCarePlan(
      parts: [.sentence: hostile], people: [PlanPerson(name: hostile, phone: hostile)], changed: Driver.now)
    let text = text(format, of: plan)
    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("\u{1B}"))
    #expect(text.contains("&lt;script&gt;") && text.contains("default-src 'none'"))
  }

  @Test("F2: a card for an address book holds one line a fact, folded where the format asks for it")
  func addressBook() {
    let long = String(repeating: "Łucja ", count: 13)
    let plan = SelfCarePlan(
      people: [PlanPerson(name: long + "; x", phone: "1,2", otherWay: "a@b.c", need: "secret")],
      changed: Driver.now)
    let lines = text(.contacts, of: plan).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text(.contacts, of: plan).replacing("\r\n ", with: "")
    #expect(unfolded.contains("FN:\(long)\\; x\r\n") && unfolded.contains("TEL:1\\,2\r\n"))
    #expect(unfolded.contains("EMAIL:a@b.c") && !unfolded.contains("secret"))
  }

  @Test("The form for another machine brings everything there, and merging it twice changes nothing more")
  func otherMachine() throws {
    let bytes = PlanFormat.json.bytes(of: Self.plan, words: Catalogue(), help: [], now: Driver.now)
    let read = try DocumentCoder.decode(SelfCarePlan.self, from: bytes, file: "p")
    #expect(read == Self.plan)
    let nothing = SelfCarePlan(changed: Self.plan.changed)
    let once = nothing.merged(with: read, since: nothing)
    #expect(once == Self.plan)
    #expect(once.merged(with: read, since: nothing) == Self.plan)
    #expect(read.only([.food]).people.isEmpty && read.only([.aTeam]).people == Self.plan.people)
  }

  @Test("A file is written by one key, and what went wrong is said where the name stands")
  func file() throws {
    var driver = try Driver.keeping(Self.plan)
    driver.press("x", "Right", "Tab")
    driver.press("Ctrl-s")
    guard case .exportPlan(let file, let bytes) = driver.takeEffects().first else {
      Issue.record("Nothing was written.")
      return
    }
    #expect(file == "~/my-plan.html")
    #expect(String(decoding: bytes, as: UTF8.self).contains("555 0133"))
    driver.send(.planFormRefused("There is a file already."))
    #expect(driver.screen.contains("There is a file already."))
    driver.type("2")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects().count == 1)
    driver.send(.planExported("It is there."))
    #expect(driver.state.layer == .plan && driver.state.notice?.text == "It is there.")
  }

  @Test("Paper is one of the choices")
  func paper() throws {
    var driver = try Driver.keeping(Self.plan)
    driver.press("x", "Left", "Ctrl-s")
    guard case .printPlan(let text) = driver.takeEffects().first else {
      Issue.record("Nothing was printed.")
      return
    }
    #expect(text.contains("Ruth ☎ 555 0133") && !text.contains("nights"))
  }

  @Test("On a login that others use nothing is written")
  func sharedLogin() throws {
    var driver = try Driver.keeping(Self.plan)
    driver.state.surroundings.isShared = true
    driver.press("x")
    #expect(driver.state.layer == .plan && driver.state.notice != nil)
  }
}
