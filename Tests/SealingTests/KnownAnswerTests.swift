import Testing

@testable import Sealing

/// What the standards themselves, or an implementation that shares no code with libsodium, give for each primitive.
@Suite("Known answers")
struct KnownAnswerTests {
  private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.decode(hex)) }
  private func secret(_ hex: String) throws -> SecretBytes { SecretBytes(try bytes(hex)) }

  // RFC 7748, section 6.1: Alice and Bob.
  private let alice = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"
  private let bob = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"

  @Test("X25519: both public keys of RFC 7748, section 6.1")
  func x25519() throws {
    #expect(
      try Hex.encode(SealingKeys(secret: secret(alice)).publicKey)
        == "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
    #expect(
      try Hex.encode(SealingKeys(secret: secret(bob)).publicKey)
        == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
  }

  @Test("X25519 with HSalsa20: the shared key of “Cryptography in NaCl”, from either side")
  func sharedKey() throws {
    let alice = try SealingKeys(secret: secret(alice))
    let bob = try SealingKeys(secret: secret(bob))
    let published = "1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389"
    #expect(try Hex.encode(alice.sharedKey(with: bob.publicKey).bytes) == published)
    #expect(try Hex.encode(bob.sharedKey(with: alice.publicKey).bytes) == published)
  }

  @Test("A slot is an XSalsa20-Poly1305 box of the content key under its own number")
  func slot() throws {
    let shared = try SealingKeys(secret: secret(bob)).sharedKey(
      with: SealingKeys(secret: secret(alice)).publicKey)
    let slot = try bytes(
      "68a979b350aeb849df21bd3c144d7f790e9645dba4921293a6feebf513066eaae91a962d7172774d426dd09621bced42")
    #expect(SlottedEnvelope.content(ofSlot: 3, slot, under: shared)?.bytes == [UInt8](0..<32))
    #expect(SlottedEnvelope.content(ofSlot: 2, slot, under: shared) == nil)
  }

  @Test(
    "Ed25519: key and signature of RFC 8032, section 7.1, tests 1 to 3",
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
          + "d25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
          + "387b2eaeb4302aeeb00d291612bb0c00"
      ),
      (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
          + "4a7c15e9716ed28dc027beceea1ec40a"
      ),
    ])
  func ed25519(seed: String, publicKey: String, message: String, signature: String) throws {
    let keys = try SigningKeys(seed: secret(seed))
    #expect(Hex.encode(keys.publicKey) == publicKey)
    #expect(try Hex.encode(keys.sign(exactly: bytes(message))) == signature)
    #expect(try Signature.verify(bytes(signature), ofExactly: bytes(message), by: bytes(publicKey)))
    #expect(try !Signature.verify(bytes(signature), ofExactly: bytes(message) + [0], by: bytes(publicKey)))
  }

  @Test("What is signed is the length of the context, the context and the message")
  func signedBytes() {
    #expect(Signature.bytes(of: [7, 8], as: "bio") == [3] + Array("bio".utf8) + [7, 8])
  }

  @Test("XChaCha20-Poly1305: the vector of draft-irtf-cfrg-xchacha-03, appendix A.3.1, sealed and opened")
  func xchacha() throws {
    let message = Array(
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
        .utf8)
    let key = try secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")
    let nonce = try bytes("404142434445464748494a4b4c4d4e4f5051525354555657")
    let associated = try bytes("50515253c0c1c2c3c4c5c6c7")
    let published =
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
      + "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
      + "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
    let sealed = Cipher.seal(message, key: key, nonce: nonce, associated: associated)
    #expect(Hex.encode(sealed) == published)
    #expect(try Cipher.open(sealed, key: key, nonce: nonce, associated: associated) == message)
  }

  // RFC 9106 has one vector for Argon2id, with four lanes and a secret, and libsodium offers neither. These come
  // from the reference implementation that the RFC names, with one lane.
  @Test(
    "Argon2id: what the reference implementation of RFC 9106 gives",
    arguments: [
      (1, 8 << 10, "1f9a590279c32438f24ca84e315aeda91bd29af914d717b104f6cd3f95a938d2"),
      (2, 19 << 20, "da490225c03151bb51c07a9d6a792d6b8c1ef396c567279ed7b908556f79fe5c"),
      (3, 128 << 20, "11959864b62c284dce710aa4f79a5fcb6bb63b2255fedca53e7c1dd2c26bb405"),
    ])
  func argon2id(operations: Int, memory: Int, key: String) throws {
    let parameters = try PassphraseParameters(operations: operations, memoryBytes: memory)
    let lock = try PassphraseLock(parameters: parameters, salt: [UInt8](0..<16))
    #expect(try Hex.encode(lock.key(for: Array("a calm evening".utf8)).bytes) == key)
  }

  @Test("BLAKE2b with 32 bytes, as RFC 7693 parametrises it: without a key and with one")
  func blake2b() {
    #expect(
      Digest.hex(Array("abc".utf8)) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
    #expect(
      Hex.encode(Digest.hash([UInt8](0..<255), key: [UInt8](0..<32)))
        == "f60f5c4a575c43db6c93608515866ea998e04b35792f5a92b27aa5880cd6721e")
  }

  @Test(
    "A derived key is BLAKE2b of nothing under the root, salted with 1 and personalised with its context",
    arguments: [
      ("besideSg", "8d83149236f55e4e8a6d369a69c581679cca6e4ce84bf25966549616a5ec777f"),
      ("besideRp", "6a78997edf9ca8ba3cf7d815e60246ba7b859e635ccaf723dc1f57f94270591d"),
    ])
  func derivation(context: String, key: String) {
    let root = SecretBytes([UInt8](0..<32))
    #expect(Hex.encode(ReturnCode.derived(from: root, context: context).bytes) == key)
  }

  @Test(
    "The spelling of a value, as RFC 4648 gives it",
    arguments: [("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")])
  func base64(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
  }
}
