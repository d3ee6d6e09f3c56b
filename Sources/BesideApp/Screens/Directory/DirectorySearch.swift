import PeerSupport

/// The search over the roll.
///
/// It knows supporters by the order in which they came, and learns them a chunk late, so that nobody waits
/// for the first names.
struct DirectorySearch: Sendable {
  private var index = SupporterIndex()
  /// The place in the roll of whoever stands at a position of the index; nil where someone changed or went.
  private var placeAtPosition: [Int?] = []
  private var positionOfPlace: [Int: Int] = [:]
  private var waiting: [Int] = []

  /// Takes in the supporters at some places; those that were put before are learned now.
  mutating func put(_ places: [Int], in roll: Roll) {
    catchUp(roll)
    waiting = places
  }

  /// Forgets whoever stood at some places.
  mutating func remove(_ places: [Int]) {
    for place in places { forget(place) }
    waiting.removeAll { places.contains($0) }
  }

  /// Whether each place of the roll fits what is typed; nil when nothing is asked.
  mutating func fits(_ text: String, in roll: Roll, about: Surroundings) -> [Bool]? {
    let query = SearchQuery(text, in: about.vocabulary)
    guard !query.isEmpty else { return nil }
    catchUp(roll)
    var fits = Array(repeating: false, count: roll.people.count)
    for position in index.positions(matching: query) {
      if let place = placeAtPosition[position] { fits[place] = true }
    }
    return fits
  }

  private mutating func catchUp(_ roll: Roll) {
    guard !waiting.isEmpty else { return }
    for place in waiting {
      forget(place)
      positionOfPlace[place] = placeAtPosition.count
      placeAtPosition.append(place)
    }
    index.insert(contentsOf: waiting.lazy.map { roll.people[$0] })
    waiting = []
  }

  private mutating func forget(_ place: Int) {
    if let position = positionOfPlace.removeValue(forKey: place) { placeAtPosition[position] = nil }
  }
}
