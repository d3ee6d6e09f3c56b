import PeerSupport

/// Tells for each supporter which kinds of the ticked filters they miss.
struct Sieve {
  private let roll: Roll
  private let filters: [(kind: Filter.Kind, filters: [Filter])]
  private var equals: EqualStanding
  private let myTerms: [FacetTable.Term?]
  /// Whether now lies in each of the hours that anyone keeps.
  private let isOpen: [Bool]
  private let today: Day

  init(_ filters: [Filter], in roll: Roll, now: Timestamp, about: Surroundings) {
    self.roll = roll
    self.filters = Filter.Kind.allCases.compactMap { kind in
      let ticked = filters.filter { $0.kind == kind }
      return ticked.isEmpty ? nil : (kind, ticked)
    }
    equals = EqualStanding(about.aboutMe ?? AboutMe())
    myTerms = Workplace.allCases.map { roll.facets.term(for: $0.value(in: about.aboutMe)) }
    isOpen = roll.facets.hours.map { $0.isOpen(at: now, in: about.zones) }
    today = about.day(at: now)
  }

  /// The kinds of which someone has no ticked filter; empty for whoever passes.
  mutating func misses(_ place: Int) -> Kinds {
    var misses: Kinds = []
    for (kind, ticked) in filters where !ticked.contains(where: { holds($0, place) }) {
      misses.insert(Kinds(kind))
    }
    return misses
  }

  /// Whether a filter holds for someone.
  mutating func holds(_ filter: Filter, _ place: Int) -> Bool {
    switch filter {
    case .availableNow: isAvailable(place)
    case .equalStanding: equals.holds(for: roll.people[place].membership)
    case .way(let way): roll.people[place].bio.ways.contains(way)
    case .language(let term): roll.facets.rows[place].languages.contains(term)
    case .inside(let workplace): isInside(workplace, place) == true
    case .outside(let workplace): isInside(workplace, place) == false
    case .at(let workplace, let term): roll.facets.rows[place].workplaces[workplace.rawValue] == term
    }
  }

  /// Whether someone works where I do; nil where they do not say where, so that nobody of mine is taken for another.
  private func isInside(_ workplace: Workplace, _ place: Int) -> Bool? {
    roll.facets.rows[place].workplaces[workplace.rawValue].map { $0 == myTerms[workplace.rawValue] }
  }

  private func isAvailable(_ place: Int) -> Bool {
    roll.people[place].bio.canBeAsked(on: today) && isOpen[roll.facets.rows[place].hours]
  }

  /// Some kinds of filters.
  struct Kinds: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// One kind alone.
    init(_ kind: Filter.Kind) { rawValue = 1 << UInt8(kind.rawValue) }
  }
}
