/// Bytes sealed under a key that stands elsewhere, filled up so that their length tells little.
public struct SealedBytes: Sendable, Hashable {
  /// Fresh at every sealing; 24 bytes.
  public let nonce: [UInt8]
  /// The bytes, filled up to whole blocks of 4 KiB.
  public let ciphertext: [UInt8]

  /// How many bytes a key has.
  public static let keySize = Cipher.keySize

  private static let blockSize = 4 * 1_024

  /// Sealed bytes as they were stored; throws `cannotOpen` where a length is not theirs.
  public init(nonce: [UInt8], ciphertext: [UInt8]) throws(SealingError) {
    guard nonce.count == Cipher.nonceSize, ciphertext.count > Cipher.tagSize else { throw .cannotOpen }
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Sealed bytes that were stored as one run, the nonce first; throws `cannotOpen` where it is too short.
  public init(joined bytes: [UInt8]) throws(SealingError) {
    try self.init(
      nonce: Array(bytes.prefix(Cipher.nonceSize)), ciphertext: Array(bytes.dropFirst(Cipher.nonceSize)))
  }

  /// Seals the bytes; `header` stays readable elsewhere and is bound to them.
  public init(sealing bytes: [UInt8], key: SecretBytes, header: [UInt8]) {
    nonce = Random.bytes(Cipher.nonceSize)
    var filled = Padding.fill(bytes, block: Self.blockSize)
    defer { filled.wipe() }
    ciphertext = Cipher.seal(filled, key: key, nonce: nonce, associated: header)
  }

  /// Nonce and bytes as one run.
  public var joined: [UInt8] { nonce + ciphertext }

  /// The bytes; throws `cannotOpen` for another key, another header or after any change.
  public func open(key: SecretBytes, header: [UInt8]) throws(SealingError) -> [UInt8] {
    var filled = try Cipher.open(ciphertext, key: key, nonce: nonce, associated: header)
    defer { filled.wipe() }
    return try Padding.strip(filled, block: Self.blockSize)
  }
}
