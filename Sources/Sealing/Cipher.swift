import CSodium

/// XChaCha20-Poly1305: bytes under a key, bound to bytes that stay readable beside them.
enum Cipher {
  static let keySize = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  static func seal(
    _ bytes: [UInt8], key: SecretBytes, nonce: [UInt8], associated: [UInt8]
  ) -> [UInt8] {
    precondition(key.count == keySize && nonce.count == nonceSize)
    var sealed = [UInt8](repeating: 0, count: bytes.count + tagSize)
    _ = key.withBytes {
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, bytes, UInt64(bytes.count), associated, UInt64(associated.count), nil, nonce, $0)
    }
    return sealed
  }

  static func open(
    _ sealed: [UInt8], key: SecretBytes, nonce: [UInt8], associated: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    guard key.count == keySize, nonce.count == nonceSize, sealed.count >= tagSize else { throw .cannotOpen }
    var bytes = [UInt8](repeating: 0, count: sealed.count - tagSize)
    let result = key.withBytes {
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &bytes, nil, nil, sealed, UInt64(sealed.count), associated, UInt64(associated.count), nonce, $0)
    }
    guard result == 0 else { throw .cannotOpen }
    return bytes
  }
}
