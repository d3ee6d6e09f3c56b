import BuiltIn
import Canvas
import PeerSupport

/// The pages of a guide in one row: where one was, where one is, what is still to come.
enum GuideProgressRow {
  static func draw(_ reading: GuideReading, in row: Rectangle, _ painter: inout Painter) {
    let pages = reading.guide.pages
    let marks = pages.indices.map { mark($0, reading) }
    let titled = zip(marks, pages).map { $0 + " " + $1.title }
    let width = { (labels: [String], gap: Int) in
      labels.reduce(0) { $0 + TextWidth.columns($1) } + gap * (labels.count - 1)
    }
    let labels = width(titled, 1) <= row.columns ? titled : marks
    guard let gap = [3, 2, 1].first(where: { width(labels, $0) <= row.columns }) else {
      let words = painter.words
      painter.write(
        words(.guidesPageOf, ["number": reading.index + 1, "total": reading.count]), .textQuiet, in: row)
      return
    }
    var column = 0
    for (index, label) in labels.enumerated() {
      let role: Role = index == reading.index ? .heading : .textQuiet
      column += painter.write(label, role, in: row, column: column) + gap
    }
  }

  private static func mark(_ index: Int, _ reading: GuideReading) -> String {
    if index == reading.index { return "◉" }
    return reading.progress.visited.contains(reading.guide.pages[index].id) ? "●" : "○"
  }
}
