import CSodium

/// What a sender keeps of a request: 80 random bits that find it, open the reply and withdraw it.
///
/// Written as five groups of 16 bits that can be said aloud, and one group that catches slips.
public struct ReturnCode: Sendable, Equatable {
  private static let size = 10
  /// The groups that are said: those of the secret bits, and the one that catches slips.
  static let groups = size / 2 + 1
  private static let checkContext = Array("beside return code check".utf8)
  private let secret: SecretBytes

  /// A fresh code.
  public init() {
    secret = SecretBytes(randomCount: Self.size)
  }

  init(bits: [UInt8]) {
    precondition(bits.count == Self.size, "a return code has 80 bits")
    secret = SecretBytes(bits)
  }

  /// The code in a person's spelling: case, spaces and look-alikes do not matter.
  public init(parsing text: String) throws(ReturnCodeError) {
    let bytes = try SpokenBytes.parse(text, groups: Self.groups)
    let bits = Array(bytes.prefix(Self.size))
    guard Array(bytes.suffix(2)) == Self.check(of: bits) else { throw .slip }
    self.init(bits: bits)
  }

  /// The code to show, such as `lusab-babad-gutih-tugad-mofor-zupan`.
  public var text: String { SpokenBytes.text(secret.bytes + Self.check(of: secret.bytes)) }

  private static func check(of bits: [UInt8]) -> [UInt8] {
    Array(Digest.hash(checkContext + bits).prefix(2))
  }

  /// The keys behind a code.
  public struct Keys: Sendable {
    /// Signs the sender's part; the hash of its public half is the request's name.
    public let signing: SigningKeys
    /// Opens the reply.
    public let sealing: SealingKeys
  }

  /// The keys of this code in one program, derived apart; takes some hundredths of a second.
  ///
  /// Throws `notEnoughMemory`.
  public func keys(programID: String) throws(SealingError) -> Keys {
    let salt = Array(Digest.hash(Array(programID.utf8)).prefix(PassphraseLock.saltSize))
    let root = try PassphraseLock(parameters: .returnCode, salt: salt).key(for: secret)
    return Keys(
      signing: try SigningKeys(seed: Self.derived(from: root, context: "besideSg")),
      sealing: try SealingKeys(secret: Self.derived(from: root, context: "besideRp")))
  }

  static func derived(from root: SecretBytes, context: String) -> SecretBytes {
    let context = context.utf8.map { CChar(bitPattern: $0) }
    precondition(context.count == crypto_kdf_CONTEXTBYTES, "a derivation context has eight bytes")
    return SecretBytes(count: Int(crypto_kdf_KEYBYTES)) { key in
      _ = root.withBytes { crypto_kdf_derive_from_key(key, Int(crypto_kdf_KEYBYTES), 1, context, $0) }
    }
  }
}
