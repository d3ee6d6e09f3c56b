import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Help now")
struct HelpNowWalkthroughTests {
  @Test("G10: at first start one key shows whom to call, before anything else is there")
  func firstStart() throws {
    var driver = try Driver(country: "US")
    #expect(driver.state.program == nil)
    driver.press("!")
    #expect(driver.screen.contains("911"))
    #expect(driver.screen.contains("988 call or text"))
    #expect(driver.screen.contains("988 Suicide & Crisis Lifeline"))
    #expect(driver.screen.contains("day and night · in English and Spanish"))
    #expect(driver.screen.contains("police, now or before"))
    #expect(driver.effects.isEmpty)
    driver.press("Escape")
    #expect(driver.state.layers == [.welcome])
  }

  @Test("G10: it opens over every layer, and Escape goes back exactly there", arguments: Layer.allCases)
  func everyLayer(layer: Layer) throws {
    guard layer != .tooSmall, layer != .helpNow else { return }
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Enter")
    if layer.isBase { driver.state.show(layer) } else { driver.state.push(layer) }
    let before = (driver.state.layers, driver.screen)
    driver.press("F2")
    #expect(driver.state.layer == .helpNow)
    #expect(driver.screen.contains("555 0110"))
    driver.press("Escape")
    #expect(driver.state.layers == before.0)
    #expect(driver.screen == before.1)
  }

  @Test("G10: a program that opens meanwhile does not take it away")
  func programOpensBelow() throws {
    var driver = try Driver()
    driver.press("!")
    driver.send(.programOpened(Answering.program()))
    #expect(driver.state.layers == [.directory, .helpNow])
  }

  @Test("G10: a locker that opens meanwhile does not take it away either")
  func lockerOpensBelow() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.state.push(.unlock)
    driver.press("F2")
    driver.send(
      .lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now), supporter: Answering.amara)))
    #expect(driver.state.layers == [.inbox, .helpNow])
  }

  @Test("G9: the program's own people come first, and its place decides the lines")
  func programFirst() throws {
    var driver = try Driver(country: "US")
    driver.send(.programOpened(Answering.program(country: "GB")))
    driver.press("!")
    let lines = driver.lines.filter {
      $0.contains("555 0110") || $0.contains("999") || $0.contains("116 123")
    }
    #expect(lines.count == 3)
    #expect(lines[0].contains("555 0110  Dr. Reyes · clinical director"))
    #expect(lines[1].contains("999"))
    #expect(lines[2].contains("call 116 123, free"))
  }

  @Test("G9: a line that the program signed comes before those of the country, and says when it is old")
  func ownLine() throws {
    let line = Resource(
      id: "night-line", kind: .crisis, name: "Night line", forWhom: "our people", reach: "555 0188",
      hours: "nights", languages: ["en"], cost: "free", lastChecked: Driver.now.day.adding(days: -400))
    var driver = try Driver(rows: 40, country: "US")
    driver.send(.programPages(ProgramPages(resources: [line])))
    driver.press("!")
    let lines = driver.lines.filter {
      $0.contains("555 0188") || $0.contains("911") || $0.contains("988 call")
    }
    #expect(lines.count == 3 && lines[0].contains("555 0188"))
    #expect(driver.screen.contains("This was checked more than a year ago."))
    driver.press("y")
    #expect(driver.effects == [.copy("555 0188")])
    let parts = LocalHelp(driver.state).parts(driver.state.words)
    #expect(parts.first == "Night line 555 0188" && !parts.contains { $0.contains("988") }, "\(parts)")
  }

  @Test("At a shared login nothing goes to the clipboard, where the next person would find it")
  func sharedLogin() throws {
    var driver = try Driver(country: "US")
    driver.state.surroundings.isShared = true
    driver.press("!", "Down", "y")
    #expect(driver.screen.contains("would find what you copy"))
    driver.press("Enter", "y")
    #expect(driver.state.layer == .large)
    #expect(driver.effects.isEmpty)
  }

  @Test("In a demo it says that the people on call are made up, and the numbers real")
  func demo() throws {
    var driver = try Driver()
    driver.send(.programOpened(Answering.program(isDemo: true)))
    driver.press("!")
    #expect(driver.screen.contains("The people on call here are made up."))
  }

  @Test("Each line tells where and when its number was checked")
  func origin() throws {
    var driver = try Driver(columns: 120)
    driver.press("!")
    #expect(driver.cursorLine?.contains("911") == true)
    #expect(driver.screen.contains("webmd.com"))
    driver.press("Down")
    #expect(!driver.screen.contains("webmd.com"))
    #expect(driver.cursorLine?.contains("988 call or text") == true)
    #expect(driver.screen.contains("988lifeline.org"))
    #expect(driver.screen.contains("checked "))
    #expect(!driver.screen.contains("more than a year ago"))
    driver.send(.time(Driver.now + 366 * 86_400))
    let old = driver.lines.filter { $0.contains("This number was checked more than a year ago.") }
    #expect(old.count == driver.state.helpNow.entries.count)
  }

  @Test("G9: a number is copied by one key, and shown large with a square for a phone")
  func largeNumber() throws {
    var driver = try Driver(country: "US")
    driver.press("!", "Down", "y")
    #expect(driver.effects == [.copy("988")])
    #expect(driver.screen.contains("Copied: 988."))
    driver.press("Enter")
    #expect(driver.screen.contains("988 Suicide & Crisis Lifeline"))
    #expect(driver.lines.contains { $0.contains("███ ███ ███") })
    #expect(driver.screen.contains("▀") && driver.screen.contains("point your phone’s camera"))
    driver.press("Right")
    #expect(driver.screen.contains("text 988"))
    driver.press("Escape")
    #expect(driver.state.layer == .helpNow)
  }

  @Test("G9: in a small window the number is large all the same, and the words say where the square is")
  func largeInASmallWindow() throws {
    var driver = try Driver(columns: 40, rows: 15, country: "US")
    driver.press("!", "Down", "Enter")
    #expect(driver.lines.contains { $0.contains("███ ███ ███") })
    #expect(driver.screen.contains("A larger window"))
  }

  @Test("Another country is one key away, round and round")
  func otherCountry() throws {
    var driver = try Driver(country: "US")
    driver.press("!")
    #expect(driver.screen.contains("‹ United States ›"))
    driver.press("Right")
    #expect(driver.screen.contains("‹ Australia ›"))
    #expect(driver.screen.contains("0477 13 11 14"))
    driver.press("Left")
    #expect(driver.screen.contains("‹ United States ›"))
  }

  @Test(
    "Where no line was checked yet it says so kindly, and gives the emergency number",
    arguments: [
      ("DE", "112"), ("ZZ", "112 works too"),
    ])
  func noLines(country: String, number: String) throws {
    var driver = try Driver(country: country)
    driver.press("!")
    #expect(driver.screen.contains("We have not checked a line for this country yet."))
    #expect(driver.screen.contains(number))
    driver.press("c")
    #expect(driver.cursorLine?.contains(driver.state.words.country(country)) == true)
    driver.press("g")
    #expect(driver.screen.contains("Country by country"))
  }

  @Test("Where nothing names a country it asks, gives what helps anywhere, and a program's place decides")
  func unknownCountry() throws {
    var driver = try Driver(rows: 40, country: "")
    driver.press("!")
    #expect(driver.screen.contains("Where are you?"))
    #expect(driver.screen.contains("112 works too"))
    #expect(driver.screen.contains("Ireland · call 116 123"))
    driver.press("End")
    #expect(driver.cursorLine?.contains("United States · 988 call or text · emergency 911") == true)
    driver.press("Enter")
    #expect(driver.screen.contains("‹ United States ›"))
    #expect(driver.screen.contains("988 Suicide & Crisis Lifeline"))
    driver.press("Escape")
    driver.send(.programOpened(Answering.program(country: "GB")))
    driver.press("!")
    #expect(driver.screen.contains("‹ United Kingdom ›"))
  }

  @Test("In a small window everything can be reached")
  func smallWindow() throws {
    var driver = try Driver(columns: 40, rows: 12)
    driver.press("!")
    #expect(driver.screen.contains("911"))
    driver.press("End")
    #expect(driver.cursorLine?.contains("1-800-267-5463") == true)
    #expect(driver.screen.contains("copline.org"))
  }
}
