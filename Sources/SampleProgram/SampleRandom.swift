/// A repeatable source of chance: the same seed gives the same program on every machine (SplitMix64).
public struct SampleRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// Some different elements, in their own order.
  mutating func pick<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    let places = elements.indices.shuffled(using: &self).prefix(count).sorted()
    return places.map { elements[$0] }
  }

  /// True as often as one in so many.
  mutating func oneIn(_ many: Int) -> Bool { Int.random(in: 0..<many, using: &self) == 0 }
}
