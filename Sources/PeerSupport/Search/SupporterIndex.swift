/// Finds supporters while someone types.
///
/// Supporters are known by their position, in the order of insertion.
///
/// Built in pieces, so that a large directory can be searched while it is still being read.
public struct SupporterIndex: Sendable {
  private var words = WordList()
  /// For each word the positions of the supporters who have it, ascending.
  private var positions: [[UInt32]] = []
  /// How many supporters were inserted.
  public private(set) var count = 0

  /// An index without supporters.
  public init() {}

  /// Inserts supporters after those that are there.
  public mutating func insert(contentsOf supporters: some Sequence<Supporter>) {
    var scratch = Words()
    for supporter in supporters {
      supporter.forEachSearchText { field, text in
        insert(text, &scratch)
        if field == .language { insert(LanguageNames.names(of: text), &scratch) }
      }
      count += 1
    }
    words.sortWhenWorthwhile()
  }

  /// The positions of those who match each word of a query, ascending; all when nothing is asked.
  public func positions(matching query: SearchQuery) -> [Int] {
    guard var result = query.terms.first.map(matches) else { return Array(0..<count) }
    for term in query.terms.dropFirst() { result.formIntersection(matches(term)) }
    return result.positions
  }

  /// Slips are looked for only where a word finds nobody as it stands, by itself or by a neighbour: whoever spells well
  /// sees exactly whom they asked for, and "grief" never brings up "brief".
  private func matches(_ term: SearchQuery.Term) -> PositionSet {
    var result = PositionSet(upTo: count)
    insert(words.numbers(beginningWith: term.word), into: &result)
    insert(term.neighbours, into: &result)
    guard result.isEmpty, Slip.isPossible(in: term.word[...]) else { return result }
    insert(words.numbers(oneSlipFrom: term.word), into: &result)
    insert(term.slipNeighbours, into: &result)
    return result
  }

  private func insert(_ ideaWords: [IdeaWord], into result: inout PositionSet) {
    for word in ideaWords {
      let numbers =
        word.isBeginning
        ? words.numbers(beginningWith: word.bytes) : words.find(word.bytes[...]).map { [$0] } ?? []
      insert(numbers, into: &result)
    }
  }

  private func insert(_ numbers: [Int], into result: inout PositionSet) {
    for number in numbers { result.insert(positions[number]) }
  }

  private mutating func insert(_ text: String, _ scratch: inout Words) {
    scratch.read(text)
    for word in scratch {
      let number = words.number(of: word)
      if number == positions.count { positions.append([]) }
      let position = UInt32(truncatingIfNeeded: count)
      if positions[number].last != position { positions[number].append(position) }
    }
  }
}
