import BuiltIn
import Canvas
import PeerSupport

/// The care circle as three rings around oneself, drawn in dots: those closest, an equal, and those who care by calling.
///
/// Its twin in words is the list beside it.
struct CareRings {
  private let people: [CirclePerson]
  private let words: Catalogue

  init(_ people: [CirclePerson], words: Catalogue) {
    self.people = people
    self.words = words
  }

  /// Which places stand on which ring, from the inside out.
  private static let rings: [[CirclePlace]] = [[.firstCircle], [.peer], [.doctor, .guide, .body]]

  /// Draws rings as large as the area, with names on them and a small circle for each open place.
  func draw(in area: Rectangle, _ painter: inout Painter) {
    // Two dots across and four down make a cell, so that a ring is round where a cell is twice as high as wide.
    let radius = min(area.columns - 12, area.rows * 2 - 3) - 1
    guard radius >= 12 else { return }
    let middle = (x: area.columns, y: area.rows * 2)
    var dots = Dots(columns: area.columns, rows: area.rows)
    for ring in 1...3 { dots.addCircle(around: middle, radius: radius * ring / 3) }
    for row in 0..<area.rows { painter.write(dots.text(ofRow: row), .rule, in: area, row: row) }
    write(words(.planMe), .heading, around: middle, in: area, &painter)
    for (ring, places) in Self.rings.enumerated() {
      let marks = places.flatMap { place -> [(String, Role)] in
        let names = people.filter { $0.place == place }.map { ("● " + $0.name, Role.text) }
        return names.isEmpty ? [("○", .textQuiet)] : names
      }
      for (index, mark) in marks.prefix(6).enumerated() {
        let place = Self.place(index, of: min(6, marks.count), radius: radius * (ring + 1) / 3, ring)
        write(mark.0, mark.1, around: (middle.x + place.x, middle.y + place.y), in: area, &painter)
      }
    }
  }

  /// Writes a few letters with their middle at a dot.
  private func write(
    _ text: String, _ role: Role, around dot: (x: Int, y: Int), in area: Rectangle, _ painter: inout Painter
  ) {
    let text = TextLayout.truncated(TextLayout.printable(text), to: 14)
    let width = TextWidth.columns(text)
    let column = max(0, min(dot.x / 2 - width / 2, area.columns - width))
    painter.write(text, role, in: area, row: max(0, min(dot.y / 4, area.rows - 1)), column: column)
  }

  /// Where the index-th of some marks stands on a ring; each ring begins elsewhere, so that names keep apart.
  private static func place(_ index: Int, of count: Int, radius: Int, _ ring: Int) -> (x: Int, y: Int) {
    let starts = [9, 3, 6]
    let step = (starts[ring] + index * 12 / max(1, count)) % 12
    // Sine of each of twelve directions in thousandths: no more is needed, and no other library.
    let sines = [0, 500, 866, 1_000, 866, 500, 0, -500, -866, -1_000, -866, -500]
    return (x: radius * sines[(step + 3) % 12] / 1_000, y: radius * sines[step] / 1_000)
  }
}

/// A picture of dots, two across and four down in each cell, in braille letters.
private struct Dots {
  private let columns: Int
  private let rows: Int
  private var cells: [UInt32]
  /// The bit of each dot in a cell, by row and column.
  private static let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = [UInt32](repeating: 0, count: columns * rows)
  }

  /// Adds a circle, dot by dot; what lies outside is left out.
  mutating func addCircle(around middle: (x: Int, y: Int), radius: Int) {
    for step in -radius...radius {
      let other = Self.root(radius * radius - step * step)
      for place in [(step, other), (step, -other), (other, step), (-other, step)] {
        set(middle.x + place.0, middle.y + place.1)
      }
    }
  }

  /// The letters of a row.
  func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for column in 0..<columns {
      let dots = cells[row * columns + column]
      text.append(dots == 0 ? " " : Unicode.Scalar(0x2800 + dots) ?? " ")
    }
    return String(text)
  }

  private mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// The whole root of a number, rounded down.
  private static func root(_ number: Int) -> Int {
    var root = 0
    while (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }
}
