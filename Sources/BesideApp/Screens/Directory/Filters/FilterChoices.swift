import PeerSupport

/// Everything that can be ticked, with how many each would show.
///
/// One walk through the supporters counts them all.
enum FilterChoices {
  static func count(
    in roll: Roll, matching places: some Sequence<Int>, ticked: [Filter], now: Timestamp, about: Surroundings
  ) -> [FilterChoice] {
    var sieve = Sieve(ticked, in: roll, now: now, about: about)
    var tally = Tally(terms: roll.facets.termCount)
    let workplaces = Workplace.allCases.map { (workplace: $0, kind: Filter.Kind($0)) }
    for place in places {
      let misses = sieve.misses(place)
      // Who misses one kind alone would come back with a tick of that kind; who misses two stays away.
      let counts = { (kind: Filter.Kind) in misses.subtracting(Sieve.Kinds(kind)).isEmpty }
      if counts(.availableNow), sieve.holds(.availableNow, place) { tally.add(.availableNow, 0) }
      if counts(.equalStanding), sieve.holds(.equalStanding, place) { tally.add(.equalStanding, 0) }
      if counts(.way) {
        for way in roll.people[place].bio.ways { tally.add(.way, way.number) }
      }
      if counts(.language) {
        for term in roll.facets.rows[place].languages { tally.add(.language, term.number) }
      }
      for (workplace, kind) in workplaces where counts(kind) {
        guard let term = roll.facets.rows[place].workplaces[workplace.rawValue] else { continue }
        tally.add(kind)
        tally.add(kind, term.number)
      }
    }
    return available(in: roll, about: about).map { filter in
      FilterChoice(filter: filter, count: tally.count(of: filter, in: roll, about.aboutMe))
    }
  }

  /// What can be ticked here, in the order in which it is shown.
  private static func available(in roll: Roll, about: Surroundings) -> [Filter] {
    var filters: [Filter] = [.availableNow, .equalStanding]
    filters += Way.allCases.map { .way($0) }
    filters += sorted(roll.facets.languages) { about.words.language(roll.facets.text(of: $0)) }
      .map { .language($0) }
    for workplace in Workplace.allCases {
      filters += [.inside(workplace), .outside(workplace)]
      filters += sorted(roll.facets.workplaces[workplace.rawValue]) { roll.facets.text(of: $0) }
        .map { .at(workplace, $0) }
    }
    return filters.filter { $0.canBeTold(for: about.aboutMe) }
  }

  private static func sorted(_ terms: Set<FacetTable.Term>, by name: (FacetTable.Term) -> String)
    -> [FacetTable.Term]
  {
    terms.map { (name: name($0).lowercased(), term: $0) }
      .sorted { ($0.name, $0.term.number) < ($1.name, $1.term.number) }.map(\.term)
  }
}

/// How often each filter would hold.
private struct Tally {
  private var counts: [[Int]]
  private var totals: [Int]

  init(terms: Int) {
    let numbers = max(terms, Way.allCases.count)
    counts = Filter.Kind.allCases.map { _ in Array(repeating: 0, count: numbers) }
    totals = Filter.Kind.allCases.map { _ in 0 }
  }

  mutating func add(_ kind: Filter.Kind, _ number: Int) { counts[kind.rawValue][number] += 1 }
  mutating func add(_ kind: Filter.Kind) { totals[kind.rawValue] += 1 }

  func count(of filter: Filter, in roll: Roll, _ aboutMe: AboutMe?) -> Int {
    let counts = counts[filter.kind.rawValue]
    let inside = { (workplace: Workplace) in
      roll.facets.term(for: workplace.value(in: aboutMe)).map { counts[$0.number] } ?? 0
    }
    return switch filter {
    case .availableNow, .equalStanding: counts[0]
    case .way(let way): counts[way.number]
    case .language(let term), .at(_, let term): counts[term.number]
    case .inside(let workplace): inside(workplace)
    case .outside(let workplace): totals[filter.kind.rawValue] - inside(workplace)
    }
  }
}

extension Way {
  /// The way's place among all ways.
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
