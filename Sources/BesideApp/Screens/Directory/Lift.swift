import BuiltIn
import PeerSupport

/// What to take away so that someone fits again, and how many that would be (B8).
enum Lift: Equatable, Sendable {
  /// Without one of several words.
  case word(String, count: Int)
  /// Without all the words that were typed.
  case words(count: Int)
  /// Without some of the filters.
  case filters([Filter], count: Int)

  /// Nobody needs to be told which of many words to leave out.
  static let mostWords = 6

  /// How many would be shown.
  var count: Int {
    switch self {
    case .word(_, let count), .words(let count), .filters(_, let count): count
    }
  }
}

extension AppState {
  /// That nobody fits, what to take away, and that everyone is still there; nil where somebody fits (B8).
  func nobodyFits(atMost limit: Int = 3) -> String? {
    guard directory.offersEveryone else { return nil }
    let isTyped = !directory.query.text.isBlank
    let said = words(directory.filters.isEmpty && isTyped ? .directoryNobodyMentions : .directoryNobodyFits)
    let lifts = directory.lifts.prefix(limit).map { lift in
      switch lift {
      case .word(let word, let count): words(.directoryLiftWord, ["filter": word, "count": count])
      case .words(let count): words(.directoryLiftWords, ["count": count])
      case .filters(let taken, let count) where taken.count > 1 && taken.count == directory.filters.count:
        words(.directoryLiftFilters, ["count": count])
      case .filters(let taken, let count):
        words(
          .directoryLiftFilter,
          ["filter": words.list(taken.map { words(filter: $0, in: self) }), "count": count])
      }
    }
    return ([said] + lifts + [words(.directoryEveryoneBelow)]).joined(separator: " ")
  }
}
