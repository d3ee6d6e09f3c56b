/// A commitment in the person's own words, signed with their name and dated (F10).
public struct Commitment: Codable, Hashable, Sendable {
  /// The person's own words.
  public var text: String
  /// The name they signed with.
  public var name: String
  /// The day they signed.
  public var day: Day
  /// The plan's own key, under which it is signed; commitments of before have none.
  public var key: String?
  /// The signature, by which a later change shows.
  public var signature: String?

  /// A commitment, signed on a day.
  public init(text: String, name: String, day: Day, key: String? = nil, signature: String? = nil) {
    self.text = text
    self.name = name
    self.day = day
    self.key = key
    self.signature = signature
  }

  /// What the signature is made over: everything but itself.
  public var signedBytes: [UInt8] {
    var unsigned = self
    unsigned.signature = nil
    return DocumentCoder.canonicalBytes(of: unsigned)
  }

  /// Reads a commitment and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.text(.text, upTo: TextLimit.text)
    name = try container.text(.name, upTo: TextLimit.name)
    day = try container.decode(Day.self, forKey: .day)
    key = try container.textIfPresent(.key, upTo: TextLimit.key)
    signature = try container.textIfPresent(.signature, upTo: TextLimit.key)
  }
}
