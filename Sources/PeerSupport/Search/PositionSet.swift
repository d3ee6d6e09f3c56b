/// A set of small numbers, one bit each.
struct PositionSet {
  private var bits: [UInt64]

  init(upTo count: Int) {
    bits = Array(repeating: 0, count: (count + 63) / 64)
  }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  mutating func insert(_ positions: [UInt32]) {
    for position in positions { bits[Int(position >> 6)] |= 1 << UInt64(position & 63) }
  }

  mutating func formIntersection(_ other: PositionSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  /// The numbers in ascending order.
  var positions: [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(bits.reduce(0) { $0 + $1.nonzeroBitCount })
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        positions.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return positions
  }
}
