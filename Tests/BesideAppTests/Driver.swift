import Canvas
import PeerSupport

@testable import BesideApp

/// Drives the application as a person would: presses keys, types, clicks, and reads the screen.
struct Driver {
  /// The state as it is now.
  var state: AppState
  /// Every effect asked for so far, in order.
  private(set) var effects: [Effect] = []

  /// An application of that size at a fixed time, in UTC, with English words.
  init(
    columns: Int = 80, rows: Int = 24, now: Timestamp = Driver.now, country: String = "US",
    hasLocker: Bool = false,
    worksInbox: Bool = false, aboutMe: AboutMe? = nil, theme: Theme? = nil
  ) throws {
    state = AppState(
      surroundings: Surroundings(
        words: Catalogue(), zones: FixedTimeZone(), country: country, themeNames: Theme.builtInNames,
        hasLocker: hasLocker, worksInbox: worksInbox, aboutMe: aboutMe, lockAfter: Driver.endless),
      theme: try theme ?? Theme(named: "dark"), size: Size(columns: columns, rows: rows), now: now)
  }

  /// Days may pass in a test without a key, and what is open stays open.
  static let endless: Int64 = 365 * 86_400

  /// Saturday 21 November 2026, 20:00 in UTC.
  static let now = Timestamp(seconds: 1_795_291_200)

  /// Lets something happen that is no key.
  mutating func send(_ action: Action) {
    effects += App.update(&state, action)
  }

  /// Presses keys, each named as the config file spells it: `press("a", "Ctrl-s")`.
  mutating func press(_ keys: String...) {
    for name in keys {
      guard let key = KeyPress(name) else {
        preconditionFailure("“\(name)” names no key.")
      }
      send(.event(.key(key)))
    }
  }

  /// Lets the seconds pass in which what was chosen can be taken back, and sets the clock to where it was.
  mutating func seal() {
    let now = state.now
    send(.time(now + HeldChoice.seconds + 1))
    send(.time(now))
  }

  /// Types a text, letter by letter.
  mutating func type(_ text: String) {
    for letter in text { send(.event(.key(KeyPress(.character(letter))))) }
  }

  /// Clicks on the first place where the screen shows a text; answers whether it was there.
  mutating func click(_ text: String) -> Bool {
    for (row, line) in lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let column = TextWidth.columns(String(line[..<range.lowerBound]))
      send(.event(.mouse(MouseEvent(.click(doubled: false), at: Point(column: column, row: row)))))
      return true
    }
    return false
  }

  /// Forgets the effects so far and returns them.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// The frame that would be shown.
  var frame: Frame { AppView.frame(of: state) }

  /// The rows of the screen, without blanks at their ends.
  var lines: [String] { frame.lines }

  /// The whole screen as one text.
  var screen: String { lines.joined(separator: "\n") }

  /// The row of the screen in which the terminal's cursor stands.
  var cursorLine: String? {
    frame.cursor.map { lines.indices.contains($0.row) ? lines[$0.row] : "" }
  }
}
