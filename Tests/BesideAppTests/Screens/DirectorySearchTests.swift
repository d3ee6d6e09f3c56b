import PeerSupport
import Testing

@testable import BesideApp

@Suite("Find someone: searching and filters")
struct DirectorySearchTests {
  static let namesAndKeys: [(name: String, typed: String)] = [
    ("Dơn Nguyễn", "nguyen"), ("Σοφία Παπαδάκη", "σοφια"), ("Мария Иванова", "мария"), ("李小龍", "李"),
    ("محمد علي", "محمد"), ("Łukasz Żak", "lukasz"), ("नमिता राव", "नमिता"), ("Björk Ásdís", "ASDIS"),
  ]

  @Test("Names are found in many scripts, whatever the case and the accents", arguments: namesAndKeys)
  func manyScripts(_ name: String, _ typed: String) throws {
    var driver = try Driver.directory(Self.namesAndKeys.map { Team.person($0.name) })
    driver.press("/")
    driver.type(typed)
    #expect(driver.names == [name])
    #expect(driver.screen.contains("1 of 8"))
  }

  @Test("Typing narrows the list letter by letter, and letters run no command")
  func live() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("a")
    let some = driver.names.count
    driver.type("mara")
    #expect(driver.names == ["Amara Osei"])
    #expect(some > 1)
    #expect(driver.state.layer == .directory)
    driver.press("Backspace", "Backspace", "Backspace", "Backspace")
    #expect(driver.names.count == some)
  }

  @Test("B3 What was found is told with the words that found it")
  func commonGround() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("grief")
    #expect(driver.screen.contains("Common ground"))
    #expect(driver.screen.contains("grief (“grief”)"))
  }

  @Test("B8 A neighbouring word counts: loss finds grief, and says that it is near")
  func neighbours() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("loss")
    #expect(driver.names == ["Amara Osei"])
    #expect(driver.screen.contains("grief (near “loss”)"))
  }

  @Test("B8 When no page fits, it says so, says what to leave out, and still offers everyone")
  func nothingFound() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("xylophone")
    #expect(driver.screen.contains("0 of 5"))
    #expect(driver.screen.contains("No one mentions all of these words. Everyone is still here, below."))
    #expect(driver.names.count == 5)
    driver.press("Enter")
    driver.select("Amara Osei")
    driver.press("a")
    #expect(driver.state.layer == .ask)
  }

  @Test("B8 When filters leave nobody, it names the one to lift")
  func filterToLift() throws {
    var driver = try Driver.directory()
    driver.tick("Spanish")
    driver.tick("e-mail")
    #expect(driver.screen.contains("Without “Spanish” there is 1 person."))
    #expect(driver.state.nobodyFits()?.contains("Without “e-mail” there is 1 person.") == true)
    #expect(driver.names.count == 5)
    driver.press("Alt-1")
    #expect(driver.names == ["Ben Whitlock"])
  }

  @Test("B8 When no single filter helps, it names two of them, and the whole where only that helps")
  func filtersToLift() throws {
    var driver = try Driver.directory([
      Team.person("A", shift: "days", ways: [.phone], languages: ["tw"]),
      Team.person("B", shift: "nights", ways: [.phone], languages: ["en"]),
      Team.person("C", shift: "days", ways: [.video], languages: ["en"]),
    ])
    driver.tick("Twi")
    driver.tick("nights")
    #expect(driver.state.nobodyFits()?.contains("Without “Twi” there is 1 person.") == true)
    driver.tick("video")
    #expect(driver.state.nobodyFits()?.contains("Without “Twi and nights” there is 1 person.") == true)
    driver.press("x")
    driver.send(
      .supportersChanged([Team.person("D", shift: "evenings", ways: [.email], languages: ["fr"])], gone: []))
    for name in ["Twi", "e-mail"] { driver.tick(name) }
    #expect(driver.state.nobodyFits()?.contains("Without “e-mail”") == true)
    driver.press("x")
    driver.send(.supportersChanged([], gone: ["A", "C", "D"].map { Team.person($0).id }))
    driver.tick("video")
    driver.tick("in person")
    #expect(driver.state.nobodyFits()?.contains("Without “video” there") == false)
  }

  @Test("B8 When words leave nobody, it names those to leave out, with how many there are without each")
  func wordToLift() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("medic zeppelin west")
    #expect(
      driver.screen.contains("No one mentions all of these words. Without “zeppelin” there are 4 people."))
    #expect(!driver.screen.contains("Without “medic”"))
    #expect(driver.names.count == 5)
  }

  @Test("B4 One shift that is spelled in two ways is one filter")
  func spellings() throws {
    let team = ["Nights", "nights", "NIGHTS"].enumerated().map { Team.person("P\($0)", shift: $1) }
    var driver = try Driver.directory(team)
    driver.tick("on my shift")
    #expect(driver.names.count == 3)
    driver.press("x")
    driver.tick("Nights")
    #expect(driver.names.count == 3)
  }

  @Test(
    "B4 Who does not say where they work is neither inside nor outside, and a filter goes with what it needs")
  func outsideNeedsBoth() throws {
    var driver = try Driver.directory([
      Team.person("Mine", team: "East Dispatch"), Team.person("Theirs"), Team.person("Unsaid", team: nil),
    ])
    driver.tick("outside my team")
    #expect(driver.names == ["Theirs"])
    driver.press("f")
    #expect(
      driver.state.directory.choices.first { $0.filter == .outside(.team) }?.count == 1)
    driver.press("Escape")
    driver.state.surroundings.aboutMe = nil
    driver.state.directory.search(now: Driver.now, about: driver.state.surroundings)
    #expect(driver.state.directory.filters.isEmpty)
    #expect(driver.names.count == 3)
  }

  @Test("B7 A language is one filter wherever it is spoken")
  func regionsOfALanguage() throws {
    var driver = try Driver.directory([
      Team.person("A", languages: ["es"]), Team.person("B", languages: ["es-MX"]), Team.person("C"),
    ])
    driver.tick("Spanish")
    #expect(driver.names.sorted() == ["A", "B"])
  }

  @Test("B7 A language is found by its name in every language of the program")
  func languageNames() throws {
    for language in ["en", "es"] {
      let words = Catalogue.builtIn(language)
      for tag in [
        "am", "ar", "cs", "de", "el", "en", "es", "fr", "hu", "ko", "pl", "ru", "th", "tl", "uk", "zh",
      ] {
        var driver = try Driver.directory([
          Team.person("A", languages: [tag]), Team.person("B", languages: ["wo"]),
        ])
        driver.press("/")
        driver.type(words.language(tag))
        #expect(driver.screen.contains("1 of 2") && driver.names == ["A"], "\(tag) in \(language)")
      }
    }
  }

  @Test("Enter goes to those found, Escape first empties the search and then leaves it")
  func leaving() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("ben")
    driver.press("Enter")
    #expect(!driver.state.directory.isSearching)
    #expect(driver.names == ["Ben Whitlock"])
    #expect(driver.lines.last?.contains("Esc back") == true)
    driver.press("Escape")
    #expect(driver.names.count == 5)
    #expect(driver.lines.last?.contains("Esc back") == false)
    driver.press("Escape")
    #expect(driver.screen.contains("There is nothing to do here"))
    driver.press("/")
    driver.type("ben")
    driver.press("Escape")
    #expect(driver.state.directory.isSearching)
    #expect(driver.names.count == 5)
    driver.press("Escape")
    #expect(!driver.state.directory.isSearching)
  }

  @Test("Down leaves the search for the list")
  func downLeaves() throws {
    var driver = try Driver.directory()
    driver.press("/", "Down")
    #expect(!driver.state.directory.isSearching)
    #expect(driver.state.directory.list.selected == 1)
  }

  @Test("While searching the cursor is in the field, then on the row")
  func cursor() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("ben")
    #expect(driver.cursorLine?.hasPrefix(" / ben") == true)
    driver.press("Enter")
    #expect(driver.cursorLine?.contains("▸") == true)
  }

  @Test("B4 Someone inside or outside my team, region, shift or division can be looked for")
  func insideAndOutside() throws {
    var driver = try Driver.directory()
    driver.tick("inside my team")
    #expect(driver.names == ["Amara Osei"])
    driver.press("x")
    driver.tick("outside my team")
    #expect(driver.names.count == 4)
    driver.tick("on my shift")
    #expect(driver.screen.contains("0 of 5"))
  }

  @Test("B7 Ways and languages narrow; two of one kind widen each other")
  func waysAndLanguages() throws {
    var driver = try Driver.directory()
    driver.tick("e-mail")
    #expect(driver.names == ["Ben Whitlock"])
    driver.tick("text")
    #expect(driver.names.count == 5)
    driver.press("x")
    driver.tick("Twi")
    driver.tick("Spanish")
    #expect(driver.names.sorted() == ["Amara Osei", "Inés Carvajal"])
  }

  @Test("B6 Open right now leaves out who is full, on leave, or not there at this hour")
  func availableNow() throws {
    let mornings = WeeklyHours(periods: [WeeklyHours.Period(days: Weekday.allCases, from: 360, to: 480)])
    var away = Team.person("Yann")
    away.bio.sealingKeyMade = Driver.now.day.adding(days: -36)
    var driver = try Driver.directory(Team.everyKind + [Team.person("Zoë", hours: mornings), away])
    driver.tick("open right now")
    #expect(driver.names.sorted() == ["Amara Osei", "Ben Whitlock", "Inés Carvajal"])
  }

  @Test("Each filter tells how many it would leave, as other filters stand")
  func liveCounts() throws {
    var driver = try Driver.directory()
    driver.press("f")
    func count(_ name: String) -> Int? {
      driver.state.directory.choices.first {
        driver.state.words(filter: $0.filter, in: driver.state) == name
      }?.count
    }
    #expect(count("English") == 5)
    #expect(count("e-mail") == 1)
    driver.press("Escape")
    driver.tick("e-mail")
    driver.press("f")
    #expect(count("English") == 1)
    #expect(count("phone") == 4)
  }

  @Test("Ticked filters stand above the list, and each can be taken away by a click or by its number")
  func removing() throws {
    var driver = try Driver.directory()
    driver.tick("phone")
    driver.tick("English")
    driver.tick("inside my team")
    #expect(driver.screen.contains("1 phone ×   2 English ×   3 inside my team ×"))
    let wasThere = driver.click("English ×")
    #expect(wasThere)
    #expect(driver.screen.contains("1 phone ×   2 inside my team ×"))
    driver.press("Alt-1")
    #expect(driver.screen.contains("1 inside my team ×"))
    driver.press("Alt-3")
    #expect(driver.screen.contains("1 inside my team ×"))
    driver.tick("text")
    driver.press("X")
    #expect(driver.state.directory.filters == [.inside(.team)])
    driver.press("x")
    #expect(driver.names.count == 5)
  }

  @Test("Supporters that arrive while a search is on are found too")
  func arriving() throws {
    var driver = try Driver()
    driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 6)))
    driver.send(.supportersRead(Team.everyKind, isLast: false))
    driver.press("/")
    driver.type("zo")
    #expect(driver.screen.contains("0 of 5"))
    driver.send(.supportersRead([Team.person("Zoë")], isLast: true))
    #expect(driver.names == ["Zoë"])
  }

  @Test("A changed bio is found by its new words and no longer by its old ones")
  func changed() throws {
    var driver = try Driver.directory()
    driver.send(.supportersChanged([Team.person("Amara Osei", livedExperience: ["gambling"])], gone: []))
    driver.press("/")
    driver.type("gambl")
    #expect(driver.names == ["Amara Osei"])
    driver.press("Escape")
    driver.type("grief")
    #expect(driver.screen.contains("0 of 5"))
  }
}

extension Driver {
  /// Ticks a filter in the panel, and closes the panel.
  mutating func tick(_ name: String) {
    press("f")
    let row = state.directory.choices.firstIndex { state.words(filter: $0.filter, in: state) == name }
    guard let row else { preconditionFailure("There is no filter “\(name)”.") }
    state.directory.filterList.select(row)
    press("Enter", "Escape")
  }
}
