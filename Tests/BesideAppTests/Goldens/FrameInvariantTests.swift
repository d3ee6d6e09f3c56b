import BuiltIn
import Canvas
import Testing

@testable import BesideApp

@Suite("Every frame of every screen")
struct FrameInvariantTests {
  /// Sizes between one cell and a large window: every width once, every height about three times.
  private static let sizes = (0..<130).map { Size(columns: 1 + $0 * 37 % 130, rows: 1 + $0 * 11 % 45) }

  @Test(
    "At any size it stays inside, shows its cursor, and keeps the way to its keys",
    arguments: Situation.inColour)
  func anySize(_ situation: Situation) throws {
    var driver = try situation.driver()
    for size in Self.sizes {
      driver.send(.event(.resize(size)))
      expectSound(driver)
    }
  }

  @Test("However narrow, its last row keeps the way back", arguments: Situation.inColour)
  func wayBack(_ situation: Situation) throws {
    for size in [Size(columns: 40, rows: 15), Size(columns: 80, rows: 24)] {
      let driver = try situation.driver(size)
      let way = CommandTable.commands(in: driver.state.layer).first {
        $0.isInFooter && $0.keys.contains(KeyPress(.escape)) && $0.availability(driver.state) == .available
      }
      guard let way, let key = way.keys.first else { continue }
      let shown = key == KeyPress(.escape) ? "Esc " : "\(key) "
      #expect(driver.lines.last?.contains(shown) == true, "\(way.id.rawValue) at \(size)")
    }
  }

  @Test("In a window that is too small one calm sentence stands", arguments: Situation.inColour)
  func tooSmall(_ situation: Situation) throws {
    var driver = try situation.driver()
    let calm = driver.state.words(.appTooSmall, ["columns": 40, "rows": 12])
    for size in Self.sizes where size.columns < 40 || size.rows < 12 {
      driver.send(.event(.resize(size)))
      let shown = driver.lines.joined(separator: " ")
      #expect(letters(calm).hasPrefix(letters(shown).replacing("…", with: "")), "at \(size)")
      if size.columns >= 20, size.rows >= 6 { #expect(letters(shown) == letters(calm), "at \(size)") }
    }
  }

  @Test("Any command leaves a frame that is as sound", arguments: Situation.inColour)
  func anyCommand(_ situation: Situation) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      let driver = try situation.driver(size)
      for command in CommandTable.commands(in: driver.state.layer) {
        var after = driver
        _ = EventRouter.run(command, &after.state)
        after.send(.event(.resize(size)))
        expectSound(after, command.id.rawValue)
      }
    }
  }

  /// What holds in any frame: its cursor and targets lie on the screen, no cell carries control characters, rows
  /// have their width, and the last row says how to come to all keys.
  private func expectSound(_ driver: Driver, _ comment: String = "") {
    let frame = driver.frame
    let place: Comment = "\(comment) at \(frame.size)"
    if let cursor = frame.cursor {
      #expect(frame.rectangle.contains(cursor), place)
    } else {
      Issue.record("no cursor, \(place)")
    }
    for row in 0..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[row, $0] }
      let width = cells.reduce(0) { $0 + TextWidth.columns($1.text) }
      let isClean = cells.allSatisfy { $0.text.unicodeScalars.allSatisfy(Self.isHarmless) }
      if width != frame.size.columns { Issue.record("row \(row) is \(width) wide, \(place)") }
      if !isClean { Issue.record("row \(row) has control characters, \(place)") }
    }
    guard driver.state.layer != .tooSmall else { return }
    if let selected = driver.selectedRow {
      let target = frame.cursor.flatMap { frame.target(at: $0) }
      #expect(target?.name == AppView.rowTarget && target?.index == selected, place)
    }
    let footer = frame.row(frame.size.rows - 1)
    let ending =
      driver.state.layer == .keys ? driver.state.words(.commandBack) : driver.state.words(.commandKeys)
    #expect(footer.hasSuffix(ending), place)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

extension Driver {
  /// The row of a list that keys act on; nil where something is read or written instead.
  fileprivate var selectedRow: Int? {
    let isReading =
      [.kept, .compare].contains(state.layer) || state.layer == .directory && state.directory.isReading
    guard !isReading, state.editor == nil || state.layer == .keys, let list = state.list,
      state[keyPath: list].count > 0
    else { return nil }
    return state[keyPath: list].selected
  }
}
