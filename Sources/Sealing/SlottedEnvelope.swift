import CSodium

/// One sealed block that several readers open, which shows neither who they are nor how many.
///
/// One ephemeral X25519 key serves all readers. Slot *i* holds the content key, boxed to one reader under
/// nonce *i*; that repeats no nonce, because the ephemeral key is fresh each time the slots are made. Slots
/// without a reader are random bytes, which look the same.
public struct SlottedEnvelope: Sendable, Hashable {
  /// The most bytes that a block takes; what is shorter is filled up.
  public static let capacity = blockSize - 1
  /// The number of bytes of a slot.
  public static let slotSize = Int(crypto_box_MACBYTES) + Cipher.keySize
  /// The most slots that an envelope may have, so that a hostile file cannot cost much time.
  public static let mostSlots = 1_024
  static let blockSize = 8 * 1_024

  /// The public half of the key that was made for these slots; 32 bytes.
  public let ephemeralKey: [UInt8]
  /// The slots, in an order that tells nothing.
  public let slots: [[UInt8]]
  /// Fresh at every sealing; 24 bytes.
  public let nonce: [UInt8]
  /// The block, always of the same length.
  public let ciphertext: [UInt8]

  /// An envelope as it was stored; throws `cannotOpen` where a length is not that of an envelope.
  public init(
    ephemeralKey: [UInt8], slots: [[UInt8]], nonce: [UInt8], ciphertext: [UInt8]
  ) throws(SealingError) {
    guard ephemeralKey.count == SealingKeys.keySize, nonce.count == Cipher.nonceSize,
      ciphertext.count == Self.blockSize + Cipher.tagSize, (1...Self.mostSlots).contains(slots.count),
      slots.allSatisfy({ $0.count == Self.slotSize })
    else { throw .cannotOpen }
    self.ephemeralKey = ephemeralKey
    self.slots = slots
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Seals a block to its readers, with slots and an ephemeral key of its own.
  ///
  /// `header` stays readable elsewhere and is bound to the block. Throws `tooLong`, `wrongNumberOfReaders` or
  /// `unusableKey`.
  public init(
    sealing block: [UInt8], header: [UInt8], recipients: [[UInt8]], slots count: Int,
    contentKey: SecretBytes = Self.freshContentKey()
  ) throws(SealingError) {
    guard (1...Self.mostSlots).contains(count), (1...count).contains(recipients.count) else {
      throw .wrongNumberOfReaders(limit: count)
    }
    let ephemeral = SealingKeys()
    var slots = (0..<count).map { _ in Random.bytes(Self.slotSize) }
    for (recipient, number) in zip(recipients, Random.shuffled(Array(0..<count))) {
      let shared = try ephemeral.sharedKey(with: recipient)
      slots[number] = Self.slot(number, holding: contentKey, under: shared)
    }
    try self.init(
      sealing: block, header: header, contentKey: contentKey, ephemeralKey: ephemeral.publicKey, slots: slots)
  }

  private init(
    sealing block: [UInt8], header: [UInt8], contentKey: SecretBytes, ephemeralKey: [UInt8], slots: [[UInt8]]
  ) throws(SealingError) {
    guard block.count <= Self.capacity else { throw .tooLong(limit: Self.capacity) }
    guard contentKey.count == Cipher.keySize else { throw .unusableKey }
    var filled = Padding.fill(block, block: Self.blockSize)
    defer { filled.wipe() }
    self.ephemeralKey = ephemeralKey
    self.slots = slots
    nonce = Random.bytes(Cipher.nonceSize)
    ciphertext = Cipher.seal(
      filled, key: contentKey, nonce: nonce,
      associated: Self.associated(header: header, ephemeralKey: ephemeralKey, slots: slots))
  }

  /// A key for a new envelope.
  public static func freshContentKey() -> SecretBytes { SecretBytes(randomCount: Cipher.keySize) }

  /// What a reader finds inside.
  public struct Opened: Sendable, Equatable {
    /// The block as it was sealed, without its filling.
    public let block: [UInt8]
    /// The key for sealing again to the same readers.
    public let contentKey: SecretBytes
  }

  /// The block, if one of the slots is for this reader; throws `cannotOpen` otherwise.
  ///
  /// Throws `changed` where a slot is for this reader but the block, the header or another slot was changed.
  public func open(header: [UInt8], with reader: SealingKeys) throws(SealingError) -> Opened {
    guard let shared = try? reader.sharedKey(with: ephemeralKey) else { throw .cannotOpen }
    let associated = Self.associated(header: header, ephemeralKey: ephemeralKey, slots: slots)
    for (number, slot) in slots.enumerated() {
      guard let contentKey = Self.content(ofSlot: number, slot, under: shared) else { continue }
      guard var filled = try? Cipher.open(ciphertext, key: contentKey, nonce: nonce, associated: associated)
      else { throw .changed }
      defer { filled.wipe() }
      return Opened(block: try Padding.strip(filled, block: Self.blockSize), contentKey: contentKey)
    }
    throw .cannotOpen
  }

  /// Whether one of these slots, in one row, is for this reader; what stands in the block is not looked at.
  public static func isFor(_ reader: SealingKeys, ephemeralKey: [UInt8], slots: [UInt8]) -> Bool {
    guard let shared = try? reader.sharedKey(with: ephemeralKey) else { return false }
    var contentKey = [UInt8](repeating: 0, count: Cipher.keySize)
    defer { sodium_memzero(&contentKey, contentKey.count) }
    return slots.withUnsafeBufferPointer { slots in
      guard let start = slots.baseAddress else { return false }
      return (0..<min(slots.count / slotSize, mostSlots)).contains { number in
        shared.withBytes {
          crypto_box_open_easy_afternm(
            &contentKey, start + number * slotSize, UInt64(slotSize), slotNonce(number), $0)
        } == 0
      }
    }
  }

  /// The same readers and slots around a new block, under a fresh nonce; throws `tooLong`.
  public func resealed(
    _ block: [UInt8], header: [UInt8], contentKey: SecretBytes
  ) throws(SealingError) -> SlottedEnvelope {
    try SlottedEnvelope(
      sealing: block, header: header, contentKey: contentKey, ephemeralKey: ephemeralKey, slots: slots)
  }

  /// The slots and the ephemeral key are bound as well: nobody can exchange a slot without every reader noticing.
  private static func associated(header: [UInt8], ephemeralKey: [UInt8], slots: [[UInt8]]) -> [UInt8] {
    let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) }
    return length + header + ephemeralKey + slots.joined()
  }

  private static func slotNonce(_ number: Int) -> [UInt8] {
    let number = withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
    return number + [UInt8](repeating: 0, count: Int(crypto_box_NONCEBYTES) - number.count)
  }

  private static func slot(
    _ number: Int, holding contentKey: SecretBytes, under shared: SecretBytes
  ) -> [UInt8] {
    var slot = [UInt8](repeating: 0, count: slotSize)
    let nonce = slotNonce(number)
    _ = contentKey.withBytes { contentKey in
      shared.withBytes { crypto_box_easy_afternm(&slot, contentKey, UInt64(Cipher.keySize), nonce, $0) }
    }
    return slot
  }

  static func content(
    ofSlot number: Int, _ slot: [UInt8], under shared: SecretBytes
  ) -> SecretBytes? {
    var result: Int32 = -1
    let nonce = slotNonce(number)
    let contentKey = SecretBytes(count: Cipher.keySize) { contentKey in
      result = shared.withBytes {
        crypto_box_open_easy_afternm(contentKey, slot, UInt64(slot.count), nonce, $0)
      }
    }
    return result == 0 ? contentKey : nil
  }
}
