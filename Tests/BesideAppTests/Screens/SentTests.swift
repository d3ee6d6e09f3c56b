import PeerSupport
import Testing

@testable import BesideApp

@Suite("Ask: after sending")
struct SentTests {
  static let code = "babab-dodod-kikik-lulul"

  /// The page after asking for oneself, or after asking for a colleague.
  private func sent(
    code: String? = SentTests.code, for choice: String = "for me", urgency: Urgency = .withinADay
  ) throws -> Driver {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    driver.press("a")
    driver.choose(choice)
    driver.send(.sent(Receipt(code: code, due: Driver.now + 86_400 - 900, urgency: urgency)))
    return driver
  }

  @Test("It says what happens now and by when, the code once, and how to stop")
  func threeThings() throws {
    let driver = try sent()
    #expect(driver.screen.contains("Amara Osei will be in touch by tomorrow 19:45."))
    #expect(driver.screen.contains(Self.code))
    #expect(driver.screen.contains("It is shown only now"))
    #expect(driver.screen.contains("To stop, press w now"))
    #expect(driver.screen.contains("“beside withdraw”"))
  }

  @Test("C2 For a colleague no code shows: it goes to them, and nothing comes back")
  func colleague() throws {
    var driver = try sent(code: nil, for: "for a colleague")
    #expect(driver.screen.contains("Someone will be in touch with them by"))
    #expect(driver.screen.contains("They get a code"))
    #expect(!driver.screen.contains("return code"))
    driver.press("w", "k")
    #expect(driver.state.layer == .sent)
    #expect(driver.effects.isEmpty)
  }

  @Test("C5 After a soon request the lines to call right now stand there")
  func soon() throws {
    #expect(try sent(urgency: .soon).screen.contains("988"))
    #expect(try !sent().screen.contains("988"))
  }

  @Test("C6 It can be taken back at once, without a reason; the key that asks does not confirm")
  func withdraw() throws {
    var driver = try sent()
    driver.press("w", "w", "Enter")
    #expect(driver.effects.isEmpty)
    driver.press("Ctrl-y")
    #expect(driver.effects == [.withdraw(code: Self.code)])
    driver.send(.withdrawn)
    #expect(driver.state.layer == .directory)
    #expect(driver.state.ask.receipt == nil)
    #expect(driver.screen.contains("Taken back. No one will call."))
  }

  @Test("Keeping the code asks for the passphrase right there, and says where the code is")
  func keep() throws {
    var driver = try sent()
    driver.press("k")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("Passphrase:"))
    driver.press("Escape")
    #expect(driver.state.layer == .sent)
    driver.press("k")
    driver.type("four quiet words")
    driver.press("Enter")
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    #expect(driver.effects.last == .keepCode(Self.code))
    driver.send(.codeKept)
    #expect(driver.state.layer == .sent)
    #expect(driver.screen.contains("The code is in your locker."))
    let count = driver.effects.count
    driver.press("k")
    #expect(driver.effects.count == count)
    driver.press("Escape")
    #expect(driver.state.layer == .directory)
  }

  @Test("With the locker open one key keeps the code")
  func keepAtOnce() throws {
    var driver = try sent()
    driver.state.isUnlocked = true
    driver.press("k")
    #expect(driver.effects == [.keepCode(Self.code)])
  }

  @Test("No single Escape loses the code, nor does leaving the program", arguments: ["Escape", "Ctrl-c"])
  func asksBeforeCodeIsLost(key: String) throws {
    var driver = try sent()
    driver.press(key)
    #expect(driver.screen.contains("This code is shown only here"))
    driver.press("Escape")
    #expect(driver.screen.contains(Self.code))
    driver.press(key, "Ctrl-y")
    #expect(!"\(driver.state)".contains(Self.code))
    #expect(driver.state.isLeaving == (key == "Ctrl-c"))
  }

  @Test("C6 What was gone already is said kindly, and the page closes")
  func goneAlready() throws {
    var driver = try sent()
    driver.press("w", "Ctrl-y")
    driver.send(.withdrawnBefore)
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("This request was gone already"))
  }

  @Test("In a narrow window a code breaks between its groups")
  func narrowCode() throws {
    var driver = try Driver.directory(columns: 40, rows: 15)
    let code = "babab-dodod-kikik-lulul-mumum-nunun-papap"
    driver.send(.sent(Receipt(code: code, due: Driver.now + 3_600, urgency: .withinADay)))
    #expect(driver.screen.contains("babab-dodod-kikik-lulul-mumum-\n   nunun-papap"))
  }

  @Test("C3 A supervisor hears that someone will be in touch, and nothing more: no time, no code, no name")
  func supervisor() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    driver.press("a")
    driver.choose("as their supervisor")
    driver.choose("they said yes")
    let letter = RequestLetter(
      for: .asSupervisor(agreed: true), recipients: [Team.everyKind[0].id],
      reach: Reach(way: .phone, detail: "555 0123"), sent: Driver.now, due: Driver.now + 3_600)
    driver.send(.sent(Receipt(of: letter, code: Self.code)))
    #expect(driver.screen.contains("Someone will be in touch with them. There is nothing more"))
    for told in [Self.code, "Amara", "today", "tomorrow", "21:00"] { #expect(!driver.screen.contains(told)) }
    driver.press("k", "w")
    #expect(driver.effects.isEmpty)
  }

  @Test("Leaving forgets the code, the draft and the question about taking back")
  func forgets() throws {
    var driver = try sent()
    driver.press("w", "Escape", "Enter")
    #expect(driver.state.layer == .directory)
    #expect(!"\(driver.state)".contains(Self.code))
    driver.press("a")
    #expect(driver.state.ask.detail.isEmpty)
  }

  @Test("In the smallest window code and how to stop can be reached")
  func small() throws {
    var driver = try Driver.directory(columns: 40, rows: 12)
    driver.send(.sent(Receipt(code: Self.code, due: Driver.now + 3_600, urgency: .withinADay)))
    #expect(driver.screen.contains(Self.code))
    for _ in 0..<20 { driver.press("Down") }
    #expect(driver.screen.contains("one will ask."))
  }
}
