import CNCurses
import Canvas

/// The pairs of foreground and background that curses knows, made when a frame first needs them.
@MainActor
struct ColorPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let mapping: ColorMapping
  private let limit: Int
  private var numbers: [Pair: Int32] = [:]

  private var isExhausted = false

  /// Starts colour on the screen that curses has just taken.
  init(wish: ColorDepth) {
    guard wish != .none, has_colors(), start_color() == OK, use_default_colors() == OK else {
      mapping = ColorMapping(colors: 0, isDirect: false, wish: .none)
      limit = 0
      return
    }
    let isDirect = tigetflag("RGB") > 0 || tigetnum("RGB") > 0
    mapping = ColorMapping(colors: Int(curses_colors()), isDirect: isDirect, wish: wish)
    limit = Int(curses_pairs())
  }

  /// The number of the pair for a style; 0 is the terminal's own two colours.
  mutating func number(for style: Style) -> Int32 {
    let pair = Pair(
      foreground: mapping.number(for: style.foreground), background: mapping.number(for: style.background))
    if pair.foreground == ColorMapping.terminalDefault && pair.background == ColorMapping.terminalDefault {
      return 0
    }
    if let known = numbers[pair] { return known }
    let number = Int32(numbers.count + 1)
    guard Int(number) < limit, init_extended_pair(number, pair.foreground, pair.background) == OK else {
      isExhausted = true
      return 0
    }
    numbers[pair] = number
    return number
  }

  /// Forgets all pairs, so that those of the next frame find room.
  mutating func reset() {
    reset_color_pairs()
    numbers.removeAll(keepingCapacity: true)
  }

  /// Whether a pair was refused since this was last asked.
  mutating func takeExhausted() -> Bool {
    defer { isExhausted = false }
    return isExhausted
  }
}
