import PeerSupport
import Testing

@testable import BesideApp

@Suite("My own editor for a part of the plan")
struct OutsideEditorTests {
  private func writing(in editor: String, keepsNothing: Bool) throws -> Driver {
    var driver = try Driver.keeping(SelfCarePlan(parts: [.well: "I cook."], changed: Driver.now))
    driver.state.surroundings.outsideEditor = editor
    driver.state.surroundings.outsideEditorKeepsNothing = keepsNothing
    driver.press("Enter")
    return driver
  }

  @Test("What it leaves is taken in and stored, and undo brings back what was there")
  func takenIn() throws {
    var driver = try writing(in: "vim", keepsNothing: true)
    driver.press("F4")
    #expect(driver.takeEffects() == [.editOutside("I cook.")])
    driver.send(.editedOutside("I cook.\nI hum."))
    #expect(driver.storePlan()?[.well] == "I cook.\nI hum.")
    driver.press("Alt-u", "Alt-u")
    #expect(driver.state.plan.text.text == "I cook.")
  }

  @Test("What was chosen in the inbox is sealed before time stands still here", arguments: [true, false])
  func sealsBefore(keepsNothing: Bool) throws {
    var driver = try writing(in: "vim", keepsNothing: keepsNothing)
    driver.state.inbox.hold(.contacts(1), now: Driver.now)
    driver.press("F4")
    #expect(driver.takeEffects().first == .addContacts(1))
    #expect(driver.state.inbox.held.isEmpty)
  }

  @Test("One that may keep copies is opened only after that was said")
  func mayKeepCopies() throws {
    var driver = try writing(in: "nano", keepsNothing: false)
    driver.press("F4")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("nano may keep copies"))
    driver.press("Ctrl-y")
    #expect(driver.takeEffects() == [.editOutside("I cook.")])
  }

  @Test("What comes back after the locker closed is not taken in, and nothing is lost where nothing changed")
  func tooLate() throws {
    var driver = try writing(in: "vim", keepsNothing: true)
    driver.send(.editedOutside("I cook."))
    #expect(driver.takeEffects() == [])
    driver.press("Ctrl-l")
    _ = driver.takeEffects()
    driver.send(.editedOutside("secret"))
    #expect(driver.takeEffects() == [] && !driver.screen.contains("secret"))
  }
}
