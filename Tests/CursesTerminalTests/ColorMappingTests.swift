import Canvas
import Testing

@testable import CursesTerminal

@Suite("Colours of terminals")
struct ColorMappingTests {
  private let terracotta = Color.rgb(0xE0, 0x7A, 0x5F)

  @Test("An exact colour is exact where the terminal takes it, else the nearest")
  func exactColor() {
    #expect(ColorMapping(colors: 16_777_216, isDirect: true, wish: .full).number(for: terracotta) == 0xE07A5F)
    #expect(ColorMapping(colors: 256, isDirect: false, wish: .full).number(for: terracotta) == 173)
    #expect(ColorMapping(colors: 16, isDirect: false, wish: .full).number(for: .rgb(250, 5, 5)) == 9)
    #expect(ColorMapping(colors: 8, isDirect: false, wish: .full).number(for: .rgb(250, 5, 5)) == 1)
  }

  @Test("The user's own palette keeps its numbers")
  func palette() {
    for colors in [8, 16, 256] {
      let mapping = ColorMapping(colors: colors, isDirect: false, wish: .full)
      #expect(mapping.number(for: .palette(3)) == 3)
      #expect(mapping.number(for: .terminalDefault) == -1)
    }
    #expect(ColorMapping(colors: 256, isDirect: false, wish: .full).number(for: .palette(200)) == 200)
    #expect(ColorMapping(colors: 16, isDirect: false, wish: .full).number(for: .palette(12)) == 12)
    #expect(ColorMapping(colors: 8, isDirect: false, wish: .full).number(for: .palette(12)) == 4)
  }

  @Test("On a direct terminal the darkest blues are no palette numbers")
  func darkBlues() {
    let mapping = ColorMapping(colors: 16_777_216, isDirect: true, wish: .full)
    #expect(mapping.number(for: .rgb(0, 0, 5)) == 8)
    #expect(mapping.number(for: .palette(5)) == 5)
    #expect(mapping.number(for: .palette(9)) == 0xFF0000)
  }

  @Test("A wish for fewer colours, or none, is kept")
  func wishes() {
    let sixteen = ColorMapping(colors: 256, isDirect: false, wish: .sixteen)
    #expect((0..<16).contains(sixteen.number(for: terracotta)))
    #expect((0..<16).contains(sixteen.number(for: .palette(200))))
    #expect(
      (0..<8).contains(ColorMapping(colors: 1 << 24, isDirect: true, wish: .sixteen).number(for: terracotta)))
    #expect(ColorMapping(colors: 256, isDirect: false, wish: .none).number(for: terracotta) == -1)
    #expect(ColorMapping(colors: 0, isDirect: false, wish: .full).number(for: .palette(1)) == -1)
  }
}

@Suite("Letters of ASCII")
struct PlainLettersTests {
  @Test("Each cell keeps its columns, and frames stay frames")
  func replacements() {
    #expect(PlainLetters.replacement(for: "─", columns: 1) == "-")
    #expect(PlainLetters.replacement(for: "┼", columns: 1) == "+")
    #expect(PlainLetters.replacement(for: "│", columns: 1) == "|")
    #expect(PlainLetters.replacement(for: "…", columns: 1) == ".")
    #expect(PlainLetters.replacement(for: "é", columns: 1) == "e")
    #expect(PlainLetters.replacement(for: "e\u{301}", columns: 1) == "e")
    #expect(PlainLetters.replacement(for: "中", columns: 2) == "??")
    #expect(PlainLetters.replacement(for: "a", columns: 1) == "a")
  }

  @Test("Names of keys that have no fixed number are read")
  @MainActor func keyNames() {
    #expect(CursesKeys.named("kRIT5")?.description == "Ctrl-Right")
    #expect(CursesKeys.named("kUP3")?.description == "Alt-Up")
    #expect(CursesKeys.named("kDC6")?.description == "Ctrl-Shift-Delete")
    #expect(CursesKeys.named("kNXT")?.description == "Shift-PageDown")
    #expect(CursesKeys.named("KEY_RESIZE") == nil)
  }
}
