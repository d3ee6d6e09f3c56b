import PeerSupport
import Testing

@testable import BesideApp

@Suite("Opening and closing my locker")
struct UnlockTests {
  private func driver(hasLocker: Bool, columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows, hasLocker: hasLocker)
    driver.state.show(.plan)
    driver.press("Enter")
    return driver
  }

  private var locker: OpenLocker {
    OpenLocker(plan: SelfCarePlan(parts: [.well: "I cook."], changed: Driver.now))
  }

  @Test func `A closed plan says that only I can open it, and Enter asks for the passphrase`() throws {
    var driver = try Driver(hasLocker: true)
    driver.state.show(.plan)
    #expect(driver.screen.contains("Only you can open it"))
    driver.press("Enter")
    #expect(driver.state.layer == .unlock)
    #expect(driver.screen.contains("Passphrase:"))
  }

  @Test func `The passphrase shows as dots and leaves the state with the effect`() throws {
    var driver = try driver(hasLocker: true)
    driver.type("open sesame")
    #expect(!driver.screen.contains("open sesame"))
    #expect(driver.screen.contains("•••••••••••"))
    driver.press("Enter")
    #expect(driver.takeEffects() == [.openLocker(passphrase: "open sesame")])
    #expect(driver.state.unlock.passphrase.isEmpty)
  }

  @Test func `Tab goes on to the field below, and sends nothing off`() throws {
    var driver = try driver(hasLocker: false)
    driver.type("open sesame")
    driver.press("Tab")
    #expect(driver.state.unlock.isRepeating)
    driver.type("open sesame")
    driver.press("Tab")
    #expect(driver.takeEffects() == [])
    driver.press("Enter")
    #expect(driver.takeEffects() == [.openLocker(passphrase: "open sesame")])
  }

  @Test func `While the key is made the panel says so, and nothing is asked twice`() throws {
    var driver = try driver(hasLocker: true)
    driver.type("open sesame")
    driver.press("Enter")
    #expect(driver.screen.contains("This takes a moment"))
    driver.type("more")
    driver.press("Enter", "Escape")
    #expect(driver.takeEffects().count == 1)
    #expect(driver.state.layer == .unlock)
    #expect(driver.state.unlock.passphrase.isEmpty)
  }

  @Test func `A refusal is said in words until the next letter`() throws {
    var driver = try driver(hasLocker: true)
    driver.type("wrong")
    driver.press("Enter")
    driver.send(.lockerRefused("This passphrase does not open your locker."))
    #expect(driver.screen.contains("does not open your locker"))
    driver.type("x")
    #expect(!driver.screen.contains("does not open your locker"))
  }

  @Test func `A new passphrase is explained before it is made, and typed twice`() throws {
    for size in [(80, 24), (40, 12)] {
      var driver = try driver(hasLocker: false, columns: size.0, rows: size.1)
      let words = driver.screen.split(whereSeparator: { " │\n".contains($0) }).joined(separator: " ")
      #expect(words.contains("Nobody can get it back"))
      driver.type("four words of mine")
      driver.press("Enter")
      #expect(driver.takeEffects() == [])
      #expect(driver.cursorLine?.contains("Once more") == true)
      driver.type("four words of mine")
      driver.press("Enter")
      #expect(driver.takeEffects() == [.openLocker(passphrase: "four words of mine")])
    }
  }

  @Test func `Two different new passphrases are refused, and both are asked again`() throws {
    var driver = try driver(hasLocker: false)
    driver.type("four words of mine")
    driver.press("Enter")
    driver.type("four words of main")
    driver.press("Enter")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("not the same"))
    #expect(driver.state.unlock.passphrase.isEmpty)
    #expect(!driver.state.unlock.isRepeating)
  }

  @Test func `A short new passphrase is refused, an empty one always`() throws {
    var new = try driver(hasLocker: false)
    new.type("short")
    new.press("Enter")
    #expect(new.screen.contains("8 letters or more"))
    var known = try driver(hasLocker: true)
    known.press("Enter")
    #expect(known.screen.contains("type your passphrase first"))
    #expect(new.effects + known.effects == [])
  }

  @Test func `Escape goes back without opening`() throws {
    var driver = try driver(hasLocker: true)
    driver.type("half")
    driver.press("Escape")
    #expect(driver.state.layer == .welcome)
    #expect(driver.state.unlock.passphrase.isEmpty)
    #expect(driver.effects == [])
  }

  @Test func `An open locker fills the plan and shows it`() throws {
    var driver = try driver(hasLocker: true)
    driver.type("open sesame")
    driver.press("Enter")
    driver.send(.lockerOpened(locker))
    #expect(driver.state.isUnlocked)
    #expect(!driver.state.isWaiting)
    #expect(driver.state.layer == .plan)
    #expect(driver.screen.contains("I cook."))
  }

  @Test func `An open locker reads the inbox when that is where I was going`() throws {
    var driver = try Driver(hasLocker: true, worksInbox: true)
    driver.state.show(.inbox)
    driver.state.push(.unlock)
    var mine = locker
    mine.supporter = SupporterID(rawValue: "ana")
    driver.send(.lockerOpened(mine))
    #expect(driver.takeEffects() == [.refreshInbox])
    #expect(driver.state.layer == .inbox)
  }

  @Test func `Closing takes all that was private out of the state`() throws {
    var driver = try driver(hasLocker: true)
    driver.send(.lockerOpened(locker))
    driver.press("Enter", "Alt-a", "Alt-c", "Escape", "Ctrl-l")
    #expect(driver.takeEffects() == [.copy("I cook."), .closeLocker()])
    #expect(!driver.state.isUnlocked)
    #expect(driver.state.plan == Plan())
    #expect(driver.state.clipboard == "")
    #expect(driver.state.surroundings.aboutMe == nil)
    #expect(!driver.screen.contains("I cook."))
  }

  @Test func `Closing sends along what is not stored, and nothing of it stays`() throws {
    var driver = try driver(hasLocker: true)
    driver.send(.lockerOpened(locker))
    driver.press("Enter")
    driver.type(" I hum.")
    driver.press("Ctrl-l")
    let written = SelfCarePlan(parts: [.well: "I cook. I hum."], changed: Driver.now)
    #expect(
      driver.takeEffects() == [.closeLocker(keeping: Unsaved(plan: written, planBefore: locker.plan))])
    #expect(driver.state.plan == Plan())
    #expect(!driver.screen.contains("I cook."))
  }

  @Test func `What could not be stored is there again when the locker opens, and is stored then`() throws {
    var driver = try driver(hasLocker: true)
    driver.send(.planSealed("The disk is full."))
    #expect(driver.screen.contains("The disk is full. What you wrote waits sealed"))
    driver.send(.lockerOpened(locker))
    let written = SelfCarePlan(parts: [.well: "I cook. I hum."], changed: Driver.now)
    driver.send(.unsavedFound(Unsaved(plan: written, planBefore: locker.plan)))
    #expect(driver.takeEffects() == [.savePlan(written)])
    #expect(driver.screen.contains("I cook. I hum."))
  }

  @Test func `On a shared login the name comes first, and a new locker is made only when asked for`() throws {
    var driver = try Driver(hasLocker: true)
    driver.state.surroundings.isShared = true
    driver.state.show(.plan)
    driver.press("Enter")
    #expect(driver.cursorLine?.contains("Name of your locker") == true)
    driver.press("Enter")
    #expect(driver.screen.contains("type the name of your locker first"))
    driver.type("heron")
    driver.press("Enter")
    driver.type("open sesame")
    driver.press("Enter")
    #expect(driver.takeEffects() == [.openLocker(passphrase: "open sesame", name: "heron")])
    driver.send(.lockerRefused("No locker here opens with that name and passphrase."))
    driver.press("F5")
    for line in ["heron", "open sesame", "open sesame"] {
      driver.type(line)
      driver.press("Enter")
    }
    #expect(
      driver.takeEffects() == [.openLocker(passphrase: "open sesame", name: "heron", isNew: true)])
  }
}
