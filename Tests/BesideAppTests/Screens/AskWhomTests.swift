import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Ask: whom, in what order, and whom not")
struct AskWhomTests {
  private func people(_ names: [String]) -> [Supporter] { names.map { Team.person($0) } }

  private func marking(_ count: Int) throws -> Driver {
    var driver = try Driver.directory(people((0..<5).map { "Person \($0)" }))
    for _ in 0..<count { driver.press("Space", "Down") }
    driver.press("a")
    return driver
  }

  private func recipients(_ driver: Driver) -> [SupporterID] { driver.state.ask.draft.recipients }

  @Test("C7 The order is mine: earlier, later, off the list")
  func order() throws {
    var driver = try marking(3)
    let before = recipients(driver)
    driver.press("F5")
    #expect(driver.state.layer == .askOrder)
    driver.press("End", "u", "u")
    driver.press("Escape")
    #expect(recipients(driver) == [before[2], before[0], before[1]])
    driver.press("F5", "d", "x")
    #expect(recipients(driver) == [before[0], before[1]])
    driver.press("x", "x", "x")
    #expect(recipients(driver).count == 1, "Somebody stays on the list")
  }

  @Test("C7 For one alone there is no order, and the reason is told")
  func oneAlone() throws {
    var driver = try marking(1)
    driver.press("F5")
    #expect(driver.state.layer == .ask)
    #expect(driver.state.notice?.text == "This is for when you ask several people by name.")
  }

  @Test("C7 Whoever can first, but not those whom I keep out: found by name, ticked, told, and let in again")
  func keepOut() throws {
    var other = Team.person("Other")
    other.bio.name = "Jose Pena"
    var driver = try Driver.directory(people(["José Peña", "Kim Lee"]) + [other])
    driver.press("w")
    #expect(driver.screen.contains("(no one is kept out)"))
    driver.press("F6")
    driver.type("peña")
    #expect(driver.state.ask.keepingOut.shown.count == 2, "Accents do not matter for looking")
    let accented = try #require(driver.state.ask.keepingOut.shown.firstIndex { $0.bio.name == "José Peña" })
    for _ in 0..<accented { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.screen.contains("[x] José Peña") && driver.screen.contains("[ ] Jose Pena"))
    #expect(driver.screen.contains("They never see this, and no one can pass it on"))
    driver.press("Escape")
    #expect(driver.lines.contains { $0.contains("But not") && $0.contains("José Peña") })
    driver.write("555 0199", in: .detail)
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.excluded == [Team.person("José Peña").id])
    driver.state.isWaiting = false
    driver.press("F6", "Enter", "Escape")
    #expect(driver.state.ask.draft.excluded.isEmpty, "Those who are kept out come first")
  }

  @Test("C7 Who is chosen cannot be kept out as well, and where only they read there is nobody to keep out")
  func chosenAndOut() throws {
    var driver = try Driver.directory()
    driver.press("w", "F6")
    driver.type("Amara")
    driver.press("Enter", "Escape", "Escape")
    driver.select("Amara Osei")
    driver.press("a")
    driver.choose("Amara Osei, then whoever can first")
    #expect(driver.state.ask.draft.excluded.isEmpty)
    driver.press("F6")
    #expect(!driver.state.ask.keepingOut.shown.contains { $0.bio.name == "Amara Osei" })
    driver.press("Escape")
    driver.choose("Amara Osei")
    #expect(!driver.state.ask.rows.contains(.keptOut))
    driver.press("F6")
    #expect(driver.state.layer == .ask)
  }

  @Test("C7 Where everyone is kept out it says so at that row, and sends nothing")
  func nobodyLeft() throws {
    var driver = try Driver.directory(people(["Kim Lee"]))
    driver.press("w", "F6", "Enter", "Escape")
    driver.write("555 0199", in: .detail)
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Everyone who could answer is kept out."))
  }

  @Test("C4 A number is read back in groups where it was written otherwise")
  func echo() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    driver.press("a")
    driver.type("+34612345678")
    #expect(driver.screen.contains("That reads: +34 612 345 678."))
    driver.press("Ctrl-u")
    driver.type("555 0199")
    #expect(!driver.screen.contains("That reads"))
    driver.write("10pm-6am", in: .when)
    #expect(driver.screen.contains("That means: 22:00 to 06:00 the next morning."))
  }

  @Test("C2 Without a yes: sit beside them, give them the list, or reach out, and nothing is ever sent")
  func instead() throws {
    func asking() throws -> Driver {
      var driver = try Driver.directory()
      driver.select("Amara Osei")
      driver.press("a")
      driver.type("555 0199")
      driver.choose("for a colleague")
      return driver
    }
    var beside = try asking()
    beside.press("Down", "Down", "Enter")
    #expect(beside.state.ask.asker == .me && beside.state.ask.detail.isEmpty)
    #expect(beside.state.layer == .ask)
    #expect(beside.state.notice?.text.contains("their own request") == true)
    var list = try asking()
    list.press("Down", "Down", "Down", "Enter")
    #expect(list.state.layer == .directory)
    #expect(list.state.notice?.text.contains("beside join") == true)
    var reach = try asking()
    reach.press("Down", "Down", "Down", "Down", "Enter")
    #expect(reach.state.layer == .guide)
    var no = try asking()
    no.choose("they said no")
    #expect(!no.screen.contains("Sit beside them"))
    #expect(no.screen.contains("Reach out yourself"))
    for driver in [beside, list, reach, no] { #expect(driver.effects.isEmpty) }
  }
}
