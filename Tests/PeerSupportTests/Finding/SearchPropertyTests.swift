import TestSupport
import Testing

@testable import PeerSupport

/// Whatever people say of themselves, and whatever someone types.
@Suite struct SearchPropertyTests {
  private static let words = [
    "grief", "duelo", "divorce", "divorcio", "nights", "noches", "Peña", "pena", "José", "jose", "choir",
    "Zürich", "retirement", "Σοφία", "김민준", "night", "brief", "sleep",
  ]

  private struct Case {
    let supporters: [Supporter]
    let typed: [String]
    let turns: [Int]
  }

  private func random(_ choices: inout Choices) -> Case {
    let stories = choices.list(upTo: 6) { choices in
      choices.list(upTo: 4) { $0.one(of: Self.words) }.joined(separator: " ")
    }
    let supporters = stories.enumerated().map { number, story in
      Sample.supporter("s\(number)", name: "Person", livedExperience: story.isEmpty ? [] : [story])
    }
    let typed = choices.list(upTo: 3) { choices in
      let word = choices.one(of: Self.words)
      return String(word.prefix(max(1, word.count - choices.number(below: 3))))
    }
    return Case(supporters: supporters, typed: typed, turns: typed.map { _ in choices.number(below: 3) })
  }

  private func index(_ supporters: [Supporter]) -> SupporterIndex {
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    return index
  }

  /// The same word in another case, or with an accent that was not there.
  private func disguised(_ word: String, _ way: Int) -> String {
    switch way {
    case 1: word.uppercased()
    case 2: word.replacing("e", with: "é").replacing("o", with: "ö")
    default: word
    }
  }

  @Test("B8: neither case nor accents nor the order of words decide who is found")
  func disguises() throws {
    let vocabulary = try Vocabulary.builtIn()
    let found = Property.counterexample(among: 300, random) { test in
      let index = index(test.supporters)
      let plain = index.positions(matching: SearchQuery(test.typed.joined(separator: " "), in: vocabulary))
      let other = zip(test.typed, test.turns).map { disguised($0, $1) }.reversed().joined(separator: "  ")
      let turned = index.positions(matching: SearchQuery(other, in: vocabulary))
      return plain == turned ? nil : "\(plain), and \(turned) for “\(other)”"
    }
    #expect(found?.description == nil)
  }

  @Test("B8: one more word never brings anyone new, and no word at all brings everyone")
  func narrowing() throws {
    let vocabulary = try Vocabulary.builtIn()
    let found = Property.counterexample(among: 300, random) { test in
      let index = index(test.supporters)
      var before = Set(test.supporters.indices)
      for count in 0...test.typed.count {
        let typed = test.typed.prefix(count).joined(separator: " ")
        let now = Set(index.positions(matching: SearchQuery(typed, in: vocabulary)))
        guard now.isSubset(of: before) else { return "“\(typed)” brings \(now.subtracting(before))" }
        if count == 0, now != before { return "not everyone is there" }
        before = now
      }
      return nil
    }
    #expect(found?.description == nil)
  }

  @Test("B3: whoever is found has common ground for every word, and what it says stands on their page")
  func saysWhy() throws {
    let vocabulary = try Vocabulary.builtIn()
    let found = Property.counterexample(among: 300, random) { test in
      let query = SearchQuery(test.typed.joined(separator: " "), in: vocabulary)
      for position in index(test.supporters).positions(matching: query) {
        let supporter = test.supporters[position]
        let ground = supporter.commonGround(with: query)
        let told = Set(ground.flatMap(\.matches).map(\.typed))
        guard told == Set(query.terms.map { String(decoding: $0.word, as: UTF8.self) }) else {
          return "\(supporter.bio.livedExperience): \(ground)"
        }
        guard ground.allSatisfy({ supporter.bio.livedExperience.contains($0.text) || $0.text == "Person" })
        else { return "\(ground) is not on the page" }
      }
      return nil
    }
    #expect(found?.description == nil)
  }

  @Test("The index finds the same however many pieces it is built of")
  func pieces() throws {
    let vocabulary = try Vocabulary.builtIn()
    let found = Property.counterexample(among: 300, random) { test in
      var piecewise = SupporterIndex()
      for supporter in test.supporters { piecewise.insert(contentsOf: [supporter]) }
      let query = SearchQuery(test.typed.joined(separator: " "), in: vocabulary)
      return piecewise.positions(matching: query) == index(test.supporters).positions(matching: query)
        ? nil : "\(test.typed)"
    }
    #expect(found?.description == nil)
  }

  private struct Slipped {
    let word: String
    let typed: String
  }

  private func slipped(_ choices: inout Choices) -> Slipped {
    let word = choices.one(of: ["retirement", "miscarriage", "bereavement", "dispatcher", "despachadora"])
    var letters = Array(word)
    let place = choices.number(below: letters.count - 1)
    switch choices.number(below: 4) {
    case 0: letters[place] = "z"
    case 1: letters.remove(at: place)
    case 2: letters.insert("z", at: place)
    default: letters.swapAt(place, place + 1)
    }
    return Slipped(word: word, typed: String(letters))
  }

  @Test("B8: one wrong, missing, extra or swapped letter anywhere in a long word still finds")
  func slips() {
    let found = Property.counterexample(among: 500, slipped) { test in
      let index = index([Sample.supporter("a", livedExperience: [test.word])])
      return index.positions(matching: SearchQuery(test.typed)) == [0] ? nil : "“\(test.typed)” finds nobody"
    }
    #expect(found?.description == nil)
  }
}

extension CommonGround.Match {
  /// The word of the search that made it.
  fileprivate var typed: String {
    switch self {
    case .sameAsMine: ""
    case .word(let word), .neighbour(of: let word), .slip(let word): word
    }
  }
}
