import Sealing
import Testing

@Suite("Digests and spellings of bytes")
struct EncodingTests {
  @Test("BLAKE2b-256 of 'abc' is the published value")
  func knownDigest() {
    #expect(
      Digest.hex(Array("abc".utf8))
        == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
  }

  @Test("A key changes the digest")
  func keyedDigest() {
    let bytes = Array("abc".utf8)
    #expect(Digest.hash(bytes, key: [UInt8](repeating: 1, count: 32)) != Digest.hash(bytes))
  }

  @Test(
    "Base64 is the standard one",
    arguments: [("", ""), ("f", "Zg=="), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")])
  func knownBase64(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(plain.utf8))
  }

  @Test(
    "Base64 has one spelling for each value",
    arguments: ["Zg", "Zg=", "Zh==", "Zg==\n", " Zg==", "Z-==", "Zg===", "é"])
  func strictBase64(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test("Every byte survives Base64 and hexadecimal")
  func roundTrips() {
    let bytes = [UInt8](0...255)
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    #expect(Hex.decode(Hex.encode(bytes)) == bytes)
  }

  @Test("Hexadecimal has one spelling for each value", arguments: ["0", "0g", "0A", " 00", "é0"])
  func strictHex(text: String) {
    #expect(Hex.decode(text) == nil)
  }

  @Test("Random bytes differ and have the length asked for")
  func random() {
    #expect(Random.bytes(32) != Random.bytes(32))
    #expect(Random.bytes(5).count == 5)
    #expect(Random.bytes(0).isEmpty)
  }
}
