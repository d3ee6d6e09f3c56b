/// Bytes that open by a passphrase.
public struct LockedBytes: Sendable, Hashable {
  /// What turns the passphrase into the key.
  public let lock: PassphraseLock
  /// Fresh at every sealing; 24 bytes.
  public let nonce: [UInt8]
  /// The bytes, filled up to whole blocks of 4 KiB.
  public let ciphertext: [UInt8]

  private static let blockSize = 4 * 1_024

  /// Locked bytes as they were stored; throws `cannotOpen` where a length is not theirs.
  public init(lock: PassphraseLock, nonce: [UInt8], ciphertext: [UInt8]) throws(SealingError) {
    guard nonce.count == Cipher.nonceSize, ciphertext.count > Cipher.tagSize else { throw .cannotOpen }
    self.lock = lock
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Seals the bytes under the key that the lock gave; `header` stays readable elsewhere and is bound to them.
  public init(sealing bytes: [UInt8], key: SecretBytes, lock: PassphraseLock, header: [UInt8]) {
    self.lock = lock
    nonce = Random.bytes(Cipher.nonceSize)
    var filled = Padding.fill(bytes, block: Self.blockSize)
    defer { filled.wipe() }
    ciphertext = Cipher.seal(filled, key: key, nonce: nonce, associated: header)
  }

  /// The bytes; throws `cannotOpen` for another key, another header or after any change.
  public func open(key: SecretBytes, header: [UInt8]) throws(SealingError) -> [UInt8] {
    var filled = try Cipher.open(ciphertext, key: key, nonce: nonce, associated: header)
    defer { filled.wipe() }
    return try Padding.strip(filled, block: Self.blockSize)
  }
}
