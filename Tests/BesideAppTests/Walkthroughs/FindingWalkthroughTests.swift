import PeerSupport
import TestSupport
import Testing

@testable import BesideApp

@Suite("Someone finds whom to ask")
struct FindingWalkthroughTests {
  private func driver(_ team: [Supporter] = Team.everyKind, aboutMe: AboutMe? = nil, columns: Int = 80) throws
    -> Driver
  {
    var driver = try Driver(columns: columns)
    driver.send(.programOpened(Team.program(aboutMe: aboutMe, expecting: team.count)))
    driver.send(.supportersRead(team, isLast: true))
    return driver
  }

  @Test("B8: with a letter wrong they still find someone, and read why")
  func aSlipStillFinds() throws {
    let widow = Team.person("Ruth Adeyemi", livedExperience: ["bereavement"])
    var driver = try driver([widow, Team.person("Ben Whitlock")])
    driver.press("/")
    driver.type("beraevement")
    #expect(driver.screen.contains("1 of 2"))
    #expect(driver.screen.contains("lived through: bereavement (close to"))
    #expect(driver.screen.contains("“beraevement”"))
  }

  @Test("B8: in Spanish they find who writes in English, and the other way round")
  func languagesMeet() throws {
    let team = [
      Team.person("Ruth Adeyemi", livedExperience: ["widowed in 2020"]),
      Team.person("Inés Carvajal", livedExperience: ["turno de madrugada"]), Team.person("Ben Whitlock"),
    ]
    var driver = try driver(team)
    driver.press("/")
    driver.type("duelo")
    #expect(driver.state.directory.found == 1)
    #expect(driver.state.directory.selected?.bio.name == "Ruth Adeyemi")
    driver.press("Ctrl-u")
    #expect(driver.state.directory.isSearching && driver.state.directory.query.isEmpty)
    #expect(driver.names.count == 3)
    driver.type("nights")
    #expect(driver.state.directory.selected?.bio.name == "Inés Carvajal")
  }

  @Test("B8: the program's own words count")
  func theProgramsOwnWords() throws {
    var program = Team.program(aboutMe: nil, expecting: 1)
    program.program.policy.ideas = ["loss": ["bluelight"]]
    var driver = try Driver()
    driver.send(.programOpened(program))
    driver.send(.supportersRead([Team.person("Ruth", livedExperience: ["grief"])], isLast: true))
    driver.press("/")
    driver.type("bluelight")
    #expect(driver.state.directory.found == 1)
    program.program.policy.ideas = nil
    driver.send(.programChanged(program.program))
    driver.type(" ")
    #expect(driver.state.directory.found == 0)
  }

  @Test(
    "B4, B5: who says where they work looks outside of it and sees their chain; without it the page says what is unchecked"
  )
  func aboutMe() throws {
    var driver = try driver()
    #expect(driver.screen.contains("rank and line of work not checked (m)"))
    driver.press("f", "End")
    #expect(driver.screen.contains("Press m on the list to say where you work."))
    driver.press("Escape", "m")
    #expect(driver.screen.contains("cannot tell who is in your chain of command"))
    #expect(driver.screen.contains("your own team, region, shift and"))
    driver.type("east dispatch")
    for _ in 0..<6 { driver.press("Tab") }
    while driver.state.aboutMe.aboutMe(in: driver.state.directory).position != "dispatcher" {
      driver.press("Right")
    }
    #expect(!driver.screen.contains("cannot tell who is in your chain of command"))
    driver.press("Escape")
    // The team is spelled as the directory spells it, so that filters hold.
    #expect(driver.state.surroundings.aboutMe?.team == "East Dispatch")
    #expect(driver.screen.contains("in your line"))
    #expect(driver.takeEffects() == [.saveAboutMe(driver.state.surroundings.aboutMe ?? AboutMe())])
    #expect(!driver.screen.contains("not checked"))
    driver.press("f")
    #expect(driver.screen.contains("outside my team"))
  }

  @Test("B4: with an open locker it is kept there")
  func aboutMeInLocker() throws {
    var driver = try driver()
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    driver.press("m")
    driver.type("East Dispatch")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [.saveAboutMe(AboutMe(team: "East Dispatch"))])
    driver.press("Ctrl-l")
    #expect(driver.state.surroundings.aboutMe?.team == nil)
  }

  @Test("B3: two are compared side by side in two keys, common ground first")
  func compare() throws {
    let team = [
      Team.person("Ruth Adeyemi", livedExperience: ["bereavement"]),
      Team.person("Inés Carvajal", livedExperience: ["duelo"]),
    ]
    var driver = try driver(team)
    driver.press("/")
    driver.type("loss")
    driver.press("Enter", "c")
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("Mark someone with Space"))
    driver.press("Space", "Down", "c")
    #expect(driver.state.layer == .compare)
    let names = try #require(driver.lines.first { $0.contains("Ruth Adeyemi") })
    #expect(names.contains("Inés Carvajal"))
    let ground = try #require(driver.lines.firstIndex { $0.contains("near “loss”") })
    let ways = try #require(driver.lines.firstIndex { $0.contains("Phone") || $0.contains("phone") })
    #expect(ground < ways)
    driver.press("Escape")
    #expect(driver.state.directory.marked.count == 1)
  }

  @Test("In a narrow window one stands above the other")
  func compareNarrow() throws {
    var driver = try driver(columns: 40)
    driver.press("Space", "Down", "c")
    let pair = driver.state.compared.map(\.bio.name)
    #expect(pair.count == 2)
    let all = (0..<40).reduce(into: "") { text, _ in
      text += driver.screen
      driver.press("Down")
    }
    #expect(pair.allSatisfy { all.contains($0) })
    #expect(!driver.lines.contains { $0.contains(pair[0]) && $0.contains(pair[1]) })
  }
}

@Suite("A supporter changes their own card")
struct CardWalkthroughTests {
  /// A supporter whose locker is open.
  private func driver(_ availability: PeerSupport.Availability = .open) throws -> Driver {
    var driver = try Driver()
    let me = Team.person("Amara Osei", availability: availability, livedExperience: ["loss, twice"])
    driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 2)))
    driver.send(.supportersRead([me, Team.person("Ben Whitlock")], isLast: true))
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now), supporter: me.id)))
    _ = driver.takeEffects()
    return driver
  }

  @Test("B2: they change what it says, see it as others will, and publish it")
  func publish() throws {
    var driver = try driver()
    let before = try #require(driver.state.myCard?.bio)
    driver.press("e")
    for _ in 0..<4 { driver.press("Tab") }
    driver.type("choir, running, choir")
    #expect(driver.screen.contains("This is how others will see it:"))
    driver.press("Ctrl-s")
    var expected = before
    expected.interests = ["choir", "running"]
    #expect(driver.takeEffects() == [.saveCard(expected)])
    var changed = try #require(driver.state.myCard)
    changed.bio = expected
    driver.send(.supportersChanged([changed], gone: []))
    driver.send(.cardSaved)
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("Your card is published."))
  }

  @Test("B2: what is wrong is said at its field, and nothing is published")
  func problems() throws {
    var driver = try driver()
    driver.press("e", "Ctrl-u")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("Write the name you go by."))
    driver.type("Amara")
    for _ in 0..<7 { driver.press("Tab") }
    driver.type(", Klingonese")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("Klingonese"))
  }

  @Test("B7: they write their hours as they would say them, read what was understood, and publish them")
  func hours() throws {
    var driver = try driver()
    driver.state.surroundings.zones = OneKnownZone()
    driver.press("e")
    for _ in 0..<9 { driver.press("Tab") }
    driver.type("weekdays 9-")
    #expect(driver.state.hasUnpublishedCard)
    #expect(!driver.screen.contains("That means:"))
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("These hours are not clear."))
    driver.type("17; Fri 22-6")
    let all = driver.lines.joined(separator: " ")
    #expect(all.contains("That means: Monday to Friday"))
    driver.press("Tab")
    driver.type("Mars/Olympus Mons")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("“Mars/Olympus_Mons” is no zone"))
    driver.press("Ctrl-u")
    driver.type("Europe/Madrid")
    driver.press("Ctrl-s")
    guard case .saveCard(let bio)? = driver.takeEffects().last else {
      Issue.record("Nothing was published.")
      return
    }
    #expect(bio.hours == WeeklyHours("weekdays 9-17; Fri 22-6", zone: "Europe/Madrid"))
  }

  @Test("B7: hours that nobody touches stay exactly as they are, and what is shown can be typed")
  func untouchedHours() throws {
    let hours = WeeklyHours(
      zone: "America/New_York",
      periods: [
        WeeklyHours.Period(days: [.friday, .monday], from: 1_320, to: 360),
        WeeklyHours.Period(days: [.sunday], from: 0, to: 1_440),
      ])
    let words = Catalogue()
    let bio = Team.person("Amara", hours: hours).bio
    #expect(CardPage(bio, words: words).bio(words: words) == bio)
    let found = Property.counterexample(
      among: 300,
      { choices in
        WeeklyHours(
          periods: choices.list(upTo: 4) { choices in
            let from = choices.number(below: 1_440)
            let to = (from + 1 + choices.number(below: 1_440)) % 1_440
            let days = Set(choices.list(upTo: 4) { $0.one(of: Weekday.allCases) } + [.monday]).sorted()
            return WeeklyHours.Period(days: days, from: from, to: to)
          })
      }
    ) { hours in
      let read = WeeklyHours(words.hours(hours))
      let isSame = stride(from: 0, to: 7 * 1_440, by: 7).allSatisfy { minute in
        let time = LocalTime(day: Driver.now.day, minute: 0).adding(minutes: minute)
        return read?.isOpen(at: time) == hours.isOpen(at: time)
      }
      return isSame ? nil : "“\(words.hours(hours))” is read as \(String(describing: read))"
    }
    #expect(found?.description == nil)
  }

  @Test("What is not published waits, and is not lost unasked")
  func unpublished() throws {
    var driver = try driver()
    driver.press("e")
    driver.type(" Mensah")
    driver.press("Escape")
    #expect(driver.screen.contains("Not published yet."))
    driver.press("e")
    #expect(driver.screen.contains("Amara Osei Mensah"))
    driver.press("Escape", "q")
    #expect(driver.state.layer == .confirmation)
    driver.press("Escape", "Ctrl-l")
    #expect(!driver.state.hasUnpublishedCard)
  }

  @Test("B6: leave in two keys, with a day of return or without; back in one")
  func leave() throws {
    var driver = try driver()
    driver.press("v", "l")
    #expect(saved(&driver) == .onLeave(until: nil))
    driver = try self.driver()
    driver.press("v", "d")
    #expect(saved(&driver) == .onLeave(until: Driver.now.day.adding(days: 7)))
    driver = try self.driver()
    driver.press("v", "Up", "Right", "d")
    #expect(saved(&driver) == .onLeave(until: Driver.now.day.adding(days: 15)))
    driver = try self.driver(.onLeave(until: nil))
    driver.press("b")
    #expect(saved(&driver) == .open)
  }

  @Test("B2: nobody else can: without their locker, or without a card, it says why")
  func nobodyElse() throws {
    var driver = try Driver(worksInbox: true)
    driver.send(.programOpened(Team.program(aboutMe: nil, expecting: 1)))
    driver.send(.supportersRead([Team.person("Ben")], isLast: true))
    for key in ["e", "v", "b"] {
      driver.press(key)
      #expect(driver.screen.contains("Only supporters have a card here."))
    }
    #expect(driver.takeEffects() == [])
  }

  @Test("An entry with a comma of its own survives the form")
  func entries() {
    for list in [[], ["a"], ["a", "b"], ["a, b"], ["a, b", "c"], ["a, b", "c, d"]] {
      #expect(Entries.read(Entries.joined(list)) == list)
    }
  }

  private func saved(_ driver: inout Driver) -> PeerSupport.Availability? {
    guard case .saveCard(let bio)? = driver.takeEffects().last else { return nil }
    return bio.availability
  }
}

/// Knows Madrid and the machine's own zone, both an hour ahead.
private struct OneKnownZone: TimeZones {
  private let wall = FixedTimeZone(offsetMinutes: 60)

  func localTime(of timestamp: Timestamp, in zone: String?) -> LocalTime? {
    zone == nil || zone == "Europe/Madrid" ? wall.localTime(of: timestamp, in: nil) : nil
  }

  func timestamp(of day: Day, minute: Int, in zone: String?) -> Timestamp? {
    zone == nil || zone == "Europe/Madrid" ? wall.timestamp(of: day, minute: minute, in: nil) : nil
  }
}
