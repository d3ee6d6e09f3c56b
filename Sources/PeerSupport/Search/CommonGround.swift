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
    var found: [CommonGround] = []
    forEachSearchText { field, text in
      // Most bios are opened without a search: there is nothing to fold then.
      guard !query.isEmpty || me[field] != nil else { return }
      let passages = field == .about ? text.sentences : [text]
      for passage in passages {
        let words = Words(field == .language ? "\(passage) \(LanguageNames.names(of: passage))" : passage)
        let same = Folding.isSame(me[field], passage) ? [CommonGround.Match.sameAsMine] : []
        let matches = same + query.terms.compactMap { $0.match(in: words) }
        if !matches.isEmpty { found.append(CommonGround(field: field, text: passage, matches: matches)) }
      }
    }
    return found
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
  fileprivate func match(in words: Words) -> CommonGround.Match? {
    let shown = String(decoding: word, as: UTF8.self)
    if words.contains(where: { $0.starts(with: word) }) { return .word(shown) }
    let isNear = words.contains { candidate in neighbours.contains { candidate.starts(with: $0) } }
    return isNear ? .neighbour(of: shown) : nil
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
