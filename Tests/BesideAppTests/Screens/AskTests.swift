import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Ask: one page")
struct AskTests {
  /// The page, opened for Amara.
  private func asking(columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver.directory(columns: columns, rows: rows)
    driver.select("Amara Osei")
    driver.press("a")
    return driver
  }

  @Test("C1 For oneself only the way to be reached has to be filled in")
  func fewestObstacles() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.press("Ctrl-s")
    let draft = RequestDraft(
      askingFor: .me, recipients: [Team.everyKind[0].id], othersMayAnswer: false,
      reach: Reach(way: .phone, detail: "555 0199"), when: "", urgency: .withinADay, note: "")
    #expect(driver.effects == [.send(draft)])
    #expect(driver.state.isWaiting)
  }

  @Test("C1 Without a way to be reached it says at that row what to type, and keeps everything")
  func missingNumber() throws {
    var driver = try asking()
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Please type the number to call or text. That is all we need."))
    #expect(driver.cursorLine?.contains("Number") == true)
    driver.type("5")
    #expect(!driver.screen.contains("Please type"))
  }

  @Test("C2 For a colleague their agreement is asked for; without it nothing can be sent")
  func colleagueNotAsked() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.choose("for a colleague")
    #expect(driver.screen.contains("Did you ask them?"))
    #expect(driver.screen.contains("Please ask them first, and let them choose."))
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.state.notice?.text == "This can be sent once they have said yes to being contacted.")
    driver.choose("they said no")
    #expect(driver.screen.contains("Then their no stands"))
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
  }

  @Test("C2 With their yes it is stated, sent, and said that it stays between them")
  func colleagueAgreed() throws {
    var driver = try asking()
    driver.choose("for a colleague")
    driver.choose("they said yes")
    #expect(driver.screen.contains("This stays between them and who answers."))
    #expect(driver.screen.contains("Reach them by"))
    driver.state.ask.focus(on: Ask.target(.detail))
    driver.type("555 0123")
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.askingFor == .colleague(agreed: true))
  }

  @Test("C3 A supervisor reads that it is no part of discipline, and that nothing comes back")
  func supervisor() throws {
    var driver = try asking()
    driver.choose("as their supervisor")
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    driver.choose("they said yes")
    #expect(driver.screen.contains("never part of discipline, coaching or a work plan"))
    driver.state.ask.focus(on: Ask.target(.detail))
    driver.type("555 0123")
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.askingFor == .asSupervisor(agreed: true))
  }

  @Test("C4 Way, detail, message, name, language and time are the person's own")
  func preferences() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.choose("please don't")
    driver.write("Robin", in: .name)
    driver.choose("Twi")
    driver.write("tonight after 7", in: .when)
    driver.write("no need to hurry", in: .note)
    driver.press("Ctrl-s")
    let draft = RequestDraft(
      askingFor: .me, recipients: [Team.everyKind[0].id], othersMayAnswer: false,
      reach: Reach(way: .phone, detail: "555 0199", mayLeaveMessage: false, name: "Robin"),
      when: "tonight after 7",
      urgency: .withinADay, language: "tw", note: "no need to hurry")
    #expect(driver.effects == [.send(draft)])
  }

  @Test("C4 Only ways in which the chosen person meets are offered")
  func waysOfTheChosen() throws {
    var driver = try Driver.directory()
    driver.select("Ben Whitlock")
    driver.press("a")
    #expect(driver.screen.contains("Address"))
    driver.type("robin")
    driver.press("Ctrl-s")
    #expect(driver.screen.contains("Please type the e-mail address"))
    driver.type("@example.org")
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.reach == Reach(way: .email, detail: "robin@example.org"))
  }

  @Test("C4 A way kept from before that another person does not offer is named before sending")
  func keptWay() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.press("Escape")
    driver.select("Ben Whitlock")
    driver.press("a", "Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Ben Whitlock can be met by e-mail. Please choose one of these."))
    #expect(driver.cursorLine?.contains("Reach me by") == true)
    #expect(driver.state.ask.detail.text == "555 0199")
  }

  @Test("C5 As soon as possible shows who can be called right now, beside the form and not in its way")
  func soon() throws {
    var driver = try asking()
    #expect(!driver.screen.contains("988"))
    driver.choose("as soon as possible")
    #expect(driver.screen.contains("988"))
    #expect(driver.screen.contains("Dr. Reyes 555 0110"))
    #expect(driver.state.layer == .ask)
    driver.write("555 0199", in: .detail)
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.urgency == .soon)
  }

  @Test("C5 In the smallest window the lines stay in sight on every row of the form")
  func soonInSmallWindow() throws {
    var driver = try asking(columns: 40, rows: 12)
    driver.choose("as soon as possible")
    for row in driver.state.ask.rows {
      driver.state.ask.focus(on: Ask.target(row))
      #expect(driver.screen.contains("988"))
      #expect(driver.cursorLine?.contains("▸") == true || driver.state.ask.editor != nil)
    }
  }

  @Test("C7 One, then others; the person says whether another may answer, and reads what that means")
  func othersMayAnswer() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.press("Up", "Up", "Right")
    #expect(driver.screen.contains("Amara Osei, then whoever can first"))
    #expect(
      driver.screen.contains("If Amara Osei cannot in time, other supporters can read this and answer."))
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.othersMayAnswer)
    #expect(draft.recipients.count == 1)
  }

  @Test("C7 Whoever can first asks nobody by name")
  func whoever() throws {
    var driver = try Driver.directory()
    driver.press("w")
    driver.type("555 0199")
    driver.press("Ctrl-s")
    guard case .send(let draft)? = driver.effects.last else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(draft.recipients.isEmpty)
    #expect(draft.othersMayAnswer)
  }

  @Test("C7 Several are asked in the order in which they were marked, at most as many as a request can hold")
  func several() throws {
    let people = (0..<10).map { Team.person("Person \($0)") }
    var driver = try Driver.directory(people)
    driver.press("Down", "Space", "Up", "Space")
    let order = [driver.names[1], driver.names[0]]
    #expect(driver.screen.contains("To be asked together: \(order[0]) and \(order[1])"))
    driver.press("a")
    #expect(
      driver.state.ask.draft.recipients.compactMap { driver.state.directory.supporter($0)?.bio.name } == order
    )
    driver.press("Escape")
    for _ in 0..<10 { driver.press("Down", "Space") }
    #expect(driver.state.directory.marked.count == 8)
    driver.press("Escape")
    #expect(driver.state.directory.marked.isEmpty)
  }

  @Test("C8 The three lines stand on the page before it is sent")
  func limits() throws {
    let driver = try asking()
    #expect(driver.screen.contains("What you write is read by Amara Osei alone."))
    #expect(driver.screen.contains("what a court may ask for"))
    #expect(driver.screen.contains("Supporters must report harm of this kind."))
  }

  @Test(
    "C8 Where a window has no room for the three lines they are read to their end before one key sends",
    arguments: [12, 15])
  func limitsInSmallWindow(rows: Int) throws {
    var driver = try asking(columns: 40, rows: rows)
    driver.type("555 0199")
    #expect(driver.screen.contains("↓"))
    driver.press("Ctrl-s")
    #expect(driver.screen.contains("What stays private"))
    #expect(driver.screen.contains("Please read on to the end"))
    for _ in 0..<10 where !driver.screen.contains("first if they can.") {
      #expect(driver.effects.isEmpty)
      driver.press("Ctrl-s")
    }
    #expect(driver.screen.contains("first if they can."))
    #expect(driver.effects.isEmpty)
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 1)
  }

  @Test(
    "C8 Reading on by rows or pages counts as well, and lines that changed since are read anew",
    arguments: ["Down", "PageDown"])
  func limitsReadByRows(key: String) throws {
    var driver = try asking(columns: 40, rows: 12)
    driver.type("555 0199")
    driver.press("F4")
    for _ in 0..<20 { driver.press(key) }
    driver.press("Escape")
    driver.choose("whoever can first")
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    driver.press("Escape")
    driver.choose("Amara Osei")
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 1)
  }

  @Test("C8 Whatever is said on the page, all three lines are seen before it is sent")
  func limitsBesideOtherWords() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.choose("for a colleague")
    driver.choose("they said yes")
    driver.choose("as soon as possible")
    driver.choose("Amara Osei, then whoever can first")
    #expect(driver.screen.contains("↓"))
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Supporters must report harm of this kind."))
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 1)
  }

  @Test("C8 Where others may answer the first line says that they can read it too")
  func limitsWithOthers() throws {
    var driver = try Driver.directory()
    driver.press("w")
    #expect(driver.screen.contains("What you write is read by the supporters who may answer"))
    #expect(!driver.screen.contains("alone"))
    driver.press("Escape")
    driver.select("Amara Osei")
    driver.press("a")
    driver.choose("Amara Osei, then whoever can first")
    #expect(driver.screen.contains("If they cannot in time"))
    #expect(!driver.screen.contains("alone"))
  }

  @Test("A very short number is asked about once, and sent when it is right")
  func shortNumber() throws {
    var driver = try asking()
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
    var driver = try asking()
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
    var driver = try asking()
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
    var driver = try asking()
    var closed = driver
    driver.press("Ctrl-c")
    #expect(driver.effects == [.quit])
    closed.type("555 0199")
    closed.send(.event(.closed))
    #expect(closed.effects == [.quit])
  }

  @Test("E4 Locking hides the page and its draft though no locker is open")
  func locking() throws {
    var driver = try asking()
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
    var driver = try asking()
    #expect(driver.lines.first?.contains("F2 Help now") == true)
    driver.choose("as soon as possible")
    #expect(driver.lines.first?.contains("! Help now") == true)
    driver = try asking(columns: 40, rows: 12)
    #expect(driver.lines.first == " Ask someone to be in touch F2 Help now")
  }

  @Test("Enter on the last row says which key sends")
  func lastRow() throws {
    var driver = try asking()
    for _ in driver.state.ask.rows { driver.press("Enter") }
    #expect(driver.screen.contains("Ctrl-s sends it."))
    #expect(driver.effects.isEmpty)
  }

  @Test("C8 More can be read: the program's own words, and back to the draft")
  func readMore() throws {
    var driver = try asking()
    driver.type("555 0199")
    driver.press("F4")
    #expect(driver.screen.contains("A court in our state can ask."))
    driver.press("Escape")
    #expect(driver.screen.contains("555"))
    #expect(driver.state.layer == .ask)
  }

  @Test("Escape keeps the draft; asking again, even someone else, brings it back")
  func draftIsKept() throws {
    var driver = try asking()
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
    var driver = try asking()
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
    var driver = try asking()
    driver.type("555 0199")
    driver.send(.supportersChanged([Team.person("Amara Osei", availability: .full)], gone: []))
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Amara Osei has all they can hold right now."))
    #expect(driver.cursorLine?.contains("Whom") == true)
  }

  @Test("Text that is too long is never cut; it says by how much")
  func tooLong() throws {
    var driver = try asking()
    driver.write(String(repeating: "a", count: 995), in: .note)
    driver.write("555 0199", in: .detail)
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("This is 3 letters too long."))
    #expect(driver.state.ask.note.text.count == 995)
  }

  @Test("A mouse can choose a row and a choice")
  func mouse() throws {
    var driver = try asking()
    let clicks = [driver.click("as soon as possible"), driver.click("(you need not say why)")]
    #expect(clicks == [true, true])
    #expect(driver.state.ask.urgency == .soon)
    driver.type("thank you")
    #expect(driver.state.ask.note.text == "thank you")
  }

  @Test("Arrows change a choice, and in text they move the cursor")
  func arrows() throws {
    var driver = try asking()
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

extension Driver {
  /// Chooses an option of the page by its words.
  mutating func choose(_ option: String) {
    for row in state.ask.rows {
      if let index = state.ask.options(of: row, state.words).firstIndex(of: option) {
        state.ask.focus(on: Ask.target(row, option: index))
        return
      }
    }
    preconditionFailure("There is no choice “\(option)”.")
  }

  /// Types a text into a row of the page.
  mutating func write(_ text: String, in row: Ask.Row) {
    state.ask.focus(on: Ask.target(row))
    type(text)
  }
}
