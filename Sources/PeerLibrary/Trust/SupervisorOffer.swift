public import PeerSupport
public import Sealing

/// What a supervisor gives to the coordinator: the public halves of their keys, as one line of text (D9, J7).
public struct SupervisorOffer: Hashable, Sendable {
  /// The key that proves their answers.
  public let signingKey: PublicKeyText
  /// The key that questions are sealed to.
  public let sealingKey: PublicKeyText

  private static let keySize = 32
  /// Begins the line, so that it is none that names a coordinator to come.
  private static let mark: UInt8 = 0x51

  init(signing: SigningKeys, sealing: SealingKeys) {
    signingKey = signing.publicKeyText
    sealingKey = Base64.encode(sealing.publicKey)
  }

  /// Reads the line; nil where it is no such line or names a key that nothing can be sealed to.
  public init?(text: String) {
    guard let bytes = Base64.decode(text), bytes.count == 1 + 2 * Self.keySize, bytes[0] == Self.mark,
      SealingKeys.isUsable(publicKey: Array(bytes.suffix(Self.keySize)))
    else { return nil }
    signingKey = Base64.encode(Array(bytes[1...Self.keySize]))
    sealingKey = Base64.encode(Array(bytes.suffix(Self.keySize)))
  }

  /// Both keys in one line; nothing in it is secret.
  public var text: String { Base64.encode(bytes) }

  /// The words of both keys, to compare aloud before anyone is named.
  public var fingerprintWords: [String] { FingerprintWords.words(for: bytes) }

  private var bytes: [UInt8] {
    [Self.mark] + (Base64.decode(signingKey) ?? []) + (Base64.decode(sealingKey) ?? [])
  }
}

/// A supervisor's keys; they last as long as the supervisor is named, since the coordinator signs for them.
public struct SupervisorSecrets: Codable, Equatable, Sendable {
  let signingSeed: StoredSecret
  let sealingSecret: StoredSecret

  init() {
    signingSeed = StoredSecret(SigningKeys().seed)
    sealingSecret = StoredSecret(SealingKeys().secret)
  }
}

extension Locker {
  /// Makes the keys of a supervisor where there are none.
  public mutating func makeSupervisorKeys() {
    if supervisorKeys == nil { supervisorKeys = SupervisorSecrets() }
  }

  /// What a supervisor gives to the coordinator; nil where there are no such keys.
  public var supervisorOffer: SupervisorOffer? {
    guard let signing = supervisorSigning, let sealing = supervisorSealing else { return nil }
    return SupervisorOffer(signing: signing, sealing: sealing)
  }

  /// The key that proves a supervisor's answers.
  public var supervisorSigning: SigningKeys? {
    supervisorKeys.flatMap { try? SigningKeys(seed: $0.signingSeed.bytes) }
  }

  /// The key that opens questions to a supervisor.
  public var supervisorSealing: SealingKeys? {
    supervisorKeys.flatMap { try? SealingKeys(secret: $0.sealingSecret.bytes) }
  }

  /// Whether the program names the holder of this locker as a supervisor.
  public func isSupervisor(in program: Program) -> Bool {
    guard let key = supervisorOffer?.signingKey else { return false }
    return program.supervisors.contains { $0.signingKey == key }
  }
}
