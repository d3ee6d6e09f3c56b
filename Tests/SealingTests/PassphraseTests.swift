import Sealing
import Testing

@Suite("Passphrase locks")
struct PassphraseTests {
  private let passphrase = Array("a calm evening".utf8)
  private let bytes = Array("my plan".utf8)
  private let header = Array("locker 1".utf8)

  private func locked() throws -> (LockedBytes, SecretBytes) {
    let lock = PassphraseLock(parameters: .smallest)
    let key = try lock.key(for: passphrase)
    return (LockedBytes(sealing: bytes, key: key, lock: lock, header: header), key)
  }

  @Test(
    "Argon2id gives what its reference implementation gives",
    arguments: [
      (PassphraseParameters.smallest, "1f9a590279c32438f24ca84e315aeda91bd29af914d717b104f6cd3f95a938d2"),
      (.returnCode, "da490225c03151bb51c07a9d6a792d6b8c1ef396c567279ed7b908556f79fe5c"),
    ])
  func knownKeys(parameters: PassphraseParameters, expected: String) throws {
    let lock = try PassphraseLock(parameters: parameters, salt: [UInt8](0..<16))
    #expect(try Hex.encode(lock.key(for: passphrase).bytes) == expected)
  }

  @Test("The passphrase opens what it locked, also after a way through storage")
  func opens() throws {
    let (locked, _) = try locked()
    let stored = try LockedBytes(
      lock: PassphraseLock(
        parameters: PassphraseParameters(
          operations: locked.lock.parameters.operations, memoryBytes: locked.lock.parameters.memoryBytes),
        salt: locked.lock.salt),
      nonce: locked.nonce, ciphertext: locked.ciphertext)
    #expect(try stored.open(key: stored.lock.key(for: passphrase), header: header) == bytes)
  }

  @Test("Another passphrase or header opens nothing")
  func wrong() throws {
    let (locked, key) = try locked()
    let other = try locked.lock.key(for: passphrase + [0])
    #expect(throws: SealingError.cannotOpen) { try locked.open(key: other, header: header) }
    #expect(throws: SealingError.cannotOpen) { try locked.open(key: key, header: []) }
  }

  @Test("One flipped bit in any byte is noticed")
  func flippedBits() throws {
    let (locked, key) = try locked()
    let parts = [locked.nonce, locked.ciphertext]
    for part in parts.indices {
      for index in parts[part].indices {
        var changed = parts
        changed[part][index] ^= 1 << UInt8(index % 8)
        let wrong = try LockedBytes(lock: locked.lock, nonce: changed[0], ciphertext: changed[1])
        #expect(throws: SealingError.cannotOpen) { try wrong.open(key: key, header: header) }
      }
    }
  }

  @Test("The size tells little of what is inside", arguments: [0, 1, 4_000, 4_095])
  func sizes(count: Int) throws {
    let lock = PassphraseLock(parameters: .smallest)
    let key = try lock.key(for: [])
    let text = [UInt8](repeating: 5, count: count)
    let locked = LockedBytes(sealing: text, key: key, lock: lock, header: header)
    #expect(locked.ciphertext.count == 4_096 + 16)
    #expect(try locked.open(key: key, header: header) == text)
  }

  @Test("A file that asks for absurd work is refused before any of it is done")
  func absurdCosts() {
    for (operations, memory) in [
      (0, 8_192), (11, 8_192), (-1, 8_192), (1, 8_191), (1, (1 << 30) + 1), (Int.max, Int.max),
    ] {
      #expect(throws: SealingError.costRefused) {
        try PassphraseParameters(operations: operations, memoryBytes: memory)
      }
    }
  }

  @Test("A salt of a wrong length is refused")
  func wrongSalt() {
    #expect(throws: SealingError.cannotOpen) { try PassphraseLock(parameters: .smallest, salt: [1]) }
  }
}
