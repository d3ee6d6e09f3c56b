import BuiltIn
import PeerSupport

/// A number or an address shown so large that it can be read across a room, and as a square for a telephone (G9).
struct Large: Equatable, Sendable {
  /// One way to reach someone.
  struct Way: Equatable, Sendable {
    /// How one says it, such as "text 741741, write HOME".
    let text: String
    /// What is dialled or opened.
    let number: String
    /// What the square holds.
    let link: String
  }

  /// Whom it reaches.
  private(set) var name = ""
  /// The ways; at least one while the page is open.
  private(set) var ways: [Way] = []
  private var place = 0

  init() {}

  init(name: String, ways: [Way]) {
    self.name = name
    self.ways = ways
  }

  /// The way that shows.
  var way: Way? { ways.indices.contains(place) ? ways[place] : nil }

  /// All of it in words, for whoever cannot see a square.
  var lines: [String] { [name] + ways.map(\.text) }

  /// Shows the next way, round and round.
  mutating func turn() { place = ways.isEmpty ? 0 : (place + 1) % ways.count }
}

extension Large {
  /// What an entry of help now is reached by; nil where it has no number.
  init?(_ entry: HelpEntry, _ words: Catalogue) {
    switch entry {
    case .country, .emergency(nil): return nil
    case .emergency(let number?):
      self.init(name: words(.helpEmergency), ways: [Way(calling: number.number, words)])
    case .onCall(let person):
      self.init(name: person.name, ways: [Way(calling: person.phone, words)])
    case .resource(let resource): self.init(resource)
    case .line(let line):
      self.init(name: line.name, ways: line.reach.map { Way($0, words) })
    }
  }
}

extension Large.Way {
  fileprivate init(calling number: String, _ words: Catalogue) {
    self.init(CrisisReach(kind: .call, number: number), words)
  }

  fileprivate init(_ reach: CrisisReach, _ words: Catalogue) {
    let said = words.way(reach)
    let dialled = reach.number.filter { $0.isNumber || $0 == "+" }
    let link =
      switch reach.kind {
      case .call: "tel:" + dialled
      case .text: "sms:" + dialled
      case .chat: reach.number.contains("://") ? reach.number : "https://" + reach.number
      }
    self.init(
      text: reach.note.map { said + words(.commonComma) + $0 } ?? said, number: reach.number, link: link)
  }
}
