/// The name of a stored document: 1 to 64 characters of a to z, 0 to 9 and the hyphen.
///
/// So plain a name can stand in a file system, a database and a sentence without harm.
public protocol Identifier: RawRepresentable<String>, Codable, CodingKeyRepresentable, Hashable, Comparable,
  Sendable, CustomStringConvertible
{
  /// Takes a text that was checked before.
  init(checked: String)
}

extension Identifier {
  /// Whether a text may be the name of a document.
  public static func allows(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...64).contains(bytes.count)
      && bytes.allSatisfy { byte in
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
          || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "-")
      }
  }

  /// Takes a text when it may be such a name, and nil otherwise.
  public init?(rawValue: String) {
    guard Self.allows(rawValue) else { return nil }
    self.init(checked: rawValue)
  }

  /// Takes a member's name when it may be such a name.
  public init?<Key: CodingKey>(codingKey: Key) {
    self.init(rawValue: codingKey.stringValue)
  }

  /// Reads the name and refuses any other text.
  public init(from decoder: any Decoder) throws {
    guard let id = Self(rawValue: try decoder.singleValueContainer().decode(String.self)) else {
      throw UnexpectedValue("1 to 64 of a to z, 0 to 9 and -", at: decoder.codingPath)
    }
    self = id
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The name itself.
  public var description: String { rawValue }

  /// Whether one name stands before another in the order of their bytes.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a supporter's document.
public struct SupporterID: Identifier {
  /// The name as it is stored.
  public let rawValue: String

  /// Takes a text that was checked before.
  public init(checked: String) {
    rawValue = checked
  }
}

/// The name of a request's document.
public struct RequestID: Identifier {
  /// The name as it is stored.
  public let rawValue: String

  /// Takes a text that was checked before.
  public init(checked: String) {
    rawValue = checked
  }
}
