import Canvas
import Testing

@testable import CursesTerminal

@Suite("Decoding of input")
struct InputDecoderTests {
  private func events(_ bytes: [UInt8]) -> [Event] {
    var decoder = InputDecoder()
    for byte in bytes { decoder.add(byte) }
    decoder.finish()
    return decoder.take()
  }

  private func events(_ text: String) -> [Event] {
    events(Array(text.utf8))
  }

  @Test(
    "Sequences of many terminals are one key each",
    arguments: [
      ("a", "a"), (" ", "Space"), ("é", "é"), ("中", "中"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"),
      ("\u{1}", "Ctrl-a"), ("\u{1A}", "Ctrl-z"), ("\u{1C}", "Ctrl-\\"), ("\u{0}", "Ctrl-Space"),
      ("\u{8}", "Backspace"), ("\u{7F}", "Backspace"), ("\u{1B}", "Escape"), ("\u{1B}x", "Alt-x"),
      ("\u{1B}é", "Alt-é"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{7F}", "Alt-Backspace"),
      ("\u{1B}[", "Alt-["),
      ("\u{1B}O", "Alt-O"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[1;5C", "Ctrl-Right"),
      ("\u{1B}[1;3D", "Alt-Left"), ("\u{1B}[1;2H", "Shift-Home"), ("\u{1B}[3~", "Delete"),
      ("\u{1B}[3;5~", "Ctrl-Delete"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}[15~", "F5"), ("\u{1B}OP", "F1"),
      ("\u{1B}[[B", "F2"), ("\u{1B}[97;5u", "Ctrl-a"), ("\u{1B}[27;5;115~", "Ctrl-s"),
      ("\u{1B}[9;2u", "Shift-Tab"),
      ("\u{1B}[27u", "Escape"), ("\u{1B}OM", "Enter"),
    ])
  func sequence(bytes: String, name: String) throws {
    #expect(events(bytes) == [.key(try #require(KeyPress(name)))])
  }

  @Test(
    "What no key sends is swallowed, never typed",
    arguments: [
      "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[1;5", "\u{1B}]11;rgb:ff/ff/ff\u{7}",
      "\u{1B}P1$r\u{1B}\\",
      "\u{1B}[;;;;;;u", "\u{1B}[99999999999999999999~", "\u{1B}[<0;0;0M", "\u{1B}[<5M", "\u{1B}[55296u",
    ])
  func swallowed(bytes: String) {
    #expect(!events(bytes).contains { $0 == .key(KeyPress(.escape)) })
    #expect(events(bytes).filter { $0 != .key(KeyPress(.character("\\"), alt: true)) }.isEmpty)
  }

  @Test("A key behind a swallowed sequence counts")
  func afterwards() {
    #expect(events("\u{1B}[?1;2cq") == [.key(KeyPress(.character("q")))])
    #expect(events("\u{1B}[12\u{1B}[A") == [.key(KeyPress(.up))])
    #expect(events("\u{1B}\u{1B}") == [.key(KeyPress(.escape)), .key(KeyPress(.escape))])
  }

  @Test("A key that curses names is held with Alt behind an escape")
  func namedKeys() {
    var decoder = InputDecoder()
    decoder.add(KeyPress(.up))
    decoder.add(0x1B)
    decoder.add(KeyPress(.down))
    decoder.finish()
    #expect(decoder.take() == [.key(KeyPress(.up)), .key(KeyPress(.down, alt: true))])
  }

  @Test("A character may come in two halves")
  func halves() {
    var decoder = InputDecoder()
    decoder.add(0xC3)
    decoder.finish()
    #expect(decoder.take().isEmpty)
    decoder.add(0xA9)
    #expect(decoder.take() == [.key(KeyPress(.character("é")))])
  }

  @Test(
    "Bytes that are no text are reported and harm nothing",
    arguments: [
      [0xFF], [0x80], [0xC3, 0x28], [0xE4, 0xB8, 0x41], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xC2, 0x9B], [0xF0, 0x9F, 0x1B],
    ] as [[UInt8]])
  func unreadable(bytes: [UInt8]) {
    let events = events(bytes + Array("z".utf8))
    #expect(events.first == .unreadableInput)
    #expect(events.filter { $0 == .unreadableInput }.count == 1)
    let isAlt = bytes.last == 0x1B
    #expect(events.last == .key(KeyPress(.character("z"), alt: isAlt)))
  }

  @Test("Random bytes never crash it")
  func randomBytes() {
    var generator = SystemRandomNumberGenerator()
    var decoder = InputDecoder()
    for _ in 0..<200_000 {
      let byte = UInt8.random(in: 0...255, using: &generator)
      decoder.add(byte % 3 == 0 ? [0x1B, 0x5B, 0x3C, 0x4F, 0x4D, 0x3B][Int(byte) / 3 % 6] : byte)
      if byte == 0 { decoder.finish() }
    }
    decoder.finish()
    _ = decoder.take()
    decoder.add(0x61)
    decoder.finish()
    #expect(decoder.take().last == .key(KeyPress(.character("a"))))
  }
}
