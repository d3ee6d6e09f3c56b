import BuiltIn
import PeerSupport

/// The program's list of people and places that one can point to; whom it was given to is kept nowhere (D12).
struct Resources: Equatable, Sendable {
  /// Where someone is in the list.
  var list = ListCursor()
  /// What is searched for: a name, a place, a language, what it costs, whom it is for.
  var query = Editor()
  /// Whether that is being typed.
  var isSearching = false
  /// The needs that show; all of them where there are none.
  private(set) var kinds: [Resource.Kind] = []
  /// What the coordinator signed.
  private(set) var all: [Resource] = []
  /// What matches, by name.
  private(set) var shown: [Resource] = []

  /// What is selected.
  var selected: Resource? { shown.indices.contains(list.selected) ? shown[list.selected] : nil }

  /// Takes in what the coordinator signed.
  mutating func take(_ resources: [Resource], _ words: Catalogue) {
    all = resources.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    search(words)
  }

  /// Shows what fits some needs, or all.
  mutating func open(_ kinds: [Resource.Kind], _ words: Catalogue) {
    self.kinds = kinds
    query = Editor()
    isSearching = false
    search(words)
  }

  /// Selects one that shows.
  mutating func select(_ resource: Resource) {
    if let place = shown.firstIndex(of: resource) { list.select(place) }
  }

  /// Shows the next need alone, or all after the last one.
  mutating func changeNeed(by step: Int, _ words: Catalogue) {
    let needs: [[Resource.Kind]] = [[]] + Resource.Kind.allCases.map { [$0] }
    let place = needs.firstIndex(of: kinds) ?? 0
    kinds = needs[((place + step) % needs.count + needs.count) % needs.count]
    search(words)
  }

  /// Narrows the list to what matches.
  mutating func search(_ words: Catalogue) {
    let text = TextQuery(query.text)
    shown = all.filter { resource in
      (kinds.isEmpty || kinds.contains(resource.kind)) && text.matches(words.texts(of: resource))
    }
    list = ListCursor(count: shown.count)
  }
}

extension Catalogue {
  /// All by which a resource is found: its name, need, place, languages, cost, whom it is for and how it is reached.
  func texts(of resource: Resource) -> [String] {
    [
      resource.name, self(resource.kind.word), resource.forWhom, resource.reach, resource.hours,
      resource.cost,
      resource.place ?? "",
    ] + resource.languages.map { language($0) }
  }

  /// A resource as lines to be given to someone.
  func lines(of resource: Resource) -> [String] { [resource.name] + details(of: resource) }

  /// All about a resource but its name.
  func details(of resource: Resource) -> [String] {
    let languages = list(resource.languages.map { language($0) })
    let parts: [(WordKey, String)] = [
      (.resourceFor, resource.forWhom), (.resourceReach, resource.reach), (.resourceHours, resource.hours),
      (.resourceLanguages, languages), (.resourceCost, resource.cost), (.resourcePlace, resource.place ?? ""),
    ]
    return parts.filter { !$0.1.isEmpty }.map { self($0.0, ["text": $0.1]) }
      + [self(.resourceChecked, ["date": date(resource.lastChecked)])]
  }
}

extension Resource.Kind {
  /// The need that a kind of help answers.
  var word: WordKey {
    switch self {
    case .general: .resourceGeneral
    case .crisis: .resourceCrisis
    case .practical: .resourcePractical
    case .cultural: .resourceCultural
    case .legal: .resourceLegal
    case .housing: .resourceHousing
    case .benefits: .resourceBenefits
    case .peerRun: .resourcePeerRun
    }
  }
}
