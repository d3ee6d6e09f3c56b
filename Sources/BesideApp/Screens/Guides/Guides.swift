import BuiltIn
import PeerSupport

/// The shelf of guides, and the one that is open.
struct Guides: Equatable, Sendable {
  /// The guide that one key opens from anywhere.
  static let safety = "safety-together"

  /// Where someone is on the shelf.
  var list = ListCursor()
  /// The guides, staying safe together first.
  private(set) var shelf: [Guide] = []
  /// What is being read; gone as soon as the guide is left (G7).
  var reading: GuideReading?
  private var language = ""

  /// What the open guide is called.
  var title: String? { reading?.progress.guide.title }

  /// The guide that is selected on the shelf.
  var selected: Guide? { shelf.indices.contains(list.selected) ? shelf[list.selected] : nil }

  /// Puts the guides of a language on the shelf, unless they stand there already.
  mutating func fill(language: String) {
    guard self.language != language || shelf.isEmpty else { return }
    self.language = language
    let guides = BuiltIn.guides(in: language).compactMap {
      try? DocumentCoder.decode(Guide.self, from: $0.bytes, file: $0.path)
    }
    let places = Dictionary(Self.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    shelf = guides.sorted { (places[$0.id] ?? places.count, $0.id) < (places[$1.id] ?? places.count, $1.id) }
    list = ListCursor(count: shelf.count)
  }

  /// Opens a guide at its first page; a guide that is not on the shelf opens nothing.
  mutating func open(_ id: String, _ state: AppState) {
    fill(language: state.words.language)
    reading = shelf.first { $0.id == id }.map { GuideReading($0, help: LocalHelp(state)) }
  }

  /// How the shelf begins: safety, then conversations, the role and ethics; all others follow by name.
  private static let order = [
    safety, "safety-after", "must-report", "first-conversation", "beside-advice", "role", "ethics",
  ]
}
