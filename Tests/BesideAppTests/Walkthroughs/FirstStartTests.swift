import Testing

@testable import BesideApp

@Suite("First start, without a library")
struct FirstStartTests {
  @Test("The welcome says what Beside is and offers the demo first")
  func welcomeOffersTheDemo() throws {
    var driver = try Driver()
    #expect(driver.screen.contains("Welcome. This is Beside."))
    #expect(driver.cursorLine?.contains("Look around in a demo") == true)
    driver.press("Enter")
    #expect(driver.effects == [.openDemo])
    driver.open(supporters: Fixture.supporters(3), demoPassphrase: "calm river stone")
    #expect(driver.screen.contains("1 Find someone"))
    #expect(driver.screen.contains("Nothing in here is private. Passphrase: calm river stone"))
  }

  @Test("Joining a program takes its folder and nothing else")
  func joining() throws {
    var driver = try Driver()
    driver.press("Down", "Enter")
    driver.type("/srv/peers")
    #expect(driver.cursorLine?.contains("/srv/peers") == true)
    driver.press("Enter")
    #expect(driver.effects == [.joinProgram(folder: "/srv/peers")])
  }

  @Test("Starting a program asks for its folder, its name and a passphrase that stays hidden")
  func starting() throws {
    var driver = try Driver()
    driver.press("j", "j", "Enter")
    driver.type("/srv/peers")
    driver.press("Enter")
    driver.type("Riverside")
    driver.press("Enter")
    driver.type("seven quiet geese")
    #expect(!driver.screen.contains("seven quiet geese"))
    driver.press("Enter")
    #expect(
      driver.effects
        == [.startProgram(folder: "/srv/peers", name: "Riverside", passphrase: "seven quiet geese")])
    driver.send(.notice(Notice("That folder holds a library already.", kind: .error)))
    #expect(driver.screen.contains("That folder holds a library already."))
    #expect(!driver.state.isWaiting)
  }

  @Test("An empty answer asks again, and Escape goes back to the ways")
  func goingBack() throws {
    var driver = try Driver()
    driver.press("Down", "Enter", "Enter")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("Folder"))
    driver.press("Escape", "Up")
    #expect(driver.cursorLine?.contains("Look around in a demo") == true)
  }

  @Test("What was started is not started twice while it is being made")
  func waiting() throws {
    var driver = try Driver()
    driver.press("Enter", "Enter", "Enter")
    #expect(driver.effects == [.openDemo])
  }

  @Test("A plan needs no program (F)")
  func planWithoutAProgram() throws {
    var driver = try Driver()
    driver.press("End", "Enter")
    #expect(driver.state.base == .plan)
    #expect(driver.state.layer == .unlock)
  }

  @Test("Help now is one key away, before anything else (G10)")
  func helpNow() throws {
    var driver = try Driver()
    driver.press("!")
    #expect(driver.screen.contains("988"))
    driver.press("Escape")
    #expect(driver.screen.contains("Welcome"))
  }
}
