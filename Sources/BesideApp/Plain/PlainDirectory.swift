import BuiltIn
public import PeerSupport

/// The directory as a list: the same search in the same order, with what is said of each supporter (B1–B8).
public struct PlainDirectory: Sendable {
  /// A supporter, with what stands beside their name.
  public struct Entry: Sendable {
    /// Whom it is about.
    public let supporter: Supporter
    /// Whether they can be asked, in a word or two (B6).
    public let availability: String
    /// When they are there, where that matters (B7).
    public let hours: String?
    /// What they share with the person who looks, and why it counts (B3).
    public let commonGround: [String]
    /// Why they cannot be asked now; nil where they can.
    public let reasonNotToAsk: String?
    /// What comes before asking someone in the chain of command; nil where nothing does (B5).
    public let wordsBeforeAsking: String?
  }

  /// Those who fit, or everyone where nobody does (B8).
  public let entries: [Entry]
  /// Whether nobody fits, so that everyone is offered.
  public var offersEveryone: Bool { nobodyFits != nil }
  private let nobodyFits: String?

  /// Looks for words in a state with an open program and all its supporters.
  public init(finding query: String, in state: AppState) {
    var state = state
    state.directory.query.insert(query)
    state.directory.search(now: state.now, about: state.surroundings)
    nobodyFits = state.nobodyFits()
    entries = (0..<state.directory.list.count).compactMap { row in
      state.directory.supporter(atRow: row).map { Entry($0, in: state) }
    }
  }

  /// Everyone in it: name, work and availability in a line, and below it what they share with me.
  public func lines(words: Catalogue) -> [String] {
    [nobodyFits].compactMap(\.self) + entries.flatMap { $0.lines(words) }
  }
}

extension PlainDirectory.Entry {
  private static let indent = "    "

  /// Name, role and rank, which are seen before choosing (B5), with team, availability and hours.
  public func head(_ words: Catalogue) -> String {
    let membership = supporter.membership
    let rank = membership.rank == membership.role ? nil : membership.rank
    let parts: [String?] = [supporter.bio.name, membership.role, rank, membership.team, availability, hours]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: words(.commonSeparator))
  }

  /// What stands in a list about this supporter; the first line has the name.
  func lines(_ words: Catalogue) -> [String] {
    let head = head(words)
    let below = commonGround + [reasonNotToAsk ?? wordsBeforeAsking].compactMap { $0 }
    return [head] + below.map { Self.indent + $0 }
  }
}

extension PlainDirectory.Entry {
  fileprivate init(_ supporter: Supporter, in state: AppState) {
    let page = BioPage(of: supporter, in: state, columns: 80)
    self.init(
      supporter: supporter, availability: page.availability, hours: page.hours,
      commonGround: page.commonGround,
      reasonNotToAsk: state.reasonNotToAsk(supporter).map { state.words($0.word, $0.arguments) },
      wordsBeforeAsking: state.wordsBeforeAsking(supporter))
  }
}
