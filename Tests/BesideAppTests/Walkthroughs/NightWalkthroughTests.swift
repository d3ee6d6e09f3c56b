import Canvas
import PeerSupport
import Testing

@testable import BesideApp

/// A first plan, a bad night, a short plan and its look back, a word about strain: each from the first key to the last.
@Suite("A plan that people come back to")
struct NightWalkthroughTests {
  @Test("F1, F2, F3, F5: a first plan stands in a few keys, with someone to call and an idea made one's own")
  func firstPlan() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("I cook.")
    driver.press("Escape", "Down", "Enter")
    #expect(driver.screen.contains("Add someone"))
    driver.press("Enter")
    driver.type("Ruth")
    driver.press("Tab", "Space", "Right", "Space", "Tab")
    driver.type("555 0133")
    driver.press("Tab", "Tab")
    driver.type("Don’t advise me. Walk with me.")
    driver.press("Escape")
    #expect(driver.screen.contains("Ruth ☎ 555 0133"))
    #expect(driver.screen.contains("have my back · have my trust"))
    driver.press("Escape", "Down", "Down", "Down", "Enter", "Alt-e", "Escape")
    #expect(driver.screen.contains("This is a wave. Waves end."))
    #expect(driver.screen.contains("Ruth: Don’t advise me."))
    let written = driver.storePlan()
    let stored = try #require(written)
    #expect(
      stored.people == [
        PlanPerson(
          name: "Ruth", qualities: [.hasMyBack, .trusted], phone: "555 0133",
          need: "Don’t advise me. Walk with me.")
      ])
    #expect(stored[.well] == "I cook.")
  }

  @Test("F5: ideas are borrowed in Spanish by one key more")
  func spanishIdeas() throws {
    var driver = try Driver.keeping(.nothing)
    for _ in 0..<4 { driver.press("Down") }
    driver.press("Enter", "Alt-o", "Alt-e")
    #expect(driver.state.plan.text.text == "Esto es una ola. Las olas pasan.")
    driver.press("Alt-o", "Alt-e")
    #expect(driver.state.plan.text.text.hasSuffix("\nThis is a wave. Waves end."))
  }

  @Test(
    "On a bad night one key and Space lead past people to call, one thing a page, to lines that are always there"
  )
  func badNight() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var driver = try Driver.keeping(Situation.peoplePlan, columns: columns, rows: rows)
      driver.press("h")
      #expect(driver.screen.contains("Ruth ☎ 555 0133"))
      var seen = driver.screen
      while case .available = CommandTable.command("hard.next")?.availability(driver.state) {
        driver.press("Space")
        seen += driver.screen
      }
      #expect(seen.contains("Waves end.") && seen.contains("988"))
      driver.press("Space")
      #expect(driver.state.notice?.text == "This is the last page.")
      driver.press("Escape")
      #expect(driver.state.layer == .plan)
      #expect(driver.takeEffects() == [])
    }
  }

  @Test("A bad night with an empty plan still has people to call")
  func badNightWithoutPlan() throws {
    var driver = try Driver.keeping(.nothing, columns: 40, rows: 12)
    driver.press("h")
    #expect(driver.screen.contains("988"))
  }

  @Test("F12: a plan for tonight is made from the parts, and asks once whether it eased things")
  func tonight() throws {
    var plan = Situation.peoplePlan
    plan.shortPlan = nil
    var driver = try Driver.keeping(plan)
    driver.press("n", "Enter")
    driver.press("Tab", "Space", "Right", "Space", "Tab")
    driver.type("a hot shower; bed by eleven")
    driver.press("Tab")
    driver.type("Amara")
    driver.press("Escape")
    #expect(driver.screen.contains("Call Ruth ☎ 555 0133."))
    #expect(driver.screen.contains("bed by eleven"))
    #expect(driver.screen.contains("Look back: today 22:00"))
    let written = driver.storePlan()?.shortPlan
    let stored = try #require(written)
    #expect(stored.steps.count == 4 && stored.beside == "Amara" && stored.eased == nil)

    driver.send(.time(stored.lookBack))
    var later = try Driver.keeping(driver.state.plan.current, columns: 40, rows: 15)
    later.send(.time(stored.lookBack))
    later.send(.lockerOpened(OpenLocker(plan: driver.state.plan.current)))
    #expect(later.state.notice?.text.contains("look back") == true)
    later.press("n", "Enter", "Right", "Escape")
    #expect(later.storePlan()?.shortPlan?.eased == .yes)
    #expect(later.screen.contains("Did it ease things? Yes."))
    later.send(.lockerOpened(OpenLocker(plan: later.state.plan.current)))
    #expect(later.state.notice == nil)
  }

  @Test(
    "F12: the time to look back goes into a calendar file that says nothing of the plan, while it is ahead")
  func lookBackInCalendar() throws {
    var driver = try Driver.keeping(Situation.peoplePlan)
    driver.state.surroundings.folders = ["/home/robin"]
    driver.press("n", "i", "Enter")
    let time = try #require(Situation.peoplePlan.shortPlan).lookBack
    #expect(driver.takeEffects() == [.saveCalendar(.lookBack(time), folder: "/home/robin")])
    driver.send(.time(time))
    driver.press("i")
    #expect(driver.state.layer == .planSheet)
    #expect(driver.state.notice?.text.contains("no time to look back") == true)
  }

  @Test("A short plan without steps is not made, and what was typed is not lost by leaving")
  func unfinishedShortPlan() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("n", "Enter", "Tab", "Tab", "Tab")
    driver.type("Amara")
    driver.press("Escape")
    #expect(driver.state.layer == .planForm)
    #expect(driver.screen.contains("Please tick something"))
    driver.press("Space", "Escape")
    #expect(driver.storePlan()?.shortPlan?.beside == "Amara")
  }

  @Test(
    "F13: strain is a word and a level; high offers someone, and one key forgets all"
  )
  func strain() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("G", "Enter", "Enter", "Escape")
    #expect(driver.storePlan() == nil)
    driver.press("Enter", "Right", "Right", "Right", "Tab")
    driver.type("nights")
    driver.press("Escape")
    #expect(driver.screen.contains("high · nights"))
    #expect(driver.screen.contains("That is a lot to carry."))
    #expect(driver.storePlan()?.strain == [StrainEntry(day: Driver.now.day, level: .high, word: "nights")])
    driver.press("D")
    #expect(driver.storePlan()?.isEmpty == true)
    driver.press("u")
    #expect(driver.storePlan()?.strain.count == 1)
  }

  @Test("A word about strain without a level is not thrown away")
  func wordWithoutLevel() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("G", "Enter", "Enter", "Tab")
    driver.type("tired")
    driver.press("Escape")
    #expect(driver.state.layer == .planForm)
    driver.press("Right", "Escape")
    #expect(driver.storePlan()?.strain.first?.level == .low)
  }

  @Test("F11: the care circle shows open places as invitations, and someone who comes takes one")
  func circle() throws {
    var driver = try Driver.keeping(.nothing, columns: 100, rows: 30)
    driver.press("G", "Up", "Enter")
    #expect(driver.screen.contains("A doctor who knows you could have a place"))
    driver.press("Down", "Down", "Enter", "Tab")
    driver.type("Dr Osei")
    driver.press("Escape")
    #expect(driver.screen.contains("● Dr Osei"))
    #expect(!driver.screen.contains("A doctor who knows you"))
    #expect(driver.storePlan()?.circle == [CirclePerson(place: .doctor, name: "Dr Osei")])
    driver.press("d")
    #expect(driver.storePlan()?.circle == [])
    driver.press("u")
    #expect(driver.screen.contains("Dr Osei"))
  }

  @Test("What someone fills in is stored in the next second, without any key")
  func formsAreStored() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Down", "Enter", "Enter")
    driver.type("Ru")
    let due = try #require(driver.state.plan.autosaveDue)
    #expect(due <= driver.state.now + 1)
    driver.send(.time(due))
    #expect(driver.storePlan()?.people.first?.name == "Ru")
  }

  @Test("What another window added while someone fills in a form stays beside it")
  func twoWindows() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Down", "Enter", "Enter")
    driver.type("Ruth")
    driver.send(.time(driver.state.now + 1))
    _ = driver.takeEffects()
    let other = SelfCarePlan(people: [PlanPerson(name: "Sam", phone: "1")], changed: driver.state.now)
    driver.send(.planNotSaved("Changed elsewhere.", found: other))
    driver.type("ie")
    driver.press("Escape")
    #expect(driver.storePlan()?.people.map(\.name) == ["Ruthie", "Sam"])
  }
}
