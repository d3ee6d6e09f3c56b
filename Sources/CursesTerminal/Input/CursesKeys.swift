import CNCurses
import Canvas

/// The keys that curses knows, by its numbers and, where numbers differ from run to run, by its names.
@MainActor
enum CursesKeys {
  /// The number for the beginning of a paste, above all numbers that curses gives out itself.
  static let pasteBegin: Int32 = 2_000

  /// Teaches curses what terminfo leaves out.
  ///
  /// Terminals, multiplexers and programs that type for someone send arrows in two forms whatever terminfo says;
  /// a form that is not known would come as an Escape and two letters.
  static func define() {
    define_key("\u{1B}[200~", pasteBegin)
    let forms: [(letter: String, code: Int32)] = [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME), ("F", KEY_END),
    ]
    for form in forms {
      define_key("\u{1B}[" + form.letter, form.code)
      define_key("\u{1B}O" + form.letter, form.code)
    }
    // Reports of the mouse are read whole by the decoder, in whichever form they come.
    keyok(KEY_MOUSE, false)
  }

  /// The key press for a number; nil when it is nothing to act on.
  static func press(_ code: Int32) -> KeyPress? {
    if let press = fixed[code] { return press }
    if code > KEY_F0 && code <= KEY_F0 + 63 { return KeyPress(.function(Int(code - KEY_F0))) }
    guard let name = keyname(code) else { return nil }
    return named(String(cString: name))
  }

  /// The key press for a name such as `kRIT5`, where the digit says what was held.
  static func named(_ name: String) -> KeyPress? {
    guard let key = names[String(name.prefix(4))] ?? names[String(name.prefix(3))] else { return nil }
    let digits = name.drop { !$0.isNumber }
    return ControlSequence.press(key, modifiers: digits.isEmpty ? 2 : Int(digits))
  }

  private static let names: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kDC": .delete,
    "kIC": .insert, "kPRV": .pageUp, "kNXT": .pageDown,
  ]

  private static let fixed: [Int32: KeyPress] = [
    KEY_UP: KeyPress(.up), KEY_DOWN: KeyPress(.down), KEY_LEFT: KeyPress(.left), KEY_RIGHT: KeyPress(.right),
    KEY_HOME: KeyPress(.home), KEY_FIND: KeyPress(.home), KEY_A1: KeyPress(.home), KEY_BEG: KeyPress(.home),
    KEY_END: KeyPress(.end), KEY_SELECT: KeyPress(.end), KEY_C1: KeyPress(.end), KEY_PPAGE: KeyPress(.pageUp),
    KEY_A3: KeyPress(.pageUp), KEY_NPAGE: KeyPress(.pageDown), KEY_C3: KeyPress(.pageDown),
    KEY_ENTER: KeyPress(.enter), KEY_BTAB: KeyPress(.backTab), KEY_BACKSPACE: KeyPress(.backspace),
    KEY_DC: KeyPress(.delete), KEY_IC: KeyPress(.insert), KEY_SR: KeyPress(.up, shift: true),
    KEY_SF: KeyPress(.down, shift: true), KEY_SLEFT: KeyPress(.left, shift: true),
    KEY_SRIGHT: KeyPress(.right, shift: true), KEY_SHOME: KeyPress(.home, shift: true),
    KEY_SEND: KeyPress(.end, shift: true), KEY_SDC: KeyPress(.delete, shift: true),
    KEY_SIC: KeyPress(.insert, shift: true), KEY_SPREVIOUS: KeyPress(.pageUp, shift: true),
    KEY_SNEXT: KeyPress(.pageDown, shift: true),
  ]
}
