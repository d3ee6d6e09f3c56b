import PeerSupport
import Sealing

/// The contacts of a day as stored: a mark for each (E2).
///
/// A new day begins with some marks that do not count. How many is random, and nobody but the coordinator can tell
/// them apart, so that the number of marks gives away no small number of contacts (E3).
struct DayCount: Document, Hashable {
  static let schema = 1

  private(set) var marks: [CountMark]

  /// How many marks a day begins with.
  private static let fillers = 16..<48

  /// A day without contacts.
  init(of day: Day, sealedTo key: [UInt8]) throws(SealingError) {
    marks = []
    for _ in 0..<Int.random(in: Self.fillers) {
      try insert(CountMark(id: CountMark.freshID(), day: day, counts: false, sealedTo: key))
    }
  }

  func contains(_ id: String) -> Bool { marks.contains { $0.id == id } }

  /// In order of their random ids: where a mark stands does not tell when it came.
  mutating func insert(_ mark: CountMark) {
    marks.insert(mark, at: marks.firstIndex { $0.id > mark.id } ?? marks.endIndex)
  }

  /// The contacts of the day, where a mark that stands there twice counts once; and whether all marks are as they were
  /// made, each once and in their order.
  func contacts(on day: Day, opening keys: [SealingKeys]) -> (number: Int, isWhole: Bool) {
    let opened = marks.map { (id: $0.id, counts: $0.counts(on: day, opening: keys)) }
    let isInOrder = zip(marks, marks.dropFirst()).allSatisfy { $0.id < $1.id }
    return (
      number: Set(opened.filter { $0.counts == true }.map(\.id)).count,
      isWhole: isInOrder && opened.allSatisfy { $0.counts != nil }
    )
  }
}

extension DocumentName {
  /// The count of a day.
  init(countsOf day: Day) { self.init(folder: .counts, validID: day.description) }
}
