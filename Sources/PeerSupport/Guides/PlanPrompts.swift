/// What the self-care plan asks in each of its parts, and ideas to borrow (F1–F9).
public struct PlanPrompts: Document, Hashable {
  /// The form of the document.
  public static let schema = 1

  /// The prompt of every part.
  public let parts: [PlanPart: PlanPrompt]

  /// Makes the prompts.
  public init(parts: [PlanPart: PlanPrompt]) {
    self.parts = parts
  }

  /// Reads the prompts; none of the nine parts may be missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    parts = try container.decode([PlanPart: PlanPrompt].self, forKey: .parts)
    if let missing = PlanPart.allCases.first(where: { parts[$0] == nil }) {
      throw UnexpectedValue(
        "a group with the part \"\(missing.rawValue)\"", at: decoder.codingPath + [CodingKeys.parts])
    }
  }

  /// The prompt of a part; empty only when made without it.
  public subscript(part: PlanPart) -> PlanPrompt {
    parts[part] ?? PlanPrompt(title: "", prompt: "", explanation: "", examples: [])
  }
}

/// What one part of the plan asks.
public struct PlanPrompt: Codable, Hashable, Sendable {
  /// The part's name as it is shown.
  public let title: String
  /// The questions that lead into the part.
  public let prompt: String
  /// Why the part is worth a moment.
  public let explanation: String
  /// Ideas to borrow.
  public let examples: [String]

  /// Makes a prompt.
  public init(title: String, prompt: String, explanation: String, examples: [String]) {
    self.title = title
    self.prompt = prompt
    self.explanation = explanation
    self.examples = examples
  }

  /// Reads a prompt; only the examples may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try container.text(.title, upTo: TextLimit.name, orEmpty: false),
      prompt: try container.text(.prompt, upTo: TextLimit.line, orEmpty: false),
      explanation: try container.text(.explanation, upTo: TextLimit.line, orEmpty: false),
      examples: try container.texts(.examples, each: TextLimit.line))
  }
}
