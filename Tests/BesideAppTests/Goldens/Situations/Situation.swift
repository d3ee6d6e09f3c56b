import Canvas
import Testing

@testable import BesideApp

/// A screen in a situation worth looking at, and how someone comes there.
struct Situation: Sendable, CustomTestStringConvertible {
  /// The screen, as its golden files are named.
  let screen: String
  /// The situation, as its golden files are named.
  let name: String
  /// The sizes of the windows that are recorded.
  let sizes: [Size]
  private let prepare: @Sendable (Size) throws -> Driver

  /// A low and narrow window, the usual one, and a large one.
  static let everySize = [(40, 15), (80, 24), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }

  init(
    _ screen: String, _ name: String, sizes: [Size] = Situation.everySize,
    _ prepare: @escaping @Sendable (Size) throws -> Driver
  ) {
    self.screen = screen
    self.name = name
    self.sizes = sizes
    self.prepare = prepare
  }

  /// A driver in a window of that size, in this situation.
  func driver(_ size: Size = Size(columns: 80, rows: 24)) throws -> Driver { try prepare(size) }

  /// The same without colours; only looks differ, so the usual window is enough.
  private var inMono: Situation {
    Situation(screen, "mono", sizes: [Size(columns: 80, rows: 24)]) { size in
      var driver = try prepare(size)
      driver.send(.themeChanged(try Theme(named: "mono")))
      return driver
    }
  }

  /// Every situation of every screen.
  static let inColour =
    finding + asking + yourRequest + answering + planning + planSheets + reading + choosing + coordinating

  /// The same, and one of each screen without colours.
  static let all = inColour + inColour.filter { $0.name == "typical" }.map(\.inMono)

  /// How a failing test names it.
  var testDescription: String { "\(screen)-\(name)" }
}
