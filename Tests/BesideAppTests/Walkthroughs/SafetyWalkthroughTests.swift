import PeerSupport
import Testing

@testable import BesideApp

@Suite("Staying safe together")
struct SafetyWalkthroughTests {
  @Test("G1, G2, G3, G4, G5, G6, G9: six pages, one after the other, with whom to call on each of them")
  func sixPages() throws {
    var driver = try Driver()
    driver.send(.programOpened(Answering.program()))
    driver.press("Ctrl-g")
    let titles = ["Say it", "Ask", "How urgent", "Work on it together", "My role", "If we cannot"]
    for (index, title) in titles.enumerated() {
      #expect(driver.screen.contains("\(index + 1) of 6 · \(title)"))
      #expect(driver.screen.contains("on call: Dr. Reyes 555 0110"))
      #expect(driver.screen.contains("988 call or text"))
      #expect(driver.screen.contains("emergency 911"))
      driver.press("Right")
    }
    #expect(driver.screen.contains("This is the last page."))
    #expect(driver.effects.isEmpty)
  }

  @Test("G7: the last page opens after working together, and not before")
  func gateOpensAfterTogether() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("This page opens once you have looked at “Work on it together”."))
    #expect(driver.screen.contains("emergency 911"), "Help never waits for a gate")
    #expect(!driver.screen.contains("I would much rather do this with you."))
    driver.press("Home", "Right", "Right", "Right", "End")
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("G7: the last page opens by one key that says why")
  func gateOpensByWords() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("w  Working together is not possible right now."))
    driver.press("w")
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("G7: the same key opens it from the first page as well")
  func gateOpensByWordsFromAnywhere() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "w")
    #expect(driver.screen.contains("6 of 6 · If we cannot"))
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("G7: leaving forgets pages, gate and worry, and asks for nothing to be stored")
  func nothingIsKept() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "1", "w", "Escape")
    #expect(driver.state.guides.reading == nil)
    driver.press("Ctrl-g")
    #expect(driver.screen.contains("1 of 6 · Say it"))
    #expect(!driver.screen.contains("The worry is about danger to oneself."))
    driver.press("End")
    #expect(driver.screen.contains("This page opens once"))
    #expect(driver.effects.isEmpty)
  }

  @Test("G2: a worry is picked by one key, fits the lines, and is taken back by the same key")
  func worry() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "Right")
    #expect(driver.screen.contains("1 danger to oneself"))
    #expect(!driver.screen.contains("Are you thinking about killing yourself?"))
    driver.press("1")
    #expect(driver.screen.contains("The worry is about danger to oneself."))
    #expect(driver.screen.contains("Are you thinking about killing yourself?"))
    #expect(!driver.screen.contains("Are you thinking about hurting someone?"))
    driver.press("2")
    #expect(driver.screen.contains("Are you thinking about hurting someone?"))
    driver.press("2")
    #expect(!driver.screen.contains("Are you thinking about hurting someone?"))
  }

  @Test("G2, G6: without a worry every page has words enough, and the second one asks straight out")
  func anyWorry() throws {
    var driver = try Driver()
    driver.press("Ctrl-g")
    #expect(driver.screen.contains("Press 1–5: the worry is about…"))
    for page in 1...6 {
      #expect((driver.state.guides.reading?.lines.count ?? 0) >= 4, "page \(page)")
      if page == 2 {
        #expect(driver.screen.contains("Are you thinking about ending your life, or about hurting someone?"))
      }
      if page == 6 { #expect(driver.screen.contains("I’m going to call for help now.")) }
      driver.press("Right")
    }
  }

  @Test("G7: only pages that were open are marked as such, after a jump as well")
  func marksAfterJump() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("● Say it ○ Ask ○ How urgent"))
    driver.press("w", "Home")
    #expect(driver.screen.contains("◉ Say it ○ Ask ○ How urgent"))
    #expect(driver.screen.contains("● If we cannot"))
  }

  @Test(
    "G9: without a program the built-in lines of the country stand there",
    arguments: [
      ("US", "988 call or text"), ("GB", "call 116 123"), ("DE", "emergency 112"),
    ])
  func builtInLines(country: String, line: String) throws {
    var driver = try Driver(country: country)
    driver.press("Ctrl-g")
    #expect(driver.screen.contains(line))
  }

  @Test("G8: nothing can be typed, ticked or scored")
  func noForm() throws {
    var driver = try Driver()
    driver.press("Ctrl-g")
    #expect(driver.state.editor == nil)
    #expect(driver.state.list == nil)
  }

  @Test("In a small window what to say comes first, and the rest can be reached", arguments: [12, 15])
  func smallWindow(rows: Int) throws {
    var driver = try Driver(columns: 40, rows: rows)
    driver.press("Ctrl-g")
    #expect(driver.screen.contains("I’m glad you told me."))
    #expect(driver.screen.contains("↓"))
    #expect(driver.screen.contains("emergency 911"))
    for _ in 0..<10 { driver.press("PageDown") }
    #expect(!driver.screen.contains("↓"))
    #expect(driver.screen.contains("↑"))
    #expect(driver.screen.contains("no reason"))
    driver.press("PageUp", "Down")
    #expect(driver.screen.contains("↓"))
  }

  @Test("It opens over anything, and Escape goes back there")
  func opensOverAnything() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Enter", "F2", "Ctrl-g")
    #expect(driver.state.layers == [.inbox, .request, .helpNow, .guide])
    driver.press("Escape", "Escape")
    #expect(driver.state.layers == [.inbox, .request])
  }

  @Test("Asked for again from help now it goes on where it was")
  func goesOn() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "Right", "F2", "Ctrl-g")
    #expect(driver.screen.contains("2 of 6 · Ask"))
    #expect(driver.state.layers == [.welcome, .helpNow, .guide])
  }

  @Test("E4, G7: locking forgets what was being read, so that whoever comes next begins anew")
  func lockingForgets() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Ctrl-g", "1", "Right", "Ctrl-l")
    #expect(driver.state.guides.reading == nil)
    driver.press("Ctrl-g")
    #expect(driver.screen.contains("1 of 6 · Say it"))
    #expect(!driver.screen.contains("The worry is about danger to oneself."))
  }

  @Test("The shelf begins with it, and a guide without worries says so")
  func shelf() throws {
    var driver = try Driver()
    driver.press("2")
    #expect(driver.cursorLine?.contains("Staying safe together") == true)
    driver.press("End", "Enter", "1")
    #expect(driver.screen.contains("A supervision session"))
    #expect(driver.screen.contains("This guide is the same for any worry."))
    driver.press("Escape")
    #expect(driver.cursorLine?.contains("A supervision session") == true)
  }

  @Test(
    "G2, G4, G12: a conversation turns to suicide: asked straight out, kept calm, and called for together")
  func turnsToSuicide() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Enter", "Ctrl-g")
    #expect(shown(in: &driver).contains("no reason to break a confidence"))
    driver.press("1", "Right")
    #expect(shown(in: &driver).contains("Are you thinking about killing yourself?"))
    driver.press("Right", "Right")
    #expect(shown(in: &driver).contains("Shall we call a crisis line together"))
    driver.press("!")
    #expect(driver.screen.contains("988 Suicide & Crisis Lifeline"))
    driver.press("Escape")
    #expect(driver.screen.contains("4 of 6 · Work on it together"))
    driver.press("Escape")
    #expect(driver.state.layer == .request && driver.effects.isEmpty)
  }

  @Test("G11: a worry that a child is abused: what to report, to whom, and how, with help on every page")
  func abuseOfAChild() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "3", "Right")
    #expect(driver.screen.contains("child"))
    driver.press("Escape")
    driver.state.guides.open("must-report", driver.state)
    driver.state.push(.guide)
    driver.press("3")
    #expect(shown(in: &driver).contains("A child may be getting hurt. I can’t keep that between us."))
    driver.press("Right")
    #expect(shown(in: &driver).contains("the office that looks after children’s safety"))
    #expect(driver.screen.contains("emergency 911"))
    driver.press("Right")
    #expect(shown(in: &driver).contains("only what is needed"))
    #expect(driver.effects.isEmpty)
  }

  @Test("G6, G7: working together is refused: one key says so, and the words stay kind")
  func refused() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "1", "Right", "w")
    #expect(driver.screen.contains("6 of 6 · If we cannot"))
    let words = shown(in: &driver)
    for line in [
      "I’m going to call for help now.", "I would much rather do this with you", "I’m not going away",
    ] {
      #expect(words.contains(line))
    }
    driver.press("Left")
    #expect(driver.screen.contains("5 of 6"), "One can always go back to working together")
    #expect(driver.effects.isEmpty)
  }

  /// Everything on the page that shows, read from its top to its end.
  private func shown(in driver: inout Driver) -> String {
    var words = driver.screen
    for _ in 0..<6 {
      driver.press("PageDown")
      words += driver.screen
    }
    for _ in 0..<6 { driver.press("PageUp") }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
