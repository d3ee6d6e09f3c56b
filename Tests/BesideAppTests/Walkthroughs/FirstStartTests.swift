import PeerSupport
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

  /// Answers the questions for a program up to its passphrase.
  private func askedForPassphrase(hasLocker: Bool = false) throws -> Driver {
    var driver = try Driver(hasLocker: hasLocker)
    driver.press("j", "j", "Enter")
    driver.type("/srv/peers")
    driver.press("Enter")
    driver.type("Riverside")
    driver.press("Enter")
    return driver
  }

  @Test("Starting a program asks for its folder, its name and twice for a passphrase that stays hidden")
  func starting() throws {
    var driver = try askedForPassphrase()
    #expect(driver.screen.contains("No one can bring it back"))
    for _ in 0..<2 {
      #expect(driver.effects == [])
      driver.type("seven quiet geese")
      #expect(!driver.screen.contains("seven quiet geese"))
      driver.press("Enter")
    }
    #expect(
      driver.effects
        == [.startProgram(folder: "/srv/peers", name: "Riverside", passphrase: "seven quiet geese")])
  }

  @Test("A short passphrase, or two that differ, start nothing and ask again")
  func weakPassphrases() throws {
    var driver = try askedForPassphrase()
    driver.type("geese")
    driver.press("Enter")
    #expect(driver.screen.contains("Please use 8 letters or more."))
    driver.type(" are quiet")
    driver.press("Enter")
    driver.type("geese are loud")
    driver.press("Enter")
    #expect(driver.screen.contains("These two were not the same."))
    #expect(driver.effects == [])
    for _ in 0..<2 {
      driver.type("geese are quiet")
      driver.press("Enter")
    }
    #expect(driver.effects.count == 1)
  }

  @Test("Where there is a locker already, its passphrase is asked once")
  func existingLocker() throws {
    var driver = try askedForPassphrase(hasLocker: true)
    #expect(driver.screen.contains("You have a locker already"))
    driver.type("mine")
    driver.press("Enter")
    #expect(driver.effects == [.startProgram(folder: "/srv/peers", name: "Riverside", passphrase: "mine")])
  }

  @Test("A refusal asks the question again that it is about, and what was typed stays")
  func refusal() throws {
    var driver = try askedForPassphrase(hasLocker: true)
    driver.type("mine")
    driver.press("Enter")
    driver.send(.programRefused("That folder holds other files.", at: .folderToStart, hasLocker: true))
    #expect(driver.screen.contains("That folder holds other files."))
    #expect(driver.cursorLine?.contains("Folder /srv/peers") == true)
    driver.type("-2")
    #expect(!driver.screen.contains("That folder holds other files."))
    driver.press("Enter", "Enter")
    driver.type("yours")
    driver.press("Enter")
    driver.send(.programRefused("That is another passphrase.", at: .passphrase, hasLocker: true))
    #expect(driver.screen.contains("That is another passphrase."))
    _ = driver.takeEffects()
    driver.type("mine")
    driver.press("Enter")
    #expect(driver.effects == [.startProgram(folder: "/srv/peers-2", name: "Riverside", passphrase: "mine")])
  }

  @Test("Whoever joins compares the words first: Escape joins nothing")
  func comparing() throws {
    var driver = try Driver()
    let found = ProgramWords(name: "Riverside", words: ["amber", "river"], isNew: false)
    driver.send(.programWords(found))
    #expect(driver.screen.contains("amber  river"))
    driver.press("Escape")
    #expect(driver.state.layer == .welcome)
    #expect(driver.effects == [])
    driver.send(.programWords(found))
    driver.press("Enter")
    #expect(driver.effects == [.acceptProgram])
  }

  @Test("A program that was started shows its words, and its locker is open until it is closed")
  func started() throws {
    var driver = try Driver()
    driver.open(supporters: [])
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    driver.send(.programWords(ProgramWords(name: "Riverside", words: ["amber", "river"], isNew: true)))
    #expect(driver.screen.contains("Your program is ready."))
    #expect(driver.screen.contains("amber  river"))
    driver.press("Enter")
    #expect(driver.screen.contains("“beside apply”"))
    #expect(driver.effects == [])
    driver.press("Ctrl-l")
    #expect(driver.effects == [.closeLocker()])
  }

  @Test("In a low window every way and the question with its cursor are there", arguments: [12, 15])
  func lowWindow(rows: Int) throws {
    var driver = try Driver(columns: 40, rows: rows)
    driver.send(.notice(Notice(String(repeating: "The library is damaged. ", count: 9), kind: .error)))
    for way in ["Look around", "Join my", "Start a", "Write my own"] {
      #expect(driver.screen.contains(way))
    }
    driver.press("j", "j", "Enter")
    driver.type("/srv/peers")
    driver.press("Enter")
    driver.type("Riverside")
    driver.press("Enter")
    driver.type("geese")
    driver.press("Enter")
    #expect(driver.screen.contains("Please use 8 letters"))
    #expect(driver.cursorLine?.contains("Passphrase") == true)
    driver.send(
      .programRefused(String(repeating: "It is not usable. ", count: 9), at: .folderToStart, hasLocker: false)
    )
    #expect(driver.cursorLine?.contains("Folder /srv/peers") == true)
    #expect(driver.screen.contains("Start a program"))
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
    driver.press("End", "Up", "Enter")
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
