import CSodium

/// An X25519 key pair: what others seal to the public half, only the holder opens.
public struct SealingKeys: Sendable, Equatable {
  /// The number of bytes of either half.
  public static let keySize = Int(crypto_box_PUBLICKEYBYTES)

  /// The half that everyone may know; 32 bytes.
  public let publicKey: [UInt8]
  /// The half to keep, sealed, to have the same pair again; 32 bytes.
  public let secret: SecretBytes

  /// A fresh pair.
  public init() {
    self.init(validSecret: SecretBytes(randomCount: Self.keySize))
  }

  /// The pair with this secret half; throws `unusableKey` unless it has 32 bytes.
  public init(secret: SecretBytes) throws(SealingError) {
    guard secret.count == Self.keySize else { throw .unusableKey }
    self.init(validSecret: secret)
  }

  private init(validSecret secret: SecretBytes) {
    var publicKey = [UInt8](repeating: 0, count: Self.keySize)
    _ = secret.withBytes { crypto_scalarmult_base(&publicKey, $0) }
    self.publicKey = publicKey
    self.secret = secret
  }

  /// Whether anything can be sealed to a public key: some keys of the right length share nothing with anyone.
  public static func isUsable(publicKey: [UInt8]) -> Bool {
    (try? probe.sharedKey(with: publicKey)) != nil
  }

  private static let probe = SealingKeys()

  /// The key that this pair shares with the other's public half.
  func sharedKey(with otherPublicKey: [UInt8]) throws(SealingError) -> SecretBytes {
    guard otherPublicKey.count == Self.keySize else { throw .unusableKey }
    var result: Int32 = -1
    let shared = SecretBytes(count: Int(crypto_box_BEFORENMBYTES)) { shared in
      result = secret.withBytes { crypto_box_beforenm(shared, otherPublicKey, $0) }
    }
    guard result == 0 else { throw .unusableKey }
    return shared
  }
}
