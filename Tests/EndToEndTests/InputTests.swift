import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Keys and the mouse") @TerminalActor
  struct InputTests {
    private let account: Account
    let session: TerminalSession

    init() throws {
      account = try Account()
      session = try account.start("demo")
      try session.waitForList()
    }

    @Test("Escape alone closes a panel, and the letter after it is a letter")
    func escape() throws {
      for _ in 0..<2 {
        try session.send(keys: "?")
        try session.wait(forWords: .titleKeys)
        try session.escape(from: .titleKeys)
      }
      try session.send(keys: "!")
      try session.wait(forWords: .helpEmergency)
    }

    @Test("Bytes that are no text are told calmly, and nothing is typed")
    func unreadableBytes() throws {
      try session.send(keys: "/")
      try session.send(bytes: [0xFF, 0xFE, 0xE4, 0xB8])
      try session.wait(forWords: .noticeUnreadableKey)
      try session.send(bytes: [0xC3, 0x28])
      try session.type("Lucía")
      try session.wait(forText: "/ (Lucía")
    }

    @Test("Function keys work where letters are typed, and unknown ones do nothing")
    func functionKeys() throws {
      try session.send(keys: "/", "F11", "F10", "F1")
      try session.wait(forWords: .titleKeys)
      try session.escape(from: .titleKeys)
      try session.send(keys: "F2")
      try session.wait(forWords: .helpEmergency)
      try session.escape(from: .helpEmergency)
      try session.type("chess")
      try session.wait(forText: "/ chess")
    }

    @Test("Clicks select a row, open it, go to a tab, and do what a hint says")
    func clicks() throws {
      try session.click("Ben Garner")
      try session.wait(forSelected: "Ben Garner")
      try session.click("▸  Ben Garner")
      try session.wait(forText: "Esc back")
      try session.click("3 Guides")
      try session.wait(forSelected: "Staying safe together")
      try session.click("? keys")
      try session.wait(forWords: .titleKeys)
      try session.click("Esc back")
      try session.wait("the keys to close") { !$0.say(.titleKeys) }
      try session.click("! Help now")
      try session.wait(forWords: .helpEmergency)
    }

    @Test("The wheel moves along the list, never past its ends")
    func wheel() throws {
      // Who comes first and last changes from day to day, so the keyboard says which rows these are.
      let first = try #require(try session.screen().first { $0.contains("▸") })
      try session.send(keys: "End")
      try session.wait("the last row") { !$0.contains(first) }
      let last = try #require(try session.screen().first { $0.contains("▸") })
      try session.send(keys: "Home")
      try session.wait("the first row") { $0.contains(first) }
      try session.type(String(repeating: "\u{1B}[<65;10;10M", count: 45))
      try session.wait("the last row") { $0.contains(last) }
      try session.type(String(repeating: "\u{1B}[<64;10;10M", count: 45))
      try session.wait("the first row") { $0.contains(first) }
    }

    @Test("Clicks where nothing is, and reports that are broken, do nothing")
    func nothing() throws {
      let before = try session.screen()
      try session.click(column: 99, row: 3)
      try session.type(
        "\u{1B}[<0;5000;9999M\u{1B}[<0;0;0M\u{1B}[<;;M\u{1B}[<0;1M\u{1B}[<99999999999999999999;1;1M")
      try session.send(keys: "Down")
      try session.wait("the next row") { $0 != before }
      try session.send(keys: "Up")
      try session.wait("the first row") { $0 == before }
    }
  }
}
