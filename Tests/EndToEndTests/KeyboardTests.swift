import TestSupport
import Testing

@Suite("Keys as terminals send them")
struct KeyboardTests {
  private let account: Account

  init() throws { account = try Account() }

  @Test("Escape alone closes a panel, and the letter after it is a letter")
  func escape() throws {
    let session = try account.start("demo")
    try session.waitForList()
    for _ in 0..<3 {
      try session.send(keys: "?")
      try session.wait(forText: "What you can do here")
      try session.escape(from: "What you can do here")
    }
    try session.send(keys: "!")
    try session.wait(forText: "988 call or text")
  }

  @Test(
    "Arrows in either form move and never act as Escape",
    arguments: ["tmux-256color", "xterm-256color", "xterm", "screen", "vt100"])
  func arrows(terminal: String) throws {
    let session = try account.start("demo", terminal: terminal)
    try session.waitForList()
    try session.send(keys: "?")
    try session.wait(forText: "What you can do here")
    for sequence in ["\u{1B}[B", "\u{1B}OB", "\u{1B}[B", "\u{1B}OB", "\u{1B}[A", "\u{1B}OA", "\u{1B}[1;2B"] {
      try session.type(sequence)
    }
    try session.type("leave")
    try session.wait(forText: "Look for leave")
  }

  @Test("Bytes that are no text are told calmly, and nothing is typed")
  func unreadableBytes() throws {
    let session = try account.start("demo")
    try session.waitForList()
    try session.send(keys: "/")
    try session.send(bytes: [0xFF, 0xFE, 0xE4, 0xB8])
    try session.wait(forText: "That key sent something that Beside cannot read. Nothing was typed.")
    try session.send(bytes: [0xC3, 0x28])
    try session.type("Lucía")
    try session.wait(forText: "/ (Lucía")
  }

  @Test("Function keys work where letters are typed, and unknown ones do nothing")
  func functionKeys() throws {
    let session = try account.start("demo")
    try session.waitForList()
    try session.send(keys: "/", "F12", "F7", "F1")
    try session.wait(forText: "What you can do here")
    try session.escape(from: "What you can do here")
    try session.send(keys: "F2")
    try session.wait(forText: "988 call or text")
    try session.escape(from: "988 call or text")
    try session.type("chess")
    try session.wait(forText: "/ chess")
  }
}
