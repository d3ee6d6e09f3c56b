import PeerSupport
import Testing

@testable import BesideApp

@Suite("Staying safe together")
struct SafetyWalkthroughTests {
  @Test("Six pages, one after the other, with whom to call on each of them (G1-G6, G9)")
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

  @Test("The last page opens after working together, and not before (G7)")
  func gateOpensAfterTogether() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("This page opens once you have looked at “Work on it together”."))
    #expect(driver.screen.contains("emergency 911"), "Help never waits for a gate")
    #expect(!driver.screen.contains("I would much rather do this with you."))
    driver.press("Home", "Right", "Right", "Right", "End")
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("The last page opens by one key that says why (G7)")
  func gateOpensByWords() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("w  Working together is not possible right now."))
    driver.press("w")
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("The same key opens it from the first page as well (G7)")
  func gateOpensByWordsFromAnywhere() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "w")
    #expect(driver.screen.contains("6 of 6 · If we cannot"))
    #expect(driver.screen.contains("I would much rather do this with you."))
  }

  @Test("Leaving forgets pages, gate and worry, and asks for nothing to be stored (G7)")
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

  @Test("A worry is picked by one key, fits the lines, and is taken back by the same key (G2)")
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

  @Test("Without a worry every page has words enough, and the second one asks straight out (G2, G6)")
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

  @Test("Only pages that were open are marked as such, after a jump as well (G7)")
  func marksAfterJump() throws {
    var driver = try Driver()
    driver.press("Ctrl-g", "End")
    #expect(driver.screen.contains("● Say it ○ Ask ○ How urgent"))
    driver.press("w", "Home")
    #expect(driver.screen.contains("◉ Say it ○ Ask ○ How urgent"))
    #expect(driver.screen.contains("● If we cannot"))
  }

  @Test(
    "Without a program the built-in lines of the country stand there (G9)",
    arguments: [
      ("US", "988 call or text"), ("GB", "call 116 123"), ("DE", "emergency 112"),
    ])
  func builtInLines(country: String, line: String) throws {
    var driver = try Driver(country: country)
    driver.press("Ctrl-g")
    #expect(driver.screen.contains(line))
  }

  @Test("Nothing can be typed, ticked or scored (G8)")
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

  @Test("Locking forgets what was being read, so that whoever comes next begins anew (E4, G7)")
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
}
