/// The guides that are shown: those built in, with those that a program puts in their place or beside them.
public struct GuideShelf: Hashable, Sendable {
  /// The guides, those built in first and in their order.
  public let guides: [Guide]
  /// The names of the guides that the program wrote.
  public let ownNames: Set<String>
  private let builtIn: [String: Guide]

  /// Lays a program's own guides over those that are built in, in a language.
  ///
  /// A guide of one's own in another language does not hide one that is built in and can be read.
  public init(builtIn: [Guide], own: [Guide], language: String) {
    let known = Dictionary(builtIn.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var chosen: [String: Guide] = [:]
    for guide in own.sorted(by: { $0.language < $1.language }) {
      let isReadable = guide.language == language
      guard isReadable || known[guide.id] == nil else { continue }
      let isBetter = isReadable || guide.language == "en"
      if chosen[guide.id] == nil || isBetter && chosen[guide.id]?.language != language {
        chosen[guide.id] = guide
      }
    }
    self.builtIn = known
    ownNames = Set(chosen.keys)
    guides =
      builtIn.map { chosen[$0.id] ?? $0 }
      + chosen.values.filter { known[$0.id] == nil }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }

  /// Whether a guide of the program's own was made from an older version of the built-in one than there is now.
  public func isOutgrown(_ guide: Guide) -> Bool {
    guard ownNames.contains(guide.id), let original = builtIn[guide.id], let basis = guide.basedOn
    else { return false }
    return basis < original.version
  }
}
