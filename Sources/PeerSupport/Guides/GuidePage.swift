/// One page of a guide: its aim, lines one could say, and what is good to know beside them.
public struct GuidePage: Identifiable, Codable, Hashable, Sendable {
  /// The page's name within its guide; gates and progress use it.
  public let id: String
  /// What stands at its top.
  public let title: String
  /// What the page is for, in one sentence.
  public let aim: String
  /// The rows of the practice that the page keeps, such as "G3".
  public let rows: [String]
  /// Lines one could say, in order.
  public let lines: [GuideLine]
  /// What to do, in order; nil when nothing is.
  public let points: [String]?
  /// Things side by side; nil when there are none.
  public let pairs: GuidePairs?
  /// What is good to know and is not said aloud.
  public let asides: [String]
  /// What to be careful about, said before all else; nil when nothing is.
  public let caution: String?
  /// How many minutes the page usually takes; a clock shows it and nothing enforces it (K1–K6).
  public let minutes: Int?
  /// The kinds of help of the program's list that fit the page (D12).
  public let resources: [Resource.Kind]?
  /// What must come before the page opens; nil when nothing must (G7).
  public let gate: Gate?
  /// Whether crisis lines and the person on call stand on the page (G9).
  public let showsHelpNow: Bool

  /// Makes a page.
  public init(
    id: String, title: String, aim: String, rows: [String] = [], lines: [GuideLine] = [],
    points: [String]? = nil, pairs: GuidePairs? = nil, asides: [String] = [], caution: String? = nil,
    minutes: Int? = nil, resources: [Resource.Kind]? = nil, gate: Gate? = nil, showsHelpNow: Bool = false
  ) {
    self.points = points
    self.pairs = pairs
    self.caution = caution
    self.minutes = minutes
    self.resources = resources
    self.id = id
    self.title = title
    self.aim = aim
    self.rows = rows
    self.lines = lines
    self.asides = asides
    self.gate = gate
    self.showsHelpNow = showsHelpNow
  }

  /// Reads a page; lists that are absent are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.text(.id, upTo: TextLimit.name, orEmpty: false),
      title: try container.text(.title, upTo: TextLimit.name, orEmpty: false),
      aim: try container.text(.aim, upTo: TextLimit.line, orEmpty: false),
      rows: try container.texts(.rows),
      lines: try container.list(GuideLine.self, .lines, upTo: 200),
      points: try container.contains(.points) ? container.texts(.points, each: TextLimit.text) : nil,
      pairs: try container.decodeIfPresent(GuidePairs.self, forKey: .pairs),
      asides: try container.texts(.asides, each: TextLimit.text),
      caution: try container.textIfPresent(.caution, upTo: TextLimit.text),
      minutes: try container.contains(.minutes) ? container.integer(.minutes, in: 1...600) : nil,
      resources: try container.decodeIfPresent([Resource.Kind].self, forKey: .resources),
      gate: try container.decodeIfPresent(Gate.self, forKey: .gate),
      showsHelpNow: try container.decodeIfPresent(Bool.self, forKey: .showsHelpNow) ?? false)
  }

  /// All that is read on it, in order, its title first.
  public var texts: [String] {
    [title, caution, aim].compactMap { $0 } + lines.map(\.text) + (points ?? [])
      + (pairs.map { [$0.first, $0.second] + $0.rows.flatMap(\.texts) } ?? []) + asides
      + [gate?.orConfirm].compactMap { $0 }
  }

  /// The lines for a worry; without one, those that fit any worry first and all others after them.
  public func lines(about concern: Concern?) -> [GuideLine] {
    guard let concern else {
      return lines.filter { $0.concerns == nil } + lines.filter { $0.concerns != nil }
    }
    return lines.filter { $0.concerns?.contains(concern) ?? true }
  }
}

/// A line that one could say.
public struct GuideLine: Codable, Hashable, Sendable {
  /// The words.
  public let text: String
  /// The worries that the line fits; nil when it fits all.
  public let concerns: [Concern]?

  /// Makes a line.
  public init(_ text: String, concerns: [Concern]? = nil) {
    self.text = text
    self.concerns = concerns
  }

  /// Reads a line; a list of worries that is there must name one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.text(.text, upTo: TextLimit.line, orEmpty: false)
    concerns = try container.decodeIfPresent([Concern].self, forKey: .concerns)
    if concerns?.isEmpty == true {
      throw UnexpectedValue(
        "at least one worry, or left out for all", at: decoder.codingPath + [CodingKeys.concerns])
    }
  }
}

/// What must come before a page opens: another page, or words that confirm it is needed now (G7).
public struct Gate: Codable, Hashable, Sendable {
  /// The page whose visit opens the gate.
  public let afterPage: String
  /// The sentence to confirm instead.
  public let orConfirm: String

  /// Makes a gate.
  public init(afterPage: String, orConfirm: String) {
    self.afterPage = afterPage
    self.orConfirm = orConfirm
  }

  /// Reads a gate; neither text may be empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    afterPage = try container.text(.afterPage, upTo: TextLimit.name, orEmpty: false)
    orConfirm = try container.text(.orConfirm, upTo: TextLimit.line, orEmpty: false)
  }
}
