import BuiltIn
import PeerSupport

/// The shelf of guides, and the one that is open.
struct Guides: Equatable, Sendable {
  /// Where someone is on the shelf.
  var list = ListCursor()
  /// What stands on the shelf.
  private(set) var shelf = GuideShelf(builtIn: [], own: [], language: "")
  /// What is being read; gone as soon as the guide is left (G7).
  var reading: GuideReading?
  /// What narrows the things side by side on a page (H4).
  var filter = Editor()
  /// Whether that is being typed.
  var isFiltering = false
  private var own: [Guide] = []
  private var language = ""

  /// What the open guide is called.
  var title: String? { reading?.progress.guide.title }

  /// The guides on the shelf, staying safe together first.
  var guides: [Guide] { shelf.guides }

  /// The guide that is selected on the shelf.
  var selected: Guide? { guides.indices.contains(list.selected) ? guides[list.selected] : nil }

  /// Puts the guides of a language on the shelf, unless they stand there already.
  mutating func fill(language: String) {
    guard self.language != language || guides.isEmpty else { return }
    self.language = language
    let builtIn = BuiltIn.guides(in: language).compactMap {
      try? DocumentCoder.decode(Guide.self, from: $0.bytes, file: $0.path)
    }
    let places = Dictionary(Self.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    shelf = GuideShelf(
      builtIn: builtIn.sorted {
        ($0.sectionPlace, places[$0.id] ?? places.count, $0.id)
          < ($1.sectionPlace, places[$1.id] ?? places.count, $1.id)
      }, own: own, language: language)
    list.setCount(guides.count)
  }

  /// Takes in the guides that the program wrote; what is being read stays as it is.
  ///
  /// A shelf that nobody has looked at yet stays empty: to read every guide is a good part of a start.
  mutating func take(own: [Guide], language: String) {
    self.own = own
    self.language = ""
    if !guides.isEmpty { fill(language: language) }
  }

  /// Opens a guide at a page, or its first; a guide that is not on the shelf opens nothing.
  mutating func open(_ id: String, at page: Int = 0, _ state: AppState) {
    fill(language: state.words.language)
    filter = Editor()
    isFiltering = false
    reading = guides.first { $0.id == id }.map { guide in
      // Whoever looked for one page wants that page, in the order in which it was found.
      let isDrawn = guide.isPractice == true && page == 0
      let shown = isDrawn ? guide.inOrder(state.surroundings.draw(guide.pages.count)) : guide
      var reading = GuideReading(shown, help: LocalHelp(state))
      reading.turn(to: page)
      return reading
    }
  }

  /// How the parts of the shelf begin; all others follow by name.
  private static let order = [
    Guide.safety, "safety-after", "must-report", Guide.firstConversation, "beside-advice", "practice", "role",
    "my-task", "informed", "misconceptions", "ethics", "one-to-one", "defusing", "debriefing",
    "crisis-briefing", "support-group", "large-event", "supervision",
  ]
}

extension Guide {
  fileprivate var sectionPlace: Int {
    section.flatMap { GuideSection.allCases.firstIndex(of: $0) } ?? GuideSection.allCases.count
  }
}
