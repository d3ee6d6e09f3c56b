/// A guide: pages to read, alone or together, with lines that one could say.
public struct Guide: Document, Identifiable, Hashable {
  /// The form of the document.
  public static let schema = 1

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
  /// The pages, in order; at least one.
  public let pages: [GuidePage]

  /// Makes a guide; gates must name earlier pages.
  public init(
    id: String, language: String, version: Int = 1, title: String, purpose: String, pages: [GuidePage]
  ) {
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
      pages: try container.list(GuidePage.self, .pages))
    guard !pages.isEmpty else {
      throw UnexpectedValue("a list with at least one page", at: decoder.codingPath + [CodingKeys.pages])
    }
    try container.refuseRepeats(of: pages.map(\.id), .pages, "a page")
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
