import Testing

@testable import Sealing

@Suite("Keys and signatures")
struct KeyTests {
  // RFC 8032, section 7.1, test 1.
  private let knownSeed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
  private let message = Array("hello".utf8)

  @Test("An Ed25519 seed gives the public key of RFC 8032")
  func knownSigningKey() throws {
    let keys = try SigningKeys(seed: SecretBytes(#require(Hex.decode(knownSeed))))
    #expect(
      Hex.encode(keys.publicKey) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    #expect(Hex.encode(keys.seed.bytes) == knownSeed)
  }

  @Test("A signature over length, context and message is the one that PyNaCl makes")
  func knownSignature() throws {
    let keys = try SigningKeys(seed: SecretBytes(#require(Hex.decode(knownSeed))))
    #expect(
      Hex.encode(keys.sign(message, as: "bio"))
        == "ed5d05cd9049a982cba82c183bfb7f172f41278e003bae3ab5a1d77aebabe872"
        + "1799adc6aa051cd55a9ba7e32171436fbd4a55cecf282d14425090a475b32701")
  }

  @Test("An X25519 secret gives the public key of RFC 7748")
  func knownSealingKey() throws {
    // Section 6.1, Bob.
    let secret = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"
    let keys = try SealingKeys(secret: SecretBytes(#require(Hex.decode(secret))))
    #expect(
      Hex.encode(keys.publicKey) == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
  }

  @Test("A key of the right length that shares nothing with anyone is told from a real one")
  func usableKeys() {
    #expect(SealingKeys.isUsable(publicKey: SealingKeys().publicKey))
    let one = [1] + [UInt8](repeating: 0, count: 31)
    for key in [[UInt8](repeating: 0, count: 32), one, [], Array(SealingKeys().publicKey.dropLast())] {
      #expect(!SealingKeys.isUsable(publicKey: key))
    }
  }

  @Test("A signature holds for its message, its context and its signer alone")
  func verification() {
    let keys = SigningKeys()
    let signature = keys.sign(message, as: "bio")
    #expect(Signature.verify(signature, of: message, as: "bio", by: keys.publicKey))
    #expect(!Signature.verify(signature, of: message + [0], as: "bio", by: keys.publicKey))
    #expect(!Signature.verify(signature, of: message, as: "membership", by: keys.publicKey))
    #expect(!Signature.verify(signature, of: message, as: "bio", by: SigningKeys().publicKey))
    #expect(!Signature.verify([], of: message, as: "bio", by: keys.publicKey))
    #expect(!Signature.verify(signature, of: message, as: "bio", by: []))
  }

  @Test("Letters cannot move from the context into the message")
  func contextBoundary() {
    let keys = SigningKeys()
    let signature = keys.sign(Array("c".utf8), as: "ab")
    #expect(!Signature.verify(signature, of: Array("bc".utf8), as: "a", by: keys.publicKey))
  }

  @Test("One flipped bit in any byte of a signature is noticed")
  func flippedBits() {
    let keys = SigningKeys()
    let signature = keys.sign(message, as: "bio")
    for index in signature.indices {
      var wrong = signature
      wrong[index] ^= 1 << UInt8(index % 8)
      #expect(!Signature.verify(wrong, of: message, as: "bio", by: keys.publicKey))
    }
  }

  @Test("A secret of a wrong length makes no keys", arguments: [0, 31, 33])
  func wrongLengths(count: Int) {
    let secret = SecretBytes(randomCount: count)
    #expect(throws: SealingError.unusableKey) { try SigningKeys(seed: secret) }
    #expect(throws: SealingError.unusableKey) { try SealingKeys(secret: secret) }
  }

  @Test("Bytes sealed to one reader open for that reader alone, and not after a change")
  func sealedBox() throws {
    let reader = SealingKeys()
    let sealed = try SealedBox.seal(message, to: reader.publicKey)
    #expect(try SealedBox.open(sealed, with: reader) == message)
    #expect(throws: SealingError.cannotOpen) { try SealedBox.open(sealed, with: SealingKeys()) }
    // The last bit of the ephemeral key belongs to no key, but changes the nonce.
    for index in sealed.indices {
      var wrong = sealed
      wrong[index] ^= 0x80
      #expect(throws: SealingError.cannotOpen) { try SealedBox.open(wrong, with: reader) }
    }
    #expect(throws: SealingError.cannotOpen) { try SealedBox.open([], with: reader) }
    #expect(throws: SealingError.unusableKey) { try SealedBox.seal(message, to: [1, 2]) }
  }
}
