import CSodium

/// Bytes that nobody else may read: in locked memory, wiped when the last copy goes, compared in constant time.
public struct SecretBytes: Sendable {
  private let storage: Storage

  /// The number of bytes.
  public var count: Int { storage.memory.count }

  /// A copy of the bytes, which is no longer wiped: for writing them into something sealed.
  public var bytes: [UInt8] { Array(storage.memory) }

  /// A copy of the bytes; the caller's own array stays as it is.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { memory in
      for (index, byte) in bytes.enumerated() { memory[index] = byte }
    }
  }

  /// As many random bytes as asked for.
  public init(randomCount count: Int) {
    precondition(Sodium.isReady, "the machine gives no random numbers")
    self.init(count: count) { randombytes_buf($0, count) }
  }

  /// Bytes that start as zero and are filled in place, so that no second copy is left behind.
  init(count: Int, filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    storage = Storage(count: count, filledBy: fill)
  }

  /// Lends the bytes for the length of a call.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    withExtendedLifetime(storage) { body(UnsafePointer(storage.start)) }
  }

  // Sendable although it holds a pointer: the memory is written in `init` and `deinit` alone.
  private final class Storage: @unchecked Sendable {
    let start: UnsafeMutablePointer<UInt8>
    let memory: UnsafeBufferPointer<UInt8>

    init(count: Int, filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
      start = SecretMemory.take(count)
      memory = UnsafeBufferPointer(start: start, count: count)
      fill(start)
    }

    deinit { SecretMemory.giveBack(start, memory.count) }
  }
}

extension SecretBytes: Equatable {
  /// Whether both hold the same bytes; the time it takes tells nothing but their lengths.
  public static func == (left: SecretBytes, right: SecretBytes) -> Bool {
    guard left.count == right.count else { return false }
    return left.withBytes { leftBytes in
      right.withBytes { rightBytes in sodium_memcmp(leftBytes, rightBytes, left.count) == 0 }
    }
  }
}

extension SecretBytes: CustomStringConvertible, CustomReflectable {
  /// Never the bytes: a secret must not reach a log by being printed.
  public var description: String { "SecretBytes(\(count))" }

  /// Never the bytes.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
