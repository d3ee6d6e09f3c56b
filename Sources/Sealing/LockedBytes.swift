/// Bytes that open by a passphrase.
public struct LockedBytes: Sendable, Hashable {
  /// What turns the passphrase into the key.
  public let lock: PassphraseLock
  private let sealed: SealedBytes

  /// Fresh at every sealing; 24 bytes.
  public var nonce: [UInt8] { sealed.nonce }
  /// The bytes, filled up to whole blocks of 4 KiB.
  public var ciphertext: [UInt8] { sealed.ciphertext }

  /// Locked bytes as they were stored; throws `cannotOpen` where a length is not theirs.
  public init(lock: PassphraseLock, nonce: [UInt8], ciphertext: [UInt8]) throws(SealingError) {
    self.lock = lock
    sealed = try SealedBytes(nonce: nonce, ciphertext: ciphertext)
  }

  /// Seals the bytes under the key that the lock gave; `header` stays readable elsewhere and is bound to them.
  public init(sealing bytes: [UInt8], key: SecretBytes, lock: PassphraseLock, header: [UInt8]) {
    self.lock = lock
    sealed = SealedBytes(sealing: bytes, key: key, header: header)
  }

  /// The bytes; throws `cannotOpen` for another key, another header or after any change.
  public func open(key: SecretBytes, header: [UInt8]) throws(SealingError) -> [UInt8] {
    try sealed.open(key: key, header: header)
  }
}
