import PeerSupport
import Testing

@testable import BesideApp

@Suite("Changing my passphrase on screen")
struct PassphraseChangeTests {
  private func driver() throws -> Driver {
    var driver = try Driver(hasLocker: true)
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    driver.state.show(.plan)
    driver.press("F9")
    #expect(driver.state.layer == .passphraseChange)
    return driver
  }

  private func fill(_ driver: inout Driver, _ lines: String...) {
    for line in lines {
      driver.type(line)
      driver.press("Enter")
    }
  }

  @Test("The one it has, then the new one twice; none of them shows, none stays")
  func changes() throws {
    var driver = try driver()
    fill(&driver, "open sesame", "wide open fields", "wide open fields")
    #expect(driver.takeEffects() == [.changePassphrase(from: "open sesame", to: "wide open fields")])
    #expect(!driver.screen.contains("sesame") && !driver.screen.contains("fields"))
    #expect(Reachable.texts(of: driver.state).filter { $0.contains("fields") } == [])
    driver.send(.passphraseChanged)
    #expect(driver.state.layer == .plan)
    #expect(driver.screen.contains("Your passphrase is changed."))
  }

  @Test("A wrong, a short or a mistyped one changes nothing and says why")
  func refused() throws {
    var wrong = try driver()
    fill(&wrong, "open sesam", "wide open fields", "wide open fields")
    wrong.send(.passphraseRefused("That is not the passphrase of this locker."))
    #expect(wrong.screen.contains("not the passphrase"))
    #expect(wrong.state.layer == .passphraseChange)
    var short = try driver()
    fill(&short, "open sesame", "short")
    #expect(short.screen.contains("8 letters or more"))
    var different = try driver()
    fill(&different, "open sesame", "wide open fields", "wide open field")
    #expect(different.screen.contains("not the same twice"))
    #expect(short.effects + different.effects == [])
  }

  @Test("Escape goes back, and what was typed is gone")
  func leaves() throws {
    var driver = try driver()
    driver.type("open")
    driver.press("Escape")
    #expect(driver.state.layer == .plan)
    #expect(!driver.state.passphraseChange.isBegun)
  }
}
