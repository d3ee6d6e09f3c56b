import PeerSupport

/// Everyone who can be asked, as someone looks through them: searched, narrowed, in the order of the day.
struct Directory: Sendable {
  /// What is searched for.
  var query = Editor(limit: 200)
  /// Where someone is among those shown.
  var list = ListCursor()
  /// Where someone is among the filters.
  var filterList = ListCursor()
  /// How far a bio that fills the page is read.
  var bioList = ListCursor()
  /// Whether typing goes into the search.
  private(set) var isSearching = false
  /// Whether one bio fills the page.
  var isReading = false
  /// The ticked filters, in the order in which they were ticked.
  private(set) var filters: [Filter] = []
  /// What can be ticked, while the panel of filters is open.
  private(set) var choices: [FilterChoice] = []
  /// Whom someone means to ask together, in order (C7).
  private(set) var marked: [SupporterID] = []
  /// How many fit the search and the filters.
  private(set) var found = 0
  /// What to take away when nobody fits, the one that brings back the most people first (B8).
  private(set) var lifts: [Lift] = []
  /// Whether everyone was read.
  private(set) var isComplete = false

  private var roll = Roll()
  private var search = DirectorySearch()
  private var shown: [Int] = []
  /// Who fits what is typed, whatever is ticked.
  private var fitting: [Int] = []
  private let expected: Int

  /// A directory that so many supporters will be read into.
  init(expecting: Int = 0) { expected = max(0, expecting) }

  /// How many supporters were read.
  var count: Int { roll.count }

  /// How many are still being read.
  var remaining: Int { isComplete ? 0 : max(0, expected - roll.count) }

  /// Whether nobody fits and everyone is offered all the same (B8).
  var offersEveryone: Bool { found == 0 && !shown.isEmpty }

  /// Whether words or filters narrow the directory.
  var isNarrowed: Bool { !filters.isEmpty || !query.text.isBlank }

  /// Who stands at a row of the list.
  func supporter(atRow row: Int) -> Supporter? {
    shown.indices.contains(row) ? roll.people[shown[row]] : nil
  }

  /// Who is selected.
  var selected: Supporter? { supporter(atRow: list.selected) }

  /// A supporter, as long as they are there.
  func supporter(_ id: SupporterID) -> Supporter? { roll.place(of: id).map { roll.people[$0] } }

  /// Everyone who was read, in the order of the day.
  var everyone: [Supporter] { roll.order.map { roll.people[$0.place] } }

  /// How supporters spell the name of a workplace; nil where none of them works there.
  func spelling(of text: String, in workplace: Workplace) -> String? {
    roll.facets.workplaces[workplace.rawValue].lazy.map { roll.facets.text(of: $0) }
      .first { Folding.isSame($0, text) }
  }

  /// The text of a term of the filters.
  func text(of term: FacetTable.Term) -> String { roll.facets.text(of: term) }
}

// MARK: - What changes from outside

extension Directory {
  /// Takes in some more supporters.
  ///
  /// Whoever was chosen stays selected; as long as nobody was, the list begins with its first row.
  mutating func add(_ supporters: [Supporter], isLast: Bool, now: Timestamp, about: Surroundings) {
    let hasChosen = list.selected > 0 || isReading
    keepUp(now, about)
    search.put(roll.put(supporters), in: roll)
    isComplete = isComplete || isLast
    refresh(now: now, about: about)
    if !hasChosen { list.select(0) }
  }

  /// Takes in what changed while the program was open.
  mutating func replace(_ supporters: [Supporter], gone: [SupporterID], now: Timestamp, about: Surroundings) {
    keepUp(now, about)
    search.put(roll.put(supporters), in: roll)
    search.remove(roll.remove(gone))
    marked.removeAll { roll.place(of: $0) == nil }
    refresh(now: now, about: about)
  }

  /// Looks for what is typed, and goes to the first who fits.
  mutating func search(now: Timestamp, about: Surroundings) {
    keepUp(now, about)
    refresh(now: now, about: about)
    list.select(0)
  }

  /// Keeps up with the time: who is there changes by the minute, the order by the day.
  ///
  /// Nobody is taken from under the cursor: a key that was meant for one must not reach another.
  mutating func pass(from before: Timestamp, to now: Timestamp, about: Surroundings) {
    let showsWhoIsThere = filters.contains(.availableNow) || !choices.isEmpty
    let isNewMinute = showsWhoIsThere && before.seconds / 60 != now.seconds / 60
    guard !isReading, isNewMinute || about.day(at: before) != about.day(at: now) else { return }
    var passed = self
    passed.keepUp(now, about)
    passed.refresh(now: now, about: about)
    if selected == nil || passed.selected?.id == selected?.id { self = passed }
  }

  private mutating func keepUp(_ now: Timestamp, _ about: Surroundings) {
    filters.removeAll { !$0.canBeTold(for: about.aboutMe) }
    roll.keepUp(day: about.day(at: now), aboutMe: about.aboutMe)
  }

  private mutating func refresh(now: Timestamp, about: Surroundings) {
    let selected = shown.indices.contains(list.selected) ? shown[list.selected] : nil
    let everyone = roll.order.map(\.place)
    fitting = searched(query.text, among: everyone, about)
    shown = sifted(fitting, filters, now, about)
    found = shown.count
    lifts = found > 0 ? [] : findLifts(everyone, now, about)
    if found == 0 { shown = everyone }
    if shown.isEmpty { isReading = false }
    list.setCount(shown.count)
    if let selected, let row = shown.firstIndex(of: selected) { list.select(row) }
    if !choices.isEmpty { countChoices(now, about) }
  }

  private mutating func searched(_ text: String, among places: [Int], _ about: Surroundings) -> [Int] {
    search.fits(text, in: roll, about: about).map { fits in places.filter { fits[$0] } } ?? places
  }

  /// What to take away, as far as someone fits without it: each filter and each word alone, then two filters, then all.
  private mutating func findLifts(_ everyone: [Int], _ now: Timestamp, _ about: Surroundings) -> [Lift] {
    func lift(_ taken: [Filter]) -> Lift {
      .filters(taken, count: sifted(fitting, filters.filter { !taken.contains($0) }, now, about).count)
    }
    var lifts = filters.map { lift([$0]) }
    let typed = query.text.split(whereSeparator: \.isWhitespace)
    for place in typed.indices.prefix(Lift.mostWords) where typed.count > 1 {
      let others = typed.indices.filter { $0 != place }.map { typed[$0] }.joined(separator: " ")
      let fitting = searched(others, among: everyone, about)
      lifts.append(.word(String(typed[place]), count: sifted(fitting, filters, now, about).count))
    }
    if !filters.isEmpty, !typed.isEmpty {
      lifts.append(.words(count: sifted(everyone, filters, now, about).count))
    }
    if !lifts.contains(where: { $0.count > 0 }), filters.count > 2 {
      lifts = filters.indices.flatMap { place in
        filters[(place + 1)...].map { lift([filters[place], $0]) }
      }
    }
    if !lifts.contains(where: { $0.count > 0 }), filters.count > 1 { lifts = [lift(filters)] }
    return lifts.filter { $0.count > 0 }.sorted { $0.count > $1.count }
  }

  private func sifted(_ places: [Int], _ filters: [Filter], _ now: Timestamp, _ about: Surroundings)
    -> [Int]
  {
    guard !filters.isEmpty else { return places }
    var sieve = Sieve(filters, in: roll, now: now, about: about)
    return places.filter { sieve.misses($0).isEmpty }
  }
}

// MARK: - What someone does

extension Directory {
  /// Lets typing go into the search.
  mutating func startSearch() { isSearching = true }

  /// Goes from the search to those found.
  mutating func leaveSearch() { isSearching = false }

  /// Empties the search.
  mutating func clearSearch(now: Timestamp, about: Surroundings) {
    query = Editor(limit: query.limit)
    refresh(now: now, about: about)
  }

  /// Opens or closes the panel of filters.
  mutating func showFilters(_ isOpen: Bool, now: Timestamp, about: Surroundings) {
    choices = []
    filterList = ListCursor()
    if isOpen { countChoices(now, about) }
  }

  /// Ticks a filter, or takes its tick away.
  mutating func toggle(_ filter: Filter, now: Timestamp, about: Surroundings) {
    if let place = filters.firstIndex(of: filter) {
      filters.remove(at: place)
    } else {
      filters.append(filter)
    }
    refresh(now: now, about: about)
  }

  /// Shows everyone again.
  mutating func clearFilters(now: Timestamp, about: Surroundings) {
    filters = []
    clearSearch(now: now, about: about)
  }

  /// Puts someone behind those to be asked together, or takes them out (C7).
  mutating func mark(_ id: SupporterID) {
    if let place = marked.firstIndex(of: id) { marked.remove(at: place) } else { marked.append(id) }
  }

  /// Shows everyone as if nobody had looked through them.
  mutating func forgetPerson(now: Timestamp, about: Surroundings) {
    (filters, choices, marked) = ([], [], [])
    (isSearching, isReading) = (false, false)
    (filterList, bioList) = (ListCursor(), ListCursor())
    query = Editor(limit: query.limit)
    search(now: now, about: about)
  }

  /// Nobody is to be asked together any more.
  mutating func clearMarks() { marked = [] }

  private mutating func countChoices(_ now: Timestamp, _ about: Surroundings) {
    let selected = choices.indices.contains(filterList.selected) ? choices[filterList.selected].filter : nil
    choices = FilterChoices.count(in: roll, matching: fitting, ticked: filters, now: now, about: about)
    filterList.setCount(choices.count)
    if let row = choices.firstIndex(where: { $0.filter == selected }) { filterList.select(row) }
  }
}
