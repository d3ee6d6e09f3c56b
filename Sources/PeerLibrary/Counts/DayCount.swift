import PeerSupport
import Sealing

/// The contacts of a day and what was said of them, as stored: a mark for each (E2, E8).
///
/// A new day begins with some marks that do not count. How many is random, and nobody but the coordinator can tell
/// them apart, so that the number of marks gives away no small number (E3).
struct DayCount: Document, Hashable {
  static let schema = 1

  private(set) var marks: [CountMark]

  /// How many marks a day begins with.
  private static let fillers = 16..<48

  /// A day of which nothing is counted yet.
  init(of day: Day, sealedTo key: [UInt8]) throws(SealingError) {
    marks = []
    for _ in 0..<Int.random(in: Self.fillers) {
      try insert(CountMark(id: CountMark.freshID(), day: day, .none, sealedTo: key))
    }
  }

  func contains(_ id: String) -> Bool { marks.contains { $0.id == id } }

  /// In order of their random ids: where a mark stands does not tell when it came.
  mutating func insert(_ mark: CountMark) {
    marks.insert(mark, at: marks.firstIndex { $0.id > mark.id } ?? marks.endIndex)
  }

  /// What the marks of the day stand for, where a mark that stands there twice counts once; and whether all marks are
  /// as they were made, each once and in their order.
  func meanings(on day: Day, opening keys: [SealingKeys]) -> (count: [CountMark.Meaning: Int], isWhole: Bool)
  {
    let opened = marks.map { (id: $0.id, meaning: $0.meaning(on: day, opening: keys)) }
    var seen: Set<String> = []
    var count: [CountMark.Meaning: Int] = [:]
    for (id, meaning) in opened {
      guard let meaning, seen.insert(id).inserted else { continue }
      count[meaning, default: 0] += 1
    }
    let isInOrder = zip(marks, marks.dropFirst()).allSatisfy { $0.id < $1.id }
    return (count, isInOrder && opened.allSatisfy { $0.meaning != nil })
  }
}

extension DocumentName {
  /// The count of a day.
  init(countsOf day: Day) { self.init(folder: .counts, validID: day.description) }
}
