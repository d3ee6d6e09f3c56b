import Canvas
import PeerSupport
import SampleProgram
import Testing

@testable import BesideApp

@Suite("Walkthrough: pick someone and ask")
struct PickAndAskTests {
  @Test("C1 From the first screen to a sent request: at most six keys, and the number")
  func sixKeys() throws {
    var driver = try Driver.directory()
    var keys = 0
    for key in ["a", "Ctrl-s"] {
      driver.press(key)
      keys += 1
      if driver.state.layer == .ask, driver.state.ask.detail.isEmpty { driver.type("555 0199") }
    }
    #expect(keys <= 6)
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.reach.detail == "555 0199")

    driver.send(.sent(Receipt(code: "babab-dodod", due: Driver.now + 86_400, urgency: .withinADay)))
    #expect(driver.screen.contains("babab-dodod"))
    driver.press("Enter")
    #expect(driver.state.layer == .directory)
  }

  @Test("C2 For a colleague from the first screen to sent: at most twelve keys, and the number")
  func twelveKeys() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    var keys = 0
    for key in ["a", "Up", "Up", "Up", "Right", "Down", "Right", "Down", "Down", "Down"] {
      driver.press(key)
      keys += 1
    }
    driver.type("555 0123")
    while driver.effects.isEmpty, keys < 20 {
      driver.press("Ctrl-s")
      keys += 1
    }
    #expect(keys <= 12)
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.askingFor == .colleague(agreed: true))
    #expect(draft.reach.detail == "555 0123")
  }

  @Test("B3 Someone types what they carry, reads why a person fits, and asks that person")
  func searchAndAsk() throws {
    var driver = try Driver.directory()
    driver.press("/")
    driver.type("night loss")
    #expect(driver.screen.contains("nights (the same as yours, “night”)"))
    driver.press("Enter", "a")
    #expect(driver.screen.contains("‹ Amara Osei ›"))
  }

  @Test("In a narrow window Enter opens the whole bio, Down reads on, and it can be asked from there")
  func narrow() throws {
    let story = (1...30).map { "Sentence \($0) of a long story." }.joined(separator: "\n")
    var driver = try Driver.directory(
      [Team.person("Amara Osei", about: story)], columns: 40, rows: 12, aboutMe: nil)
    #expect(!driver.screen.contains("Sentence"))
    driver.press("Enter")
    #expect(driver.screen.contains("Sentence 1 of"))
    driver.press("End")
    #expect(driver.screen.contains("pledged · trained · since 2021"))
    driver.press("a")
    #expect(driver.state.layer == .ask)
    driver.press("Escape", "Escape")
    #expect(driver.screen.contains("▸  Amara Osei"))
  }

  @Test("A bio that is being read can be read to its end after the window becomes smaller")
  func resizeWhileReading() throws {
    let story = (1...12).map { "Sentence \($0) of a long story." }.joined(separator: "\n")
    var driver = try Driver.directory([Team.person("Amara Osei", about: story)])
    driver.press("Enter")
    driver.send(.event(.resize(Size(columns: 40, rows: 12))))
    driver.press("End")
    #expect(driver.screen.contains("since 2021"))
  }

  @Test("A mouse picks a person and asks from the footer")
  func mouse() throws {
    var driver = try Driver.directory()
    let picked = driver.click("Ben Whitlock")
    #expect(picked)
    #expect(driver.state.directory.selected?.bio.name == "Ben Whitlock")
    let asked = driver.click("a ask")
    #expect(asked)
    #expect(driver.state.layer == .ask)
    driver.type("robin@example.org")
    let sent = driver.click("Ctrl-s send")
    #expect(sent)
    #expect(driver.effects.count == 1)
  }

  @Test("Among ten thousand a name is found while typing, and the list moves to both ends")
  func tenThousand() throws {
    let sample = DirectoryTests.sample
    let people = (0..<10_000).map { sample.supporter($0) }
    var driver = try Driver()
    driver.send(.programOpened(Team.program(aboutMe: SampleWorkforce.staff, expecting: people.count)))
    for start in stride(from: 0, to: people.count, by: 1_000) {
      driver.send(.supportersRead(Array(people[start..<start + 1_000]), isLast: start == 9_000))
    }
    driver.press("End")
    #expect(driver.cursorLine?.contains("on leave") == true)
    driver.press("Home", "/")
    driver.type(people[7_777].bio.name)
    #expect(driver.names.contains(people[7_777].bio.name))
    #expect(driver.state.directory.found < 100)
  }

  @Test("No two commands of these screens want the same key")
  func noClashes() {
    let layers: Set<Layer> = [.directory, .filters, .ask, .sent, .confirmation]
    #expect(Keymap.standard.clashes().filter { layers.contains($0.layer) }.isEmpty)
  }

  @Test(
    "Every size from the smallest up draws every page with a cursor", arguments: [40, 60, 79, 80, 120, 200])
  func sizes(_ columns: Int) throws {
    for rows in [12, 15, 24, 50] {
      var driver = try Driver.directory(columns: columns, rows: rows)
      #expect(driver.frame.cursor != nil)
      driver.press("f")
      #expect(driver.frame.cursor != nil)
      driver.press("Escape", "Enter")
      #expect(driver.frame.cursor != nil)
      driver.press("Escape", "a")
      #expect(driver.frame.cursor != nil)
      driver.send(.sent(Receipt(code: "babab", due: Driver.now, urgency: .soon)))
      #expect(driver.frame.cursor != nil)
    }
  }
}
