import CSodium

/// Random bytes that nobody can predict.
public enum Random {
  /// As many random bytes as asked for.
  public static func bytes(_ count: Int) -> [UInt8] {
    precondition(Sodium.isReady, "the machine gives no random numbers")
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// The elements in an order that nobody can predict, each order as likely as any other.
  static func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var generator = Generator()
    return elements.shuffled(using: &generator)
  }

  private struct Generator: RandomNumberGenerator {
    func next() -> UInt64 {
      Random.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
