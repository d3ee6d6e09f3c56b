import CSodium

/// An Ed25519 key pair: says "this is from me" for everyone to check.
public struct SigningKeys: Sendable, Equatable {
  /// The half that everyone may know; 32 bytes.
  public let publicKey: [UInt8]
  private let secret: SecretBytes

  /// A fresh pair.
  public init() {
    self.init(validSeed: SecretBytes(randomCount: Int(crypto_sign_SEEDBYTES)))
  }

  /// The pair that grows from a seed of 32 bytes; throws `unusableKey` for any other length.
  public init(seed: SecretBytes) throws(SealingError) {
    guard seed.count == crypto_sign_SEEDBYTES else { throw .unusableKey }
    self.init(validSeed: seed)
  }

  private init(validSeed seed: SecretBytes) {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    secret = SecretBytes(count: Int(crypto_sign_SECRETKEYBYTES)) { secret in
      _ = seed.withBytes { crypto_sign_seed_keypair(&publicKey, secret, $0) }
    }
    self.publicKey = publicKey
  }

  /// What to keep, sealed, to have the same pair again.
  public var seed: SecretBytes {
    SecretBytes(count: Int(crypto_sign_SEEDBYTES)) { seed in
      _ = secret.withBytes { crypto_sign_ed25519_sk_to_seed(seed, $0) }
    }
  }

  /// The signature over the message, 64 bytes, which holds in this context and in no other.
  public func sign(_ message: [UInt8], as context: String) -> [UInt8] {
    sign(exactly: Signature.bytes(of: message, as: context))
  }

  /// The signature of RFC 8032 over just these bytes.
  func sign(exactly bytes: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Signature.size)
    _ = secret.withBytes { crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), $0) }
    return signature
  }
}
