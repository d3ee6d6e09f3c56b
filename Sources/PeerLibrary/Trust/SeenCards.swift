public import PeerSupport
import Sealing

/// What a client has seen of a program's cards: the highest serial of each bio, and a mark of the bytes that were
/// verified last, so that an older bio is refused and nothing is verified twice.
///
/// A mark is a hash under a key that never leaves the locker. Whoever can write to the library cannot look for other
/// bytes with the same mark, so that eight bytes are enough.
public struct SeenCards: Sendable, Equatable {
  /// The program whose cards these are.
  public let programID: String

  private var key: StoredSecret
  private var entries: [UInt64: Entry] = [:]

  private struct Entry: Equatable {
    var serial: UInt32
    var mark: UInt64
  }

  /// The most cards that one locker remembers: with them it stays well below the size of a document.
  static let limit = 16_000
  private static let entrySize = 20

  /// Nothing seen yet.
  public init(of programID: String) {
    self.programID = programID
    key = StoredSecret(SecretBytes(randomCount: Digest.size))
  }

  /// How many cards are remembered.
  public var count: Int { entries.count }

  /// The highest serial that was seen of someone's bio; 0 where none was.
  public func serial(of id: SupporterID) -> Int { Int(entries[Self.place(of: id)]?.serial ?? 0) }

  /// Takes in what was seen before, such as what a locker holds; the higher serial counts.
  ///
  /// The marks of both cannot be compared, so that those of the fuller one stay.
  public mutating func merge(_ other: SeenCards) {
    guard other.programID == programID else { return }
    var (fuller, lesser) = count < other.count ? (other, self) : (self, other)
    if fuller.key != lesser.key {
      for place in lesser.entries.keys { lesser.entries[place]?.mark = 0 }
    }
    fuller.entries.merge(lesser.entries) { ours, theirs in
      ours.serial >= theirs.serial ? ours : theirs
    }
    self = fuller
  }

  /// Forgets everyone who is not in the roster any more.
  public mutating func keep(only roster: Roster) {
    let listed = Set(roster.entries.keys.map(Self.place))
    entries = entries.filter { listed.contains($0.key) }
  }

  /// As many entries as a locker has room for.
  func limited() -> SeenCards {
    guard count > Self.limit else { return self }
    var limited = self
    let kept = Set(entries.keys.sorted().prefix(Self.limit))
    limited.entries = entries.filter { kept.contains($0.key) }
    return limited
  }

  /// The mark of a card's bytes under the digest that the roster holds of its membership; never 0.
  func mark(of bytes: [UInt8], listedAs digest: String) -> UInt64 {
    max(1, Self.number(Digest.hash(Array(digest.utf8) + bytes, key: key.bytes.bytes)))
  }

  /// Whether these very bytes were verified before.
  func isVerified(_ id: SupporterID, _ mark: UInt64) -> Bool { entries[Self.place(of: id)]?.mark == mark }

  /// Remembers a card that was verified.
  mutating func note(_ id: SupporterID, serial: Int, _ mark: UInt64) {
    entries[Self.place(of: id)] = Entry(serial: UInt32(clamping: serial), mark: mark)
  }

  private static func place(of id: SupporterID) -> UInt64 { number(Digest.hash(Array(id.rawValue.utf8))) }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension SeenCards: Codable {
  private enum CodingKeys: String, CodingKey { case programID, key, cards }

  /// Reads what a locker holds; what is not whole is forgotten, since nothing is lost by verifying once more.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(of: try container.decode(String.self, forKey: .programID))
    let stored = try container.decode(StoredSecret.self, forKey: .key)
    guard stored.bytes.count == Digest.size,
      let bytes = Base64.decode(try container.decode(String.self, forKey: .cards)),
      bytes.count.isMultiple(of: Self.entrySize)
    else { return }
    key = stored
    for start in stride(from: 0, to: bytes.count, by: Self.entrySize) {
      let entry = bytes[start..<start + Self.entrySize]
      entries[Self.number(entry)] = Entry(
        serial: UInt32(clamping: Self.number(entry.dropFirst(8).prefix(4))),
        mark: Self.number(entry.dropFirst(12)))
    }
  }

  /// Writes all cards as one packed text, of 20 bytes each: whose, serial, mark.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(programID, forKey: .programID)
    try container.encode(key, forKey: .key)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * Self.entrySize)
    for (place, entry) in entries.sorted(by: { $0.key < $1.key }) {
      bytes += Self.bytes(place, 8) + Self.bytes(UInt64(entry.serial), 4) + Self.bytes(entry.mark, 8)
    }
    try container.encode(Base64.encode(bytes), forKey: .cards)
  }

  private static func bytes(_ number: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - $0))) }
  }
}
