/// Who belongs to the program: each supporter with the digest of their membership, as the coordinator issued it.
public struct Roster: Codable, Hashable, Sendable {
  /// The hexadecimal BLAKE2b-256 digest of each membership's canonical bytes.
  public var entries: [SupporterID: String]
  /// When the coordinator issued it.
  public var issued: Timestamp
  /// How many days it holds, 1...30.
  public var validDays: Int

  /// The days that a roster may hold.
  public static let validDaysRange = 1...30

  /// A roster, issued at a moment.
  public init(entries: [SupporterID: String] = [:], issued: Timestamp, validDays: Int = 30) {
    self.entries = entries
    self.issued = issued
    self.validDays = validDays.brought(into: Roster.validDaysRange)
  }

  /// Reads a roster; each digest is 64 hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    entries = try container.decode([SupporterID: String].self, forKey: .entries)
    for (id, digest) in entries where digest.utf8.count != 64 || !digest.utf8.allSatisfy(Roster.isHexDigit) {
      throw UnexpectedValue(
        "64 hexadecimal digits", at: container.codingPath + [CodingKeys.entries, id.codingKey])
    }
    issued = try container.decode(Timestamp.self, forKey: .issued)
    validDays = try container.integer(.validDays, in: Roster.validDaysRange)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }

  /// The first moment at which the roster no longer holds.
  public var expires: Timestamp { issued + Int64(validDays) * 86_400 }

  /// Whether the roster holds at a moment.
  public func isValid(at now: Timestamp) -> Bool { now < expires }
}
