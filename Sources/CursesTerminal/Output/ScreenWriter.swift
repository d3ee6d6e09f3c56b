import CNCurses
import CSystem
import Canvas

/// Gives frames to curses, which sends the terminal what has changed.
@MainActor
struct ScreenWriter {
  private var pairs: ColorPairs
  private let isPlain: Bool
  private var shown: Frame?
  private var isCursorVisible = true

  /// Makes a writer on the screen that curses has just taken.
  init(colors: ColorDepth) {
    pairs = ColorPairs(wish: colors)
    isPlain = beside_prepare_text() == beside_text_other
    // Curses would leave a frame half drawn as soon as a key is pressed.
    typeahead(-1)
  }

  /// Forgets what the terminal shows: the next frame is drawn whole.
  mutating func invalidate() {
    shown = nil
    clearok(curses_shown(), true)
  }

  /// Whether the terminal shows just this frame already.
  func isShowing(_ frame: Frame) -> Bool {
    frame == shown
  }

  /// Draws a frame.
  mutating func draw(_ frame: Frame) {
    put(frame, since: shown)
    if pairs.takeExhausted() {
      pairs.reset()
      put(frame, since: nil)
      // One frame with more pairs than the terminal has would be drawn twice each time and still lack some.
      _ = pairs.takeExhausted()
    }
    place(frame.cursor)
    wnoutrefresh(curses_screen())
    doupdate()
    shown = frame
  }

  private mutating func put(_ frame: Frame, since earlier: Frame?) {
    let columns = Int(getmaxx(curses_screen()))
    let rows = Int(getmaxy(curses_screen()))
    frame.visitChanges(since: earlier) { row, column, cell in
      guard row < rows && column < columns else { return }
      let width = frame[row, column + 1].isContinuation ? 2 : 1
      let isCut = column + width > columns
      put(
        isCut ? " " : isPlain ? PlainLetters.replacement(for: cell.text, columns: width) : cell.text,
        row: Int32(row), column: Int32(column), style: cell.style)
    }
  }

  private mutating func put(_ text: String, row: Int32, column: Int32, style: Style) {
    let attributes = Self.attributes(of: style)
    let pair = pairs.number(for: style)
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Int(CCHARW_MAX) + 1) { letters in
      var column = column
      var count = 0
      func flush() {
        guard count > 0, let base = letters.baseAddress else { return }
        letters[count] = wchar_t(0)
        // The last cell of the screen reports an error although it is drawn: the cursor cannot go on from it.
        _ = curses_put(row, column, base, attributes, pair)
        column += 1
        count = 0
      }
      for scalar in text.unicodeScalars {
        if isPlain { flush() }
        guard count < Int(CCHARW_MAX) else { break }
        letters[count] = wchar_t(bitPattern: scalar.value)
        count += 1
      }
      flush()
    }
  }

  private mutating func place(_ cursor: Point?) {
    let isVisible = cursor != nil
    if isVisible != isCursorVisible || shown == nil {
      _ = curs_set(isVisible ? 1 : 0)
      isCursorVisible = isVisible
    }
    if let cursor { wmove(curses_screen(), Int32(clamping: cursor.row), Int32(clamping: cursor.column)) }
  }

  private static func attributes(of style: Style) -> attr_t {
    let known: [(Attributes, attr_t)] = [
      (.bold, curses_bold), (.dim, curses_dim), (.italic, curses_italic), (.underline, curses_underline),
      (.reverse, curses_reverse),
    ]
    guard !style.attributes.isEmpty else { return 0 }
    return known.reduce(0) { style.attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
