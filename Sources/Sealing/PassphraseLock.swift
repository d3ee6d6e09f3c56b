import CSodium

/// How much work it takes to try one passphrase.
public struct PassphraseParameters: Sendable, Hashable {
  /// How often the memory is gone through; 1 to 10.
  public let operations: Int
  /// How much memory one try takes, in bytes; 8 KiB to 1 GiB.
  public let memoryBytes: Int

  /// Parameters as they were stored; throws `costRefused` outside of the ranges, which a hostile file may ask for.
  public init(operations: Int, memoryBytes: Int) throws(SealingError) {
    guard (1...10).contains(operations), (8_192...(1 << 30)).contains(memoryBytes) else { throw .costRefused }
    self.init(validOperations: operations, memoryBytes: memoryBytes)
  }

  private init(validOperations operations: Int, memoryBytes: Int) {
    self.operations = operations
    self.memoryBytes = memoryBytes
  }

  /// These parameters, and wherever others ask for more work, those.
  public func raised(to others: PassphraseParameters) -> PassphraseParameters {
    PassphraseParameters(
      validOperations: max(operations, others.operations), memoryBytes: max(memoryBytes, others.memoryBytes))
  }

  /// For a passphrase that a person chose: about a fifth of a second and 128 MiB.
  public static let standard = PassphraseParameters(validOperations: 3, memoryBytes: 128 << 20)
  /// For a return code, which has 80 random bits of its own: 19 MiB.
  public static let returnCode = PassphraseParameters(validOperations: 2, memoryBytes: 19 << 20)
  /// The least that is accepted, for tests.
  public static let smallest = PassphraseParameters(validOperations: 1, memoryBytes: 8_192)
}

/// What turns a passphrase into a key: the work it takes and a salt, both stored in clear.
public struct PassphraseLock: Sendable, Hashable {
  /// The number of bytes of a salt.
  public static let saltSize = Int(crypto_pwhash_SALTBYTES)

  /// How much work one try takes.
  public let parameters: PassphraseParameters
  /// What makes equal passphrases give different keys; 16 bytes.
  public let salt: [UInt8]

  /// A new lock with a random salt.
  public init(parameters: PassphraseParameters) {
    self.parameters = parameters
    salt = Random.bytes(Self.saltSize)
  }

  /// A lock as it was stored; throws `cannotOpen` unless the salt has 16 bytes.
  public init(parameters: PassphraseParameters, salt: [UInt8]) throws(SealingError) {
    guard salt.count == Self.saltSize else { throw .cannotOpen }
    self.parameters = parameters
    self.salt = salt
  }

  /// The same salt with as much work as these parameters ask for, where that is more.
  public func raised(to others: PassphraseParameters) -> PassphraseLock {
    PassphraseLock(validSalt: salt, parameters: parameters.raised(to: others))
  }

  private init(validSalt salt: [UInt8], parameters: PassphraseParameters) {
    self.parameters = parameters
    self.salt = salt
  }

  /// The key of 32 bytes behind the passphrase, by Argon2id; slow on purpose.
  ///
  /// Throws `notEnoughMemory`.
  public func key(for passphrase: [UInt8]) throws(SealingError) -> SecretBytes {
    try key(for: SecretBytes(passphrase))
  }

  /// The key of 32 bytes behind the passphrase, by Argon2id; slow on purpose.
  ///
  /// Throws `notEnoughMemory`.
  public func key(for characters: SecretBytes) throws(SealingError) -> SecretBytes {
    var result: Int32 = -1
    let key = SecretBytes(count: Cipher.keySize) { key in
      result = characters.withBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self, capacity: characters.count) {
          crypto_pwhash(
            key, UInt64(Cipher.keySize), $0, UInt64(characters.count), salt, UInt64(parameters.operations),
            parameters.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        }
      }
    }
    guard result == 0 else { throw .notEnoughMemory }
    return key
  }
}
