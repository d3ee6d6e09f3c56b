import Testing

@testable import Sealing

@Suite("Slotted envelopes")
struct SlottedEnvelopeTests {
  private let block = Array("please call me after eight".utf8)
  private let header = Array("requests/ab12 waiting".utf8)
  private let first = SealingKeys()
  private let second = SealingKeys()

  private func envelope(slots: Int = 16) throws -> SlottedEnvelope {
    try SlottedEnvelope(
      sealing: block, header: header, recipients: [first.publicKey, second.publicKey], slots: slots)
  }

  @Test("Each reader opens it, and finds the same key for sealing again")
  func opens() throws {
    let envelope = try envelope()
    let opened = try envelope.open(header: header, with: first)
    #expect(opened.block == block)
    #expect(try envelope.open(header: header, with: second) == opened)
  }

  @Test("Nobody else opens it")
  func wrongReader() throws {
    let envelope = try envelope()
    #expect(throws: SealingError.cannotOpen) { try envelope.open(header: header, with: SealingKeys()) }
  }

  @Test("It opens under its own header alone")
  func wrongHeader() throws {
    let envelope = try envelope()
    for wrong in [[], header + [0], Array(header.dropLast()), Array("requests/ab13 waiting".utf8)] {
      #expect(throws: SealingError.changed) { try envelope.open(header: wrong, with: first) }
      #expect(throws: SealingError.cannotOpen) { try envelope.open(header: wrong, with: SealingKeys()) }
    }
  }

  @Test("One flipped bit in any byte is noticed, in another reader's slot and in an unused one too")
  func flippedBits() throws {
    let envelope = try envelope(slots: 4)
    let parts = [envelope.ephemeralKey] + envelope.slots + [envelope.nonce, envelope.ciphertext]
    for part in parts.indices {
      for index in parts[part].indices {
        var changed = parts
        changed[part][index] ^= 1 << UInt8((index + part) % 8)
        let wrong = try SlottedEnvelope(
          ephemeralKey: changed[0], slots: Array(changed[1...4]), nonce: changed[5], ciphertext: changed[6])
        #expect(throws: SealingError.self) { try wrong.open(header: header, with: first) }
      }
    }
  }

  @Test("The unused top bit of the ephemeral key is noticed too")
  func topBit() throws {
    let envelope = try envelope()
    var key = envelope.ephemeralKey
    key[31] ^= 0x80
    let wrong = try SlottedEnvelope(
      ephemeralKey: key, slots: envelope.slots, nonce: envelope.nonce, ciphertext: envelope.ciphertext)
    #expect(throws: SealingError.changed) { try wrong.open(header: header, with: first) }
  }

  @Test("Every envelope with as many slots has the same size, whatever it holds")
  func sameSize() throws {
    for (length, readers) in [(0, 1), (1, 16), (SlottedEnvelope.capacity, 3)] {
      let keys = (0..<readers).map { _ in SealingKeys() }
      let text = [UInt8](repeating: 7, count: length)
      let envelope = try SlottedEnvelope(
        sealing: text, header: header, recipients: keys.map(\.publicKey), slots: 16)
      #expect(envelope.ciphertext.count == 8 * 1_024 + 16)
      #expect(envelope.slots.map(\.count) == Array(repeating: SlottedEnvelope.slotSize, count: 16))
      for key in keys { #expect(try envelope.open(header: header, with: key).block == text) }
    }
  }

  @Test("A block that is too long is refused with its limit")
  func tooLong() throws {
    let long = [UInt8](repeating: 7, count: SlottedEnvelope.capacity + 1)
    #expect(throws: SealingError.tooLong(limit: SlottedEnvelope.capacity)) {
      try SlottedEnvelope(sealing: long, header: [], recipients: [first.publicKey], slots: 16)
    }
    let envelope = try envelope()
    let key = try envelope.open(header: header, with: first).contentKey
    #expect(throws: SealingError.tooLong(limit: SlottedEnvelope.capacity)) {
      try envelope.resealed(long, header: header, contentKey: key)
    }
  }

  @Test("Sealing again keeps the readers and takes a fresh nonce")
  func resealed() throws {
    let envelope = try envelope()
    let key = try envelope.open(header: header, with: first).contentKey
    let later = try envelope.resealed([1, 2, 3], header: [9], contentKey: key)
    #expect(later.slots == envelope.slots)
    #expect(later.ephemeralKey == envelope.ephemeralKey)
    #expect(later.nonce != envelope.nonce)
    #expect(try later.open(header: [9], with: second).block == [1, 2, 3])
    #expect(throws: SealingError.cannotOpen) { try later.open(header: [9], with: SealingKeys()) }
  }

  @Test("Who changes the readers makes every slot and the ephemeral key anew")
  func changedReaders() throws {
    let envelope = try envelope()
    let later = try SlottedEnvelope(
      sealing: block, header: header, recipients: [second.publicKey], slots: 16)
    #expect(Set(later.slots).isDisjoint(with: envelope.slots))
    #expect(later.ephemeralKey != envelope.ephemeralKey)
    #expect(throws: SealingError.cannotOpen) { try later.open(header: header, with: first) }
  }

  @Test("A reader's slot may be in any place")
  func shuffled() throws {
    var places: Set<Int> = []
    for _ in 0..<200 {
      let envelope = try SlottedEnvelope(sealing: [], header: [], recipients: [first.publicKey], slots: 4)
      let shared = try first.sharedKey(with: envelope.ephemeralKey)
      let own = envelope.slots.indices.filter {
        SlottedEnvelope.content(ofSlot: $0, envelope.slots[$0], under: shared) != nil
      }
      #expect(own.count == 1)
      places.formUnion(own)
    }
    #expect(places == [0, 1, 2, 3])
  }

  @Test("Too many readers and none at all are refused")
  func numberOfReaders() {
    for readers in [0, 5] {
      let keys = (0..<readers).map { _ in SealingKeys().publicKey }
      #expect(throws: SealingError.wrongNumberOfReaders(limit: 4)) {
        try SlottedEnvelope(sealing: block, header: header, recipients: keys, slots: 4)
      }
    }
  }

  @Test("A public key that no pair has is refused", arguments: [[], [UInt8](repeating: 0, count: 32), [1]])
  func unusableKey(key: [UInt8]) {
    #expect(throws: SealingError.unusableKey) {
      try SlottedEnvelope(sealing: block, header: header, recipients: [key], slots: 4)
    }
  }

  @Test("Stored parts of a wrong length cannot be an envelope")
  func wrongLengths() throws {
    let envelope = try envelope()
    let short = envelope.slots.map { Array($0.dropLast()) }
    for (key, slots, nonce, ciphertext) in [
      ([], envelope.slots, envelope.nonce, envelope.ciphertext),
      (envelope.ephemeralKey, [], envelope.nonce, envelope.ciphertext),
      (envelope.ephemeralKey, short, envelope.nonce, envelope.ciphertext),
      (envelope.ephemeralKey, envelope.slots, [], envelope.ciphertext),
      (envelope.ephemeralKey, envelope.slots, envelope.nonce, []),
    ] {
      #expect(throws: SealingError.cannotOpen) {
        try SlottedEnvelope(ephemeralKey: key, slots: slots, nonce: nonce, ciphertext: ciphertext)
      }
    }
  }
}
