import PeerSupport

/// Everyone who was read, each at a place that stays theirs for the run, and the order of the day over these places.
struct Roll: Sendable {
  /// Who stands at each place.
  ///
  /// Someone who went keeps an unused place, so that no other place ever changes.
  private(set) var people: [Supporter] = []
  /// What filters look at, by place.
  private(set) var facets = FacetTable()
  /// Whose turn it is after whom today.
  private(set) var order: [Turn] = []
  private var places: [SupporterID: Int] = [:]
  private var day = Day.first
  private var aboutMe: AboutMe?
  private var equals = EqualStanding(AboutMe())

  /// How many supporters there are.
  var count: Int { places.count }

  /// The place of a supporter, as long as they are there.
  func place(of id: SupporterID) -> Int? { places[id] }

  /// Takes in supporters, new ones and changed ones, and answers with their places.
  @discardableResult
  mutating func put(_ supporters: [Supporter]) -> [Int] {
    var changed: Set<Int> = []
    var put: [Int] = []
    for supporter in supporters {
      if let place = places[supporter.id] {
        people[place] = supporter
        changed.insert(place)
        put.append(place)
      } else {
        places[supporter.id] = people.count
        put.append(people.count)
        people.append(supporter)
      }
      facets.put(supporter, at: put[put.count - 1])
    }
    if !changed.isEmpty { order.removeAll { changed.contains($0.place) } }
    order = Self.merged(order, sorted(Set(put)))
    return put
  }

  /// Lets supporters go, and answers with the places that they leave.
  mutating func remove(_ ids: [SupporterID]) -> [Int] {
    let gone = ids.compactMap { places.removeValue(forKey: $0) }
    if !gone.isEmpty {
      let left = Set(gone)
      order.removeAll { left.contains($0.place) }
    }
    return gone
  }

  /// Makes the order anew when the day has changed, or what is known about me.
  mutating func keepUp(day: Day, aboutMe: AboutMe?) {
    guard day != self.day || aboutMe != self.aboutMe else { return }
    self.day = day
    self.aboutMe = aboutMe
    equals = EqualStanding(aboutMe ?? AboutMe())
    order = sorted(order.map(\.place))
  }

  private mutating func sorted(_ places: some Sequence<Int>) -> [Turn] {
    places.map { place in
      let isEqual = equals.holds(for: people[place].membership)
      return Turn(rank: DirectoryOrder.rank(of: people[place], isEqual: isEqual, on: day), place: place)
    }.sorted()
  }

  /// Two sorted orders as one.
  ///
  /// Sorting anew for every chunk would cost more than reading it.
  private static func merged(_ left: [Turn], _ right: [Turn]) -> [Turn] {
    guard !left.isEmpty else { return right }
    var merged: [Turn] = []
    merged.reserveCapacity(left.count + right.count)
    var place = 0
    for turn in right {
      while place < left.count, left[place] < turn {
        merged.append(left[place])
        place += 1
      }
      merged.append(turn)
    }
    merged.append(contentsOf: left[place...])
    return merged
  }
}
