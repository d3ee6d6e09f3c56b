import PeerSupport

/// One supporter's turn in the order of a day.
struct Turn: Comparable, Sendable {
  /// What the order compares; lower comes earlier.
  let rank: UInt64
  /// The supporter's place in the roll.
  let place: Int

  static func < (left: Turn, right: Turn) -> Bool { (left.rank, left.place) < (right.rank, right.place) }
}
