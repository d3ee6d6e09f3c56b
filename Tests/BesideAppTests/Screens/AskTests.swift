import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Ask: one page")
struct AskTests {
  @Test("C1 For oneself only the way to be reached has to be filled in")
  func fewestObstacles() throws {
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
    driver.press("Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Please type the number to call or text. That is all we need."))
    #expect(driver.cursorLine?.contains("Number") == true)
    driver.type("5")
    #expect(!driver.screen.contains("Please type"))
  }

  @Test("C2 For a colleague their agreement is asked for; without it nothing can be sent")
  func colleagueNotAsked() throws {
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
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
    var driver = try Driver.asking()
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
    var driver = try Driver.asking(columns: 40, rows: 12)
    driver.choose("as soon as possible")
    for row in driver.state.ask.rows {
      driver.state.ask.focus(on: Ask.target(row))
      #expect(driver.screen.contains("988"))
      #expect(driver.cursorLine?.contains("▸") == true || driver.state.ask.editor != nil)
    }
  }

  @Test("C7 One, then others; the person says whether another may answer, and reads what that means")
  func othersMayAnswer() throws {
    var driver = try Driver.asking()
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
    let driver = try Driver.asking()
    #expect(driver.screen.contains("What you write is read by Amara Osei alone."))
    #expect(driver.screen.contains("what a court may ask for"))
    #expect(driver.screen.contains("Supporters must report harm of this kind."))
  }

  @Test(
    "C8 Where a window has no room for the three lines they are read to their end before one key sends",
    arguments: [12, 15])
  func limitsInSmallWindow(rows: Int) throws {
    var driver = try Driver.asking(columns: 40, rows: rows)
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
    var driver = try Driver.asking(columns: 40, rows: 12)
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
    var driver = try Driver.asking()
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
}

extension Driver {
  /// The page, opened for Amara.
  static func asking(columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver.directory(columns: columns, rows: rows)
    driver.select("Amara Osei")
    driver.press("a")
    return driver
  }

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
