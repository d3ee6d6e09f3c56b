/// One thing that a supporter and the person who looks have in common, and why it counts (B3, B8).
public struct CommonGround: Hashable, Sendable {
  /// Why it counts.
  public enum Match: Hashable, Sendable {
    /// The person said the same of themselves.
    case sameAsMine
    /// This word of the search begins a word of it.
    case word(String)
    /// This word of the search is near a word of it.
    case neighbour(of: String)
    /// This word of the search is a word of it, or its beginning, but for one letter.
    case slip(String)
  }

  /// Where it stands.
  public let field: SearchField
  /// What stands there: an entry whole, a language's tag, or one sentence of the words about themselves.
  public let text: String
  /// Why it counts; never empty.
  public let matches: [Match]
}

extension Supporter {
  /// The common ground with what someone typed and with what they said of themselves, field by field (B3).
  public func commonGround(with query: SearchQuery, _ me: AboutMe = AboutMe()) -> [CommonGround] {
    var passages: [(field: SearchField, text: String, words: Words)] = []
    forEachSearchText { field, text in
      // Most bios are opened without a search: there is nothing to fold then.
      guard !query.isEmpty || me[field] != nil else { return }
      for passage in field == .about ? text.sentences : [text] {
        let words = Words(field == .language ? "\(passage) \(LanguageNames.names(of: passage))" : passage)
        passages.append((field, passage, words))
      }
    }
    let matches = query.terms.map { term in
      let found = passages.map { term.match(in: $0.words) }
      // As in the search, a slip counts only where the word itself is not there.
      return found.contains { $0 != nil } ? found : passages.map { term.slipMatch(in: $0.words) }
    }
    return passages.indices.compactMap { place in
      let (field, text, _) = passages[place]
      let same = Folding.isSame(me[field], text) ? [CommonGround.Match.sameAsMine] : []
      let why = same + matches.compactMap { $0[place] }
      return why.isEmpty ? nil : CommonGround(field: field, text: text, matches: why)
    }
  }
}

extension AboutMe {
  fileprivate subscript(field: SearchField) -> String? {
    switch field {
    case .team: team
    case .region: region
    case .division: division
    case .shift: shift
    case .rank: rank
    case .role: role
    case .name, .language, .interest, .livedExperience, .strength, .sharedIdentity, .about: nil
    }
  }
}

extension SearchQuery.Term {
  private var shown: String { String(decoding: word, as: UTF8.self) }

  fileprivate func match(in words: Words) -> CommonGround.Match? {
    if words.contains(where: { $0.starts(with: word) }) { return .word(shown) }
    return words.contains(oneOf: neighbours) ? .neighbour(of: shown) : nil
  }

  fileprivate func slipMatch(in words: Words) -> CommonGround.Match? {
    guard Slip.isPossible(in: word[...]) else { return nil }
    if words.contains(where: { Slip.leads(from: word[...], to: $0) }) { return .slip(shown) }
    return words.contains(oneOf: slipNeighbours) ? .neighbour(of: shown) : nil
  }
}

extension Words {
  fileprivate func contains(oneOf ideaWords: [IdeaWord]) -> Bool {
    contains { word in ideaWords.contains { $0.stands(for: word) } }
  }
}

extension String {
  /// The text in sentences or lines, without blanks around them.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var current = ""
    var mayEnd = false
    for character in self {
      if character.isNewline || (mayEnd && character == " ") {
        sentences.append(current)
        current = ""
      } else if !(current.isEmpty && character.isWhitespace) {
        current.append(character)
      }
      mayEnd = character == "." || character == "?" || character == "!" || character == "…"
    }
    return (sentences + [current]).filter(\.hasWords)
  }
}
