import Testing

@testable import Sealing

@Suite("Fingerprint words")
struct FingerprintWordsTests {
  @Test("There is one plain word of four to seven letters for each byte")
  func list() {
    #expect(FingerprintWords.list.count == 256)
    #expect(Set(FingerprintWords.list).count == 256)
    #expect(FingerprintWords.list == FingerprintWords.list.sorted())
    for word in FingerprintWords.list {
      #expect((4...7).contains(word.count))
      #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  @Test("No word turns into another by one letter")
  func apart() {
    for word in FingerprintWords.list {
      let letters = Array(word)
      let shorter = Set(letters.indices.map { String(letters[..<$0] + letters[($0 + 1)...]) })
      let patterns = Set(letters.indices.map { String(letters[..<$0]) + "?" + String(letters[($0 + 1)...]) })
      for other in FingerprintWords.list where other != word {
        let others = Array(other)
        #expect(!shorter.contains(other))
        #expect(
          patterns.isDisjoint(
            with: others.indices.map { String(others[..<$0]) + "?" + String(others[($0 + 1)...]) }))
      }
    }
  }

  @Test("No word could hurt someone in distress, or is one that this program avoids")
  func harmless() {
    let hurtful = [
      "blood", "bomb", "burn", "coffin", "corpse", "crash", "dead", "death", "drown", "drug", "fire", "grave",
      "gun", "hang", "hurt", "idiot", "kill", "knife", "needle", "noose", "pill", "poison", "razor", "rope",
      "slave", "stupid", "suicide", "weapon", "wound", "client", "patient", "ticket", "victim",
    ]
    #expect(FingerprintWords.list.filter { word in hurtful.contains { word.contains($0) } } == [])
  }

  @Test("A key has eight words of its own, always the same")
  func words() {
    let key = SigningKeys().publicKey
    #expect(FingerprintWords.words(for: key).count == 8)
    #expect(FingerprintWords.words(for: key) == FingerprintWords.words(for: key))
    #expect(FingerprintWords.words(for: key) != FingerprintWords.words(for: SigningKeys().publicKey))
  }

  @Test("The words of a key never change from one version to the next")
  func stable() {
    #expect(
      FingerprintWords.words(for: [UInt8](0..<32)).joined(separator: " ")
        == "bicycle square avenue robin vanilla bean camera onion")
  }
}
