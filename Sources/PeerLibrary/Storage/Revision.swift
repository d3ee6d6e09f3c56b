import Sealing

/// What a document's bytes were at one moment: a hash, so that equal bytes are the same revision on every machine.
public struct Revision: Hashable, Sendable {
  private let hash: [UInt8]

  /// The revision of the bytes.
  public init(of bytes: [UInt8]) {
    hash = Digest.hash(bytes)
  }
}
