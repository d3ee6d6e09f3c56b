import BuiltIn
import Canvas
import PeerSupport

/// The last weeks of strain as a quiet row of blocks, a day each; the list below it says the same in words (F13).
struct StrainPlot {
  private let days: [StrainLevel?]

  /// As many days as fit, at most eight weeks; nothing where nothing was said in them.
  init(_ entries: [StrainEntry], until today: Day, columns: Int) {
    let count = min(56, max(7, columns - 4) / 7 * 7)
    var levels = [StrainLevel?](repeating: nil, count: count)
    for entry in entries {
      let place = count - 1 - entry.day.days(until: today)
      if levels.indices.contains(place) { levels[place] = entry.level }
    }
    days = levels.contains { $0 != nil } ? levels : []
  }

  /// Adds the row, and how long it is.
  func add(to page: inout TextPage, _ words: Catalogue) {
    guard !days.isEmpty else { return }
    page.add(days.map(Self.block).joined(), .textQuiet, indent: 2)
    page.add(words(.planStrainWeeks, ["count": days.count / 7]), .textQuiet, indent: 2)
  }

  private static func block(_ level: StrainLevel?) -> String {
    switch level {
    case .low: "▃"
    case .medium: "▅"
    case .high: "▇"
    case nil: "▁"
    }
  }
}
