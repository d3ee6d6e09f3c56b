import PeerSupport
import Testing

@testable import BesideApp

@Suite("Steps on a request")
struct RequestStepsTests {
  private let id = RequestID(checked: "a")
  private let all = [Answering.amara, Answering.ben, Answering.ines]

  @Test("Passing on offers those whom the sender allowed, in the sender's order, and asks no reason (D3)")
  func passOn() throws {
    let letter = Answering.letter(to: [Answering.amara, Answering.ben], reserves: [Answering.ines])
    var driver = try Driver.answering(Answering.request("a", letter))
    driver.press("h")
    #expect(driver.screen.contains("▸ Ben Whitlock"))
    #expect(driver.screen.contains("Inés Carvajal"))
    #expect(driver.state.editor == nil)
    driver.press("Enter")
    driver.seal()
    #expect(driver.effects == [.take(.passOn(to: Answering.ben), id)])
    #expect(driver.state.layers == [.inbox])
  }

  @Test("Whoever is on leave cannot be passed a request (B6, D3)")
  func passOnToSomeoneAway() throws {
    var driver = try Driver.answering(Answering.request("a", Answering.letter(to: all)))
    driver.press("h", "Down", "Enter")
    #expect(driver.screen.contains("Inés Carvajal cannot be asked right now."))
    #expect(driver.effects.isEmpty)
  }

  @Test("Whoever has not opened Beside for weeks, or has left, cannot be passed a request (B6, D3)")
  func passOnToSomeoneAway35Days() throws {
    for isGone in [false, true] {
      var driver = try Driver.answering(Answering.request("a", Answering.letter(to: all)))
      var ben = try #require(driver.state.directory.supporter(Answering.ben))
      ben.bio.sealingKeyMade = Driver.now.day.adding(days: -36)
      driver.send(isGone ? .supportersChanged([], gone: [ben.id]) : .supportersChanged([ben], gone: []))
      driver.press("h")
      if !isGone { #expect(driver.lines.contains { $0.contains("Ben Whitlock") && $0.contains("away") }) }
      driver.press("Enter")
      #expect(driver.screen.contains("cannot be asked right now."))
      driver.seal()
      #expect(driver.effects.isEmpty)
    }
  }

  @Test("What was asked of one person alone is not passed on (D3)")
  func forOneAlone() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("h")
    #expect(driver.screen.contains("The person asked only you"))
    #expect(driver.state.layers == [.inbox])
  }

  @Test("Putting back asks nothing (D3)")
  func putBack() throws {
    var driver = try Driver.answering(Answering.request("a", Answering.letter(), (Answering.amara, .taken)))
    driver.press("b")
    driver.seal()
    #expect(driver.effects == [.take(.putBack, id)])
  }

  @Test(
    "Steps are refused before taking, with the reason (D3)",
    arguments: ["b", "c", "e", "w", "n", "x", "f", "i"])
  func beforeTaking(key: String) throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press(key)
    #expect(driver.screen.contains("You have not taken this one."))
    #expect(driver.effects.isEmpty)
    #expect(driver.state.layers == [.inbox])
  }

  @Test("A next time is planned after a first contact, and what I have I do not take again (D6)")
  func outOfTurn() throws {
    var driver = try Driver.answering(Answering.request("a", Answering.letter(), (Answering.amara, .taken)))
    driver.press("n")
    #expect(driver.screen.contains("Get in touch first."))
    driver.press("t")
    #expect(driver.screen.contains("You have this one already."))
  }

  @Test("A request near its end is announced, and one key keeps it (E1)")
  func keepLonger() throws {
    let request = Answering.request("a", Answering.letter(), (Answering.amara, .taken))
    var driver = try Driver.answering(request)
    driver.press("x")
    #expect(driver.screen.contains("This request does not end soon"))
    driver.send(.time(Driver.now + 13 * 86_400))
    driver.press("Enter")
    #expect(driver.screen.contains("This ends by itself within two days."))
    driver.press("x")
    driver.seal()
    #expect(driver.effects == [.take(.extend, id)])
  }

  @Test(
    "For whom it was asked, and what the person allows, stands on the page (C2-C4)",
    arguments: [
      (AskingFor.me, "themselves", "You asked someone to get"),
      (.colleague(agreed: true), "a colleague of the person who asked", "I heard it is all right"),
      (.asSupervisor(agreed: true), "Nothing you hear goes back.", "I heard it is all right"),
    ])
  func forWhom(person: AskingFor, words: String, hello: String) throws {
    let reach = Reach(way: .phone, detail: "555 0144", mayLeaveMessage: false)
    let letter = Answering.letter(for: person, reach: reach, note: "I would rather\nwalk than sit.")
    var driver = try Driver.answering(rows: 40, Answering.request("a", letter, (Answering.amara, .taken)))
    driver.press("Enter")
    #expect(driver.screen.contains(words))
    #expect(driver.screen.contains(hello))
    #expect(driver.screen.contains("by phone 555 0144"))
    #expect(driver.screen.contains("Please do not leave a message."))
    #expect(driver.screen.contains("walk than sit."))
    #expect(driver.screen.contains("The law here gives no privilege."), "E7")
  }

  @Test("A long page scrolls to its end and back, and no further")
  func scroll() throws {
    var driver = try Driver.answering(
      columns: 40, rows: 12, Answering.request("a", Answering.letter(), (Answering.amara, .taken)))
    driver.press("Enter")
    #expect(driver.screen.contains("↓"))
    for _ in 0..<20 { driver.press("PageDown") }
    #expect(driver.screen.contains("there is nowhere to write."))
    #expect(!driver.screen.contains("↓"))
    driver.press("Up")
    #expect(driver.screen.contains("↓"))
    for _ in 0..<20 { driver.press("PageUp") }
    #expect(driver.screen.contains("within a day"))
  }
}
