/// A line that anyone in danger or despair can turn to, with where the number was read and when (G9).
public struct CrisisLine: VerifiedEntry, Identifiable, Codable, Hashable, Sendable {
  /// The line's name among all lines.
  public let id: String
  /// The country it serves, ISO 3166 alpha-2.
  public let country: String
  /// What it is called.
  public let name: String
  /// The ways to reach it; at least one.
  public let reach: [CrisisReach]
  /// When it answers, in words.
  public let hours: String
  /// The languages it answers in, BCP 47 tags.
  public let languages: [String]
  /// Whom it is for, when not for everyone.
  public let forWhom: String?
  /// Where the entry was read.
  public let source: String
  /// The day it was read there.
  public let verifiedOn: Day

  /// Makes a line.
  public init(
    id: String, country: String, name: String, reach: [CrisisReach], hours: String, languages: [String],
    forWhom: String? = nil, source: String, verifiedOn: Day
  ) {
    self.id = id
    self.country = country
    self.name = name
    self.reach = reach
    self.hours = hours
    self.languages = languages
    self.forWhom = forWhom
    self.source = source
    self.verifiedOn = verifiedOn
  }

  /// Reads a line; it needs a way to reach it and a source.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.text(.id, upTo: TextLimit.name, orEmpty: false),
      country: try container.country(.country),
      name: try container.text(.name, upTo: TextLimit.name, orEmpty: false),
      reach: try container.list(CrisisReach.self, .reach),
      hours: try container.text(.hours, upTo: TextLimit.name),
      languages: try container.texts(.languages),
      forWhom: try container.textIfPresent(.forWhom, upTo: TextLimit.line),
      source: try container.text(.source, upTo: TextLimit.line, orEmpty: false),
      verifiedOn: try container.decode(Day.self, forKey: .verifiedOn))
    guard !reach.isEmpty else {
      throw UnexpectedValue("a list with at least one way", at: decoder.codingPath + [CodingKeys.reach])
    }
  }
}

/// One way to reach a crisis line.
public struct CrisisReach: Codable, Hashable, Sendable {
  /// How the line is reached.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A voice on the telephone.
    case call
    /// Messages from a telephone.
    case text
    /// Messages on a web page.
    case chat
  }

  /// How the line is reached.
  public let kind: Kind
  /// The number to call or text, or the address of the chat.
  public let number: String
  /// What to press or write there, when anything.
  public let note: String?

  /// Makes a way to reach a line.
  public init(kind: Kind, number: String, note: String? = nil) {
    self.kind = kind
    self.number = number
    self.note = note
  }

  /// Reads a way; its number is not empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    number = try container.text(.number, upTo: TextLimit.name, orEmpty: false)
    note = try container.textIfPresent(.note, upTo: TextLimit.line)
  }
}

extension KeyedDecodingContainer {
  /// An ISO 3166 alpha-2 code: two capital letters.
  func country(_ key: Key) throws -> String {
    let code = try decode(String.self, forKey: key)
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else {
      throw UnexpectedValue("a country as two capital letters, such as \"IE\"", at: codingPath + [key])
    }
    return code
  }
}
