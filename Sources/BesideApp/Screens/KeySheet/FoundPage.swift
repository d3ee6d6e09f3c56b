import BuiltIn
import PeerSupport

/// What the `?` sheet finds beside commands, once something is typed.
enum FoundPage: Equatable, Sendable {
  /// A page of a guide, by the guide's name and the page's place.
  case guide(Guide, page: Int)
  /// A number of help now, by its place there.
  case number(HelpEntry, place: Int)
  /// One of the program's people and places.
  case resource(Resource)

  /// All that matches, guides first; nothing where nothing is typed.
  ///
  /// A guide whose own name matches shows once, at its beginning, before the pages of others that match.
  static func matching(_ text: String, in state: AppState, help: LocalHelp) -> [FoundPage] {
    let query = TextQuery(text)
    guard !query.isEmpty else { return [] }
    let named = state.guides.guides.filter { query.matches([$0.title]) }
    let others = state.guides.guides.filter { !query.matches([$0.title]) }
    let guides =
      named.map { FoundPage.guide($0, page: 0) }
      + others.flatMap { guide in
        guide.pages.indices.filter { query.matches(guide.pages[$0].texts) }
          .map { FoundPage.guide(guide, page: $0) }
      }
    let numbers = help.entries(for: help.country).enumerated()
      .filter { query.matches($0.element.texts(state.words)) }
      .map { FoundPage.number($0.element, place: $0.offset) }
    let resources = state.resources.all.filter { query.matches(state.words.texts(of: $0)) }
      .map(FoundPage.resource)
    return guides + numbers + resources
  }

  /// What kind of page it is.
  var kind: WordKey {
    switch self {
    case .guide: .tabGuides
    case .number: .tabHelp
    case .resource: .titleResources
    }
  }

  /// What it is called.
  func title(_ words: Catalogue) -> String {
    switch self {
    case .guide(let guide, let page): page == 0 ? guide.title : guide.pages[page].title
    case .number(let entry, _): entry.texts(words).joined(separator: words(.commonSeparator))
    case .resource(let resource): resource.name
    }
  }

  /// What one finds there, in a line.
  func explanation(_ words: Catalogue) -> String {
    switch self {
    case .guide(let guide, let page):
      guide.title + words(.commonSeparator) + guide.pages[page].aim
    case .number: words(.foundNumber)
    case .resource(let resource): words(.resourceReach, ["text": resource.reach])
    }
  }

  /// Opens it over the screen from which it was looked for.
  func open(_ state: inout AppState) {
    switch self {
    case .guide(let guide, let page):
      state.guides.open(guide.id, at: page, state)
      guard state.guides.reading != nil else { return }
      state.remove([.guide])
      state.push(.guide)
    case .number(_, let place):
      state.helpNow.open(state)
      state.helpNow.list.select(place)
      state.remove([.helpNow])
      state.push(.helpNow)
    case .resource(let resource):
      state.resources.open([], state.words)
      state.resources.select(resource)
      state.remove([.resources])
      state.push(.resources)
    }
  }
}

extension HelpEntry {
  /// The number and the name by which it is found.
  fileprivate func texts(_ words: Catalogue) -> [String] {
    switch self {
    case .onCall(let person): [person.phone, person.name, person.role].filter { !$0.isEmpty }
    case .resource(let resource): [resource.reach, resource.name]
    case .emergency(let number): number.map { [$0.number, words(.helpEmergency)] } ?? []
    case .line(let line): words.ways(of: line, withNotes: false) + [line.name]
    case .country: []
    }
  }
}
