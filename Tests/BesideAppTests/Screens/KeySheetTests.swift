import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("The ? sheet")
struct KeySheetTests {
  @Test("It shows what works here, and Enter does it")
  func runsWhatIsSelected() throws {
    var driver = try Driver()
    driver.open(supporters: Fixture.supporters(5))
    driver.press("?")
    driver.type("colours")
    #expect(driver.cursorLine?.contains("colours") == true)
    driver.press("Enter")
    #expect(driver.state.layer == .themes)
  }

  @Test("A search that finds nothing says so and runs nothing")
  func findsNothing() throws {
    var driver = try Driver()
    driver.press("?")
    driver.type("xyzzy")
    #expect(driver.screen.contains("Nothing here goes by that name."))
    driver.press("Enter")
    #expect(driver.effects == [])
    #expect(driver.state.layer == .keys)
  }

  @Test("A command that cannot run tells why instead of its help")
  func tellsReasons() throws {
    var driver = try Driver()
    driver.open(supporters: Fixture.supporters(5))
    driver.press("?")
    driver.type("locker")
    driver.press("Down")
    #expect(driver.screen.contains("There is nothing to do here with this key right now."))
  }

  @Test(
    "It finds what people call by other words",
    arguments: [
      ("exit", "leave"), ("stop", "leave"), ("crisis", "help now"), ("suicide", "help now"),
      ("emergency", "help now"), ("theme", "colours"), ("colors", "colours"),
    ])
  func everydayWords(word: String, title: String) throws {
    var driver = try Driver()
    driver.open(supporters: Fixture.supporters(5))
    driver.press("?")
    driver.type(word)
    let found = driver.state.keySheet.shown.compactMap { CommandTable.command($0) }
    #expect(found.contains { driver.state.words($0.title) == title })
  }

  @Test("What cannot be done now stands last in its group")
  func unavailableLast() throws {
    var driver = try Driver()
    driver.open(supporters: Fixture.supporters(5))
    driver.press("?")
    let below = KeySheet.below(driver.state)
    for group in CommandGroup.allCases {
      let commands = driver.state.keySheet.shown.compactMap { CommandTable.command($0) }
        .filter { $0.group == group }
      let cannot = commands.drop { $0.availability(below) == .available }
      #expect(cannot.allSatisfy { $0.availability(below) != .available })
    }
  }

  @Test("Overridden keys are the ones shown, and the ones that work")
  func showsOverrides() throws {
    var driver = try Driver()
    let quiet = try #require(CommandTable.command("app.quit"))
    driver.state.surroundings.keymap = Keymap(overrides: [quiet.id: ["Z"].compactMap { .init($0) }])
    #expect(driver.screen.contains("Z leave"))
    driver.press("q")
    #expect(!driver.state.isLeaving)
    driver.press("Z")
    #expect(driver.effects == [.quit])
  }
}

@Suite("The list of themes")
struct ThemePickerTests {
  @Test("Walking over a name shows its colours; Escape brings back those before")
  func previews() throws {
    var driver = try Driver()
    driver.press("Ctrl-t", "Down")
    let shown = try #require(Theme.builtInNames.firstIndex(of: "dark")).advanced(by: 1)
    #expect(driver.takeEffects() == [.previewTheme(Theme.builtInNames[shown])])
    driver.press("Escape")
    #expect(driver.effects == [.previewTheme("dark")])
  }

  @Test("Enter keeps what is shown")
  func keeps() throws {
    var driver = try Driver()
    driver.press("Ctrl-t", "Home", "Enter")
    #expect(driver.effects.last == .keepTheme(Theme.builtInNames[0]))
  }
}

@Suite("A confirmation")
struct ConfirmationTests {
  @Test("Neither the key that opened it nor Enter answers it; yes has a key of its own")
  func yesIsApart() throws {
    var driver = try Driver()
    driver.state.confirmation = Confirmation("Really?", effects: [.end(.init(checked: "a"))])
    driver.state.push(.confirmation)
    driver.press("e", "Enter", "y", "Space")
    #expect(driver.effects == [])
    driver.press("Ctrl-y")
    #expect(driver.effects == [.end(.init(checked: "a"))])
  }

  @Test("Both answers stand in the box with their keys")
  func answersInBox() throws {
    var driver = try Driver(columns: 40, rows: 15)
    driver.state.confirmation = Confirmation("Really?", effects: [.quit])
    driver.state.push(.confirmation)
    #expect(driver.screen.contains("Escape no, go back · Ctrl-y yes"))
  }

  @Test("Escape changes nothing")
  func escapeGoesBack() throws {
    var driver = try Driver()
    driver.state.confirmation = Confirmation("Really?", effects: [.quit])
    driver.state.push(.confirmation)
    driver.press("Escape")
    #expect(driver.effects == [])
    #expect(driver.state.layer == .welcome)
  }
}
