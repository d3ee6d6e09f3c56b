import Testing

@testable import PeerSupport

@Suite struct SlipTests {
  private func leads(_ word: String, _ other: String, isWhole: Bool = false) -> Bool {
    Slip.leads(
      from: Folding.bytes(of: word)[...], to: Folding.bytes(of: other)[...], isWhole: isWhole)
  }

  @Test(arguments: [
    ("nihgt", "night"), ("nigt", "night"), ("nighht", "night"), ("nizht", "night"), ("bight", "night"),
    ("ight", "night"), ("inght", "night"), ("nigth", "night"), ("nightt", "night"), ("σοφιά", "Σοφία"),
    ("Σφοία", "Σοφία"), ("Σοία", "Σοφία"), ("Нвгород", "Новгород"), ("bereavment", "bereavement"),
  ])
  func oneSlipIsSeen(word: String, other: String) {
    let same = Folding.folded(word) == Folding.folded(other)
    #expect(leads(word, other) != same)
    #expect(leads(word, other, isWhole: true) != same)
    #expect(leads(other, word, isWhole: true) != same)
  }

  @Test(arguments: [("nihgt", "nightmares"), ("beraeve", "bereavement"), ("diispat", "dispatcher")])
  func oneSlipBeforeTheEndIsSeen(word: String, other: String) {
    #expect(leads(word, other))
    #expect(!leads(word, other, isWhole: true))
  }

  @Test(arguments: [
    ("night", "night"), ("nihtg", "night"), ("nizhz", "night"), ("thgin", "night"), ("σοφια", "μαρια"),
    ("", "night"), ("night", ""), ("niggght", "night"),
  ])
  func nothingElseIsASlip(word: String, other: String) {
    #expect(!leads(word, other, isWhole: true))
  }

  /// Every word that one change of one letter makes is seen, and what two changes make is not: by trying them all.
  @Test func agreesWithWordsMadeByEveryChange() {
    let letters = Array("abé")
    func changes(of word: [Character]) -> Set<[Character]> {
      var made: Set<[Character]> = []
      for place in word.indices {
        var missing = word
        missing.remove(at: place)
        made.insert(missing)
        if place + 1 < word.count {
          var swapped = word
          swapped.swapAt(place, place + 1)
          made.insert(swapped)
        }
        for letter in letters {
          var wrong = word
          wrong[place] = letter
          made.insert(wrong)
        }
      }
      for place in 0...word.count {
        for letter in letters {
          var extra = word
          extra.insert(letter, at: place)
          made.insert(extra)
        }
      }
      return made.subtracting([word])
    }
    // "é" is left unfolded, so that a letter of several bytes takes part.
    func bytes(_ word: [Character]) -> ArraySlice<UInt8> { Array(String(word).utf8)[...] }
    for word in ["ababa", "aabbé", "éabéb", "ééaaa"].map(Array.init) {
      let once = changes(of: word)
      for other in Set(once.flatMap(changes)).union(once) {
        #expect(
          Slip.leads(from: bytes(word), to: bytes(other), isWhole: true) == once.contains(other),
          "\(String(word)) \(String(other))")
      }
    }
  }

  private func index(_ supporters: Supporter...) -> SupporterIndex {
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    return index
  }

  @Test(
    "B8: a slip in a word of five and more letters still finds",
    arguments: ["amraa", "Amaraa", "ammara", "amada", "nigths", "dispacher", "grandmther"])
  func findsInSpiteOfASlip(query: String) {
    let supporter = Sample.supporter(
      "a", name: "Amara", interests: ["nights"], livedExperience: ["dispatcher", "a grandmother's death"])
    #expect(index(supporter).positions(matching: SearchQuery(query)) == [0])
    let ground = supporter.commonGround(with: SearchQuery(query))
    #expect(ground.map(\.matches) == [[.slip(query.lowercased())]])
  }

  @Test(
    "B8: what has lost a letter is meant for a word of five letters, and no longer one",
    arguments: [
      ("amra", "Amara"), ("mara", "Amara"), ("grif", "grief"), ("gref", "grief"), ("нова", "новка"),
    ])
  func lostLetter(query: String, word: String) {
    let supporter = Sample.supporter("a", livedExperience: [word])
    #expect(index(supporter).positions(matching: SearchQuery(query)) == [0])
    #expect(supporter.commonGround(with: SearchQuery(query)).map(\.matches) == [[.slip(query)]])
  }

  @Test(arguments: [
    ("jonh", "John"), ("johm", "John"), ("jhn", "Johan"), ("johr", "Johannes"), ("amar", "Aamaar"),
  ])
  func shortWordsAreTakenAsTheyStand(query: String, name: String) {
    #expect(index(Sample.supporter("a", name: name)).positions(matching: SearchQuery(query)).isEmpty)
  }

  @Test("B8: a name that nobody has brings up no stranger by the beginning of an idea")
  func namesAreNoSlips() throws {
    let vocabulary = try Vocabulary.builtIn()
    let stories = ["salsa", "immigration", "eating disorders", "assault", "listening", "faith", "grief"]
    let supporters = stories.enumerated().map { Sample.supporter("s\($0)", interests: [$1]) }
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    for name in ["Daniel", "Miguel", "Diego", "Stanley", "Chandra", "Pradeep"] {
      let query = SearchQuery(name, in: vocabulary)
      #expect(index.positions(matching: query).isEmpty, "\(name)")
      #expect(supporters.allSatisfy { $0.commonGround(with: query).isEmpty }, "\(name)")
    }
  }

  @Test func whoIsSpelledSoIsNeverJoinedByWhoIsNot() {
    let index = index(Sample.supporter("a", name: "Marin"), Sample.supporter("b", name: "Maria"))
    #expect(index.positions(matching: SearchQuery("maria")) == [1])
    #expect(index.positions(matching: SearchQuery("marin")) == [0])
    #expect(index.positions(matching: SearchQuery("maris")) == [0, 1])
  }

  @Test("B8: neighbours are found in spite of a slip, in both languages")
  func neighboursAreFoundInSpiteOfASlip() throws {
    let supporter = Sample.supporter("a", livedExperience: ["widowed"])
    let vocabulary = try Vocabulary.builtIn()
    for word in ["greif", "grieff", "bereavment", "perdda"] {
      let query = SearchQuery(word, in: vocabulary)
      #expect(index(supporter).positions(matching: query) == [0], "\(word)")
      #expect(supporter.commonGround(with: query).map(\.matches) == [[.neighbour(of: word)]], "\(word)")
    }
  }
}
