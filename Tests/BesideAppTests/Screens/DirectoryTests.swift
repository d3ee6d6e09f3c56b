import Canvas
import PeerSupport
import SampleProgram
import Testing

@testable import BesideApp

@Suite("Find someone: who is shown")
struct DirectoryTests {
  static let sample = SampleProgram(today: Day(year: 2026, month: 11, day: 21) ?? .first)

  @Test("Before anyone was read it says that pages are coming")
  func reading() throws {
    var driver = try Driver()
    driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 3)))
    #expect(driver.screen.contains("The pages of your team are being read."))
  }

  @Test("A program without supporters says so warmly, and where help is")
  func nobody() throws {
    let driver = try Driver.directory([])
    #expect(driver.screen.contains("No one has a page here yet."))
    #expect(driver.screen.contains("Press ! for help"))
    #expect(driver.frame.cursor != nil)
  }

  @Test("In an empty directory no key asks anyone")
  func nobodyToAsk() throws {
    var driver = try Driver.directory([])
    driver.press("a", "Space", "Enter", "f", "w")
    #expect(driver.state.layer == .directory)
  }

  @Test("One, forty-one and ten thousand supporters are counted and listed", arguments: [1, 41, 10_000])
  func counts(_ count: Int) throws {
    let driver = try Driver.directory((0..<count).map { Self.sample.supporter($0) })
    #expect(driver.screen.contains(count == 1 ? "1 person" : "\(count) people"))
    #expect(driver.names.count == count)
    #expect(driver.cursorLine?.contains(driver.names[0]) == true)
  }

  @Test("B1 The bio shows direct contact, ways, languages and hours beside the name")
  func bio() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    #expect(driver.screen.contains("call 555 0142"))
    #expect(driver.screen.contains("phone and text · English and Twi"))
    #expect(driver.screen.contains("Any time"))
    #expect(driver.screen.contains("pledged · trained · since 2021"))
  }

  @Test("B1 However long the story, how to reach someone directly stays in sight")
  func longStory() throws {
    let story = Array(repeating: "I drove home in the light and did not sleep.", count: 60).joined(
      separator: " ")
    let driver = try Driver.directory([Team.person("Amara Osei", about: story)])
    #expect(driver.screen.contains("I drove home"))
    #expect(driver.screen.contains("call 555 0142"))
  }

  @Test("B7 Hours are told on my clock: until when someone is there, or when they are there again")
  func hours() throws {
    let everyDay = Weekday.allCases
    let open = WeeklyHours(periods: [WeeklyHours.Period(days: everyDay, from: 18 * 60, to: 22 * 60)])
    let later = WeeklyHours(periods: [WeeklyHours.Period(days: everyDay, from: 6 * 60, to: 8 * 60)])
    var driver = try Driver.directory([Team.person("Amara", hours: open), Team.person("Ben", hours: later)])
    driver.select("Amara")
    #expect(driver.screen.contains("Open now, until 22:00"))
    driver.select("Ben")
    #expect(driver.screen.contains("Open again tomorrow 06:00"))
  }

  @Test("While chunks arrive the first can be used, whoever is selected stays so, and a line counts the rest")
  func chunks() throws {
    let people = (0..<300).map { Self.sample.supporter($0) }
    var driver = try Driver()
    driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 300)))
    driver.send(.supportersRead(Array(people[..<100]), isLast: false))
    #expect(driver.screen.contains("200 more pages are being read."))
    driver.press("Down", "Down")
    let chosen = try #require(driver.state.directory.selected)

    driver.send(.supportersRead(Array(people[100..<200]), isLast: false))
    #expect(driver.state.directory.selected == chosen)
    driver.send(.supportersRead(Array(people[200...]), isLast: true))
    #expect(driver.state.directory.selected == chosen)
    #expect(!driver.screen.contains("being read"))
    #expect(try driver.names == Driver.directory(people, aboutMe: nil).names)
  }

  @Test("The list begins with its first row, whoever comes to stand there, until someone moves or reads")
  func firstRow() throws {
    let people = (0..<300).map { Self.sample.supporter($0) }
    let first = try Driver.directory(people, aboutMe: nil).names.first
    let others = people.filter { $0.bio.name != first }
    for keys in [[], ["Enter"], ["Down", "Up", "Enter"]] as [[String]] {
      var driver = try Driver()
      driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 300)))
      driver.send(.supportersRead(Array(others[..<100]), isLast: false))
      let before = try #require(driver.state.directory.selected)
      for key in keys { driver.press(key) }
      driver.send(.supportersRead(Array(people), isLast: true))
      #expect((driver.state.directory.selected == before) == !keys.isEmpty)
      #expect(!keys.isEmpty || driver.state.directory.selected?.bio.name == first)
    }
  }

  @Test("People who changed or went elsewhere change here, and the selection stays")
  func changes() throws {
    var driver = try Driver.directory()
    driver.select("Ben Whitlock")
    let kwame = Team.everyKind[3].id
    driver.send(.supportersChanged([Team.person("Mairead Ní Bhriain")], gone: [kwame]))
    #expect(driver.names.count == 4)
    #expect(!driver.names.contains("Kwame Adjei"))
    #expect(driver.state.directory.selected?.bio.name == "Ben Whitlock")
    #expect(driver.state.directory.supporter(Team.everyKind[4].id)?.bio.availability == .open)
  }

  @Test("A hostile name and bio stay in their place, and are asked like any other")
  func hostile() throws {
    let name = "Eve\u{1B}[2J\u{202E}\n\nOsei"
    let about = "\u{1B}]0;x\u{7}" + String(repeating: "W", count: 4_000)
    var driver = try Driver.directory([Team.person(name, about: about)])
    #expect(driver.screen.contains("Osei"))
    #expect(!driver.screen.unicodeScalars.contains("\u{1B}"))
    driver.press("a")
    #expect(driver.state.layer == .ask)
    #expect(driver.lines[3].contains("Osei ›"))
  }

  @Test("Someone who is in a search and goes is no longer found")
  func goneFromSearch() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("amara")
    driver.send(.supportersChanged([], gone: [Team.everyKind[0].id]))
    #expect(driver.screen.contains("0 of 4"))
  }
}

@Suite("Find someone: the order")
struct DirectoryOrderTests {
  @Test("B6 Who can be asked stands first")
  func availableFirst() throws {
    let driver = try Driver.directory(aboutMe: nil)
    #expect(Array(driver.names.suffix(3)) == ["Ben Whitlock", "Mairead Ní Bhriain", "Kwame Adjei"])
  }

  @Test("B5 The same rank or role stands first where the order is ours to choose")
  func equalFirst() throws {
    let people =
      [Team.person("Zoë", rank: "dispatcher ", role: nil)] + (0..<30).map { Team.person("Person \($0)") }
    #expect(try Driver.directory(people).names.first == "Zoë")
    #expect(try Driver.directory(people, aboutMe: AboutMe(role: "Nurse")).names.count == 31)
  }

  @Test("B3 Nobody is always on top: the order is another one every day, and the same all day")
  func rotation() throws {
    let people = (0..<40).map { Team.person("Person \($0)") }
    let tops = try (0..<20).map { day in
      var driver = try Driver(now: Driver.now + Int64(day) * 86_400)
      driver.send(.programOpened(Team.program(aboutMe: nil)))
      driver.send(.supportersRead(people, isLast: true))
      return try #require(driver.names.first)
    }
    #expect(Set(tops).count > 8)
    #expect(try Driver.directory(people).names == Driver.directory(people.reversed()).names)
  }

  @Test("B3 An application that stays open goes with the day, and keeps the selection")
  func nextDay() throws {
    let people = (0..<40).map { Team.person("Person \($0)") }
    var driver = try Driver.directory(people)
    let before = driver.names
    let selected = driver.state.directory.selected
    driver.send(.time(Driver.now + 86_400))
    #expect(driver.names != before)
    #expect(driver.names.sorted() == before.sorted())
    #expect(driver.state.directory.selected == selected)
  }

  @Test("B7 Who is there goes with the minute, and nobody is taken from under the cursor")
  func nextMinute() throws {
    let now = try #require(FixedTimeZone().localTime(of: Driver.now, in: nil))
    func hours(_ from: Int, _ to: Int) -> WeeklyHours {
      WeeklyHours(periods: [.init(days: [now.weekday], from: now.minute + from, to: now.minute + to)])
    }
    var driver = try Driver.directory([
      Team.person("Ends", hours: hours(-60, 1)), Team.person("Begins", hours: hours(1, 60)),
      Team.person("Stays", hours: hours(-60, 60)),
    ])
    driver.tick("open right now")
    #expect(driver.names.sorted() == ["Ends", "Stays"])
    driver.select("Ends")
    driver.send(.time(Driver.now + 60))
    #expect(driver.state.directory.selected?.bio.name == "Ends")
    driver.select("Stays")
    driver.send(.time(Driver.now + 120))
    #expect(driver.names.sorted() == ["Begins", "Stays"])
    #expect(driver.state.directory.selected?.bio.name == "Stays")
  }
}
