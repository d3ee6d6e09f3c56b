import CSodium

/// Ed25519 signatures, each bound to what it was made for.
public enum Signature {
  /// The number of bytes of a signature.
  public static let size = Int(crypto_sign_BYTES)

  /// Whether the holder of the key signed this message in this context.
  public static func verify(
    _ signature: [UInt8], of message: [UInt8], as context: String, by publicKey: [UInt8]
  ) -> Bool {
    verify(signature, ofExactly: bytes(of: message, as: context), by: publicKey)
  }

  /// Whether RFC 8032 accepts the signature over just these bytes.
  static func verify(_ signature: [UInt8], ofExactly bytes: [UInt8], by publicKey: [UInt8]) -> Bool {
    guard signature.count == size, publicKey.count == crypto_sign_PUBLICKEYBYTES else { return false }
    return crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), publicKey) == 0
  }

  /// The length of the context, the context, the message: a signed bio can then never pass for a membership.
  static func bytes(of message: [UInt8], as context: String) -> [UInt8] {
    let context = Array(context.utf8)
    precondition(context.count <= UInt8.max, "a context has at most 255 bytes")
    return [UInt8(context.count)] + context + message
  }
}
