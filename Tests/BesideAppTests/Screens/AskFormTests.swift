import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Ask: the form")
struct AskFormTests {
  @Test("A very short number is asked about once, and sent when it is right")
  func shortNumber() throws {
    var driver = try Driver.asking()
    driver.type("5 11")
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("This looks short. Is it right?"))
    #expect(driver.cursorLine?.contains("Number") == true)
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 1)
  }

  @Test("What does not fit is said, typed or pasted")
  func full() throws {
    var driver = try Driver.asking()
    driver.state.ask.focus(on: Ask.target(.note))
    driver.send(.event(.paste(String(repeating: "a", count: 1_001))))
    #expect(driver.state.ask.note.text.count == 1_000)
    #expect(driver.screen.contains("This holds 1000 letters at most, so the rest did not fit."))
    driver.press("Left")
    #expect(!driver.screen.contains("at most"))
    driver.type("b")
    #expect(driver.screen.contains("This holds 1000 letters at most"))
  }

  @Test("Leaving with a draft asks once, also after going back", arguments: ["Ctrl-c", "q"])
  func leavingWithDraft(key: String) throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    if key == "q" { driver.press("Escape") }
    driver.press(key)
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("not sent yet"))
    driver.press("Escape")
    #expect(driver.state.ask.detail.text == "555 0199")
    driver.press(key, "Ctrl-y")
    #expect(driver.effects == [.quit])
    #expect(driver.state.isLeaving)
  }

  @Test("Without a draft leaving does not ask, and a closed terminal never does")
  func leavingUnasked() throws {
    var driver = try Driver.asking()
    var closed = driver
    driver.press("Ctrl-c")
    #expect(driver.effects == [.quit])
    closed.type("555 0199")
    closed.send(.event(.closed))
    #expect(closed.effects == [.quit])
  }

  @Test("E4 Locking hides the page and its draft though no locker is open")
  func locking() throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    driver.press("Ctrl-l")
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("Locked."))
    #expect(!driver.state.ask.hasDraft)
    driver.press("Ctrl-l")
    #expect(driver.screen.contains("There is nothing to do here"))
  }

  @Test("While text is written help now shows the key that is no letter")
  func helpKey() throws {
    var driver = try Driver.asking()
    #expect(driver.lines.first?.contains("F2 Help now") == true)
    driver.choose("as soon as possible")
    #expect(driver.lines.first?.contains("! Help now") == true)
    driver = try Driver.asking(columns: 40, rows: 12)
    #expect(driver.lines.first == " Ask someone to be in touch F2 Help now")
  }

  @Test("Enter on the last row says which key sends")
  func lastRow() throws {
    var driver = try Driver.asking()
    for _ in driver.state.ask.rows { driver.press("Enter") }
    #expect(driver.screen.contains("Ctrl-s sends it."))
    #expect(driver.effects.isEmpty)
  }

  @Test("C8 More can be read: the program's own words, and back to the draft")
  func readMore() throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    driver.press("F4")
    #expect(driver.screen.contains("A court in our state can ask."))
    driver.press("Escape")
    #expect(driver.screen.contains("555"))
    #expect(driver.state.layer == .ask)
  }

  @Test("Escape keeps the draft; asking again, even someone else, brings it back")
  func draftIsKept() throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    driver.write("after seven", in: .when)
    driver.press("Escape")
    #expect(driver.state.layer == .directory)
    driver.press("w")
    #expect(driver.screen.contains("555 0199"))
    #expect(driver.screen.contains("after seven"))
  }

  @Test("A failure says so and keeps everything, and sending can be tried again")
  func failure() throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    driver.press("Ctrl-s", "Ctrl-s")
    #expect(driver.effects.count == 1)
    driver.send(.notice(Notice("There is no room on the disk. Nothing was sent.", kind: .error)))
    #expect(driver.state.layer == .ask)
    #expect(driver.screen.contains("555 0199"))
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 2)
  }

  @Test("B6 Someone who went on leave meanwhile is not asked, and the row says why")
  func leftMeanwhile() throws {
    var driver = try Driver.asking()
    driver.type("555 0199")
    driver.send(.supportersChanged([Team.person("Amara Osei", availability: .full)], gone: []))
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Amara Osei has all they can hold right now."))
    #expect(driver.cursorLine?.contains("Whom") == true)
  }

  @Test("Text that is too long is never cut; it says by how much")
  func tooLong() throws {
    var driver = try Driver.asking()
    driver.write(String(repeating: "a", count: 995), in: .note)
    driver.write("555 0199", in: .detail)
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("This is 3 letters too long."))
    #expect(driver.state.ask.note.text.count == 995)
  }

  @Test("A mouse can choose a row and a choice")
  func mouse() throws {
    var driver = try Driver.asking()
    let clicks = [driver.click("as soon as possible"), driver.click("(you need not say why)")]
    #expect(clicks == [true, true])
    #expect(driver.state.ask.urgency == .soon)
    driver.type("thank you")
    #expect(driver.state.ask.note.text == "thank you")
  }

  @Test("Arrows change a choice, and in text they move the cursor")
  func arrows() throws {
    var driver = try Driver.asking()
    driver.type("559")
    driver.press("Left")
    driver.type("0")
    #expect(driver.state.ask.detail.text == "5509")
    driver.press("Up", "Right")
    #expect(driver.state.ask.way == .text)
    driver.press("Left")
    #expect(driver.state.ask.way == .phone)
  }
}
