/// The name of a question's document.
public struct QuestionID: Identifier {
  /// The name as it is stored.
  public let rawValue: String

  /// Takes a text that was checked before.
  public init(checked: String) {
    rawValue = checked
  }
}

/// A doubt that a supporter puts to a supervisor as a hypothetical, with nobody identifiable (D9).
///
/// Nobody else can read or change it, and it is gone once the answer was read.
public struct Question: Codable, Hashable, Identifiable, Sendable {
  /// The name of its document.
  public let id: QuestionID
  /// The question, in the supporter's words.
  public let text: String
  /// Who asks.
  public let by: SupporterID
  /// The signing key of the supervisor who is asked.
  public let to: PublicKeyText
  /// When it was asked.
  public let asked: Timestamp

  /// How many characters a question or an answer may have, in Unicode scalars: both share a block of fixed size.
  public static let lengthRange = 1...900

  /// A question.
  public init(id: QuestionID, text: String, by: SupporterID, to: PublicKeyText, asked: Timestamp) {
    self.id = id
    self.text = text
    self.by = by
    self.to = to
    self.asked = asked
  }

  /// Reads a question and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(QuestionID.self, forKey: .id)
    text = try container.text(.text, upTo: Self.lengthRange.upperBound, orEmpty: false)
    by = try container.decode(SupporterID.self, forKey: .by)
    to = try container.text(.to, upTo: TextLimit.key, orEmpty: false)
    asked = try container.decode(Timestamp.self, forKey: .asked)
  }

  /// What the supporter who asks signs.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }

  /// Checks what must hold before a question is sealed: it says something, and names nobody (D9).
  public func validate(_ check: HypotheticalCheck) throws(QuestionError) {
    try Self.checkText(text)
    let found = check.found(in: text)
    guard found.isEmpty else { throw .identifies(found) }
  }

  /// Checks the length and the signs of a question or an answer.
  static func checkText(_ text: String) throws(QuestionError) {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    guard scalars.count <= lengthRange.upperBound else { throw .tooLong(limit: lengthRange.upperBound) }
    let isReadable = scalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
    }
    guard isReadable else { throw .unreadable }
  }
}

/// What a supervisor answers to a question (D9).
public struct QuestionAnswer: Codable, Hashable, Sendable {
  /// The digest of the question with its signature, so that no answer can stand below another one.
  public let question: String
  /// The answer, in the supervisor's words.
  public let text: String
  /// When it was given.
  public let at: Timestamp

  /// An answer.
  public init(question: String, text: String, at: Timestamp) {
    self.question = question
    self.text = text
    self.at = at
  }

  /// Reads an answer and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    question = try container.text(.question, upTo: TextLimit.key, orEmpty: false)
    text = try container.text(.text, upTo: Question.lengthRange.upperBound, orEmpty: false)
    at = try container.decode(Timestamp.self, forKey: .at)
  }

  /// What the supervisor signs.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }

  /// Checks what must hold before an answer is sealed.
  public func validate() throws(QuestionError) { try Question.checkText(text) }
}

/// Why a question cannot be put, or an answer given.
public enum QuestionError: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// The text is too long for its sealed block.
  case tooLong(limit: Int)
  /// The text has a sign that cannot be typed, such as NUL.
  case unreadable
  /// Words that point at someone, as they stand in the text (D9).
  case identifies([String])
  /// A return code stands in the text, where another could read it.
  case holdsReturnCode
  /// The program names no such supervisor.
  case unknownSupervisor
  /// There is an answer already.
  case answered

  /// What happened and what to do next, in plain words.
  public var message: String {
    switch self {
    case .empty: "Nothing is written yet. Say what you would like to ask."
    case .tooLong(let limit): "This is too long to keep safe. Use at most \(limit) letters."
    case .unreadable: "The text has a sign that no one can read. Type it again."
    case .identifies(let words):
      "This could point at someone: \(words.joined(separator: ", ")). Say it without names, numbers and places."
    case .holdsReturnCode:
      "A return code is in your words. Take it out first: who has it can stop the request."
    case .unknownSupervisor: "The program names no such supervisor any more. Choose another one."
    case .answered: "This has an answer already."
    }
  }
}
