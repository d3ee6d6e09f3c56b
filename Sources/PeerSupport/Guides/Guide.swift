/// A guide: pages to read, alone or together, with lines that one could say.
public struct Guide: Document, Identifiable, Hashable {
  /// The form of the document.
  public static let schema = 2
  /// The name of the guide that one key opens from anywhere: staying safe together.
  public static let safety = "safety-together"
  /// The name of the guide to a first conversation.
  public static let firstConversation = "first-conversation"

  /// The guide's name, the same in every language.
  public let id: String
  /// The language it is written in, a BCP 47 tag such as "en".
  public let language: String
  /// Raised when its content changes; 1 or more.
  public let version: Int
  /// What stands in the list of guides.
  public let title: String
  /// When and for what to open it, in one sentence.
  public let purpose: String
  /// Where it stands on the shelf; nil for a guide that stands with the program's own.
  public let section: GuideSection?
  /// How long after an event it is usually done; nil where that does not matter (K2, K3).
  public let window: GuideWindow?
  /// Whether its pages are situations that are drawn at random, with the lines to be looked at later (H9).
  public let isPractice: Bool?
  /// The version of the built-in guide that this one was made from; nil where it was made from none.
  public let basedOn: Int?
  /// The pages, in order; at least one.
  public let pages: [GuidePage]

  /// Makes a guide; gates must name earlier pages.
  public init(
    id: String, language: String, version: Int = 1, title: String, purpose: String,
    section: GuideSection? = nil, window: GuideWindow? = nil, isPractice: Bool? = nil, basedOn: Int? = nil,
    pages: [GuidePage]
  ) {
    self.section = section
    self.window = window
    self.isPractice = isPractice
    self.basedOn = basedOn
    self.id = id
    self.language = language
    self.version = version
    self.title = title
    self.purpose = purpose
    self.pages = pages
  }

  /// Reads a guide; pages have names of their own, and a gate names a page before it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.text(.id, upTo: TextLimit.name, orEmpty: false),
      language: try container.text(.language, upTo: TextLimit.name, orEmpty: false),
      version: try container.integer(.version, in: 1...1_000_000),
      title: try container.text(.title, upTo: TextLimit.name, orEmpty: false),
      purpose: try container.text(.purpose, upTo: TextLimit.line, orEmpty: false),
      section: try container.contains(.section)
        ? container.namedCase(GuideSection.self, .section, "a section of the shelf") : nil,
      window: try container.decodeIfPresent(GuideWindow.self, forKey: .window),
      isPractice: try container.decodeIfPresent(Bool.self, forKey: .isPractice),
      basedOn: try container.contains(.basedOn) ? container.integer(.basedOn, in: 1...1_000_000) : nil,
      pages: try container.list(GuidePage.self, .pages, upTo: 100))
    guard !pages.isEmpty else {
      throw UnexpectedValue("a list with at least one page", at: decoder.codingPath + [CodingKeys.pages])
    }
    try container.refuseRepeats(of: pages.map(\.id), .pages, "a page")
    guard id != Guide.safety || keepsSafety else {
      throw UnexpectedValue(
        "pages that cite G1 to G6 in this order, each with \"showsHelpNow\", and a gate where G6 is",
        at: decoder.codingPath + [CodingKeys.pages])
    }
    for (index, page) in pages.enumerated() {
      guard let gate = page.gate else { continue }
      guard pages[..<index].contains(where: { $0.id == gate.afterPage }) else {
        throw UnexpectedValue(
          "a page whose gate names an earlier page",
          at: decoder.codingPath + [CodingKeys.pages, IndexKey(intValue: index)])
      }
    }
  }
}

extension Guide {
  /// The same guide with its pages in another order, such as one drawn at random (H9); gates are for ordered guides.
  public func inOrder(_ places: [Int]) -> Guide {
    Guide(
      id: id, language: language, version: version, title: title, purpose: purpose, section: section,
      window: window, isPractice: isPractice, basedOn: basedOn,
      pages: places.compactMap { pages.indices.contains($0) ? pages[$0] : nil })
  }
}

extension Guide {
  /// Whether the six movements come in order, with help now on every page and a gate before the last (G1–G9).
  private var keepsSafety: Bool {
    let movements = pages.compactMap { page in Guide.movements.first { page.rows.contains($0) } }
    return movements == Guide.movements && pages.allSatisfy(\.showsHelpNow)
      && pages.allSatisfy { $0.rows.contains("G6") == ($0.gate != nil) }
  }

  private static let movements = ["G1", "G2", "G3", "G4", "G5", "G6"]
}

/// The parts of the shelf of guides, in their order.
public enum GuideSection: String, Codable, CaseIterable, Hashable, Sendable {
  /// Staying safe together.
  case safety
  /// Talking with someone.
  case conversation
  /// What is a supporter's to do, and how they are to be.
  case role
  /// With several people.
  case groups
  /// For those who look after supporters.
  case supervision
}
