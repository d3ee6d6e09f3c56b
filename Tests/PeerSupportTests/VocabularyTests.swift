import BuiltIn
import Testing

@testable import PeerSupport

extension Vocabulary {
  /// What the program brings along, in all its languages.
  static func builtIn() throws -> Vocabulary {
    var vocabulary = Vocabulary()
    for file in BuiltIn.ideas {
      vocabulary.add(try DocumentCoder.decode(IdeaList.self, from: file.bytes, file: file.path).ideas)
    }
    return vocabulary
  }
}

@Suite struct VocabularyTests {
  private static let lists = BuiltIn.ideas.compactMap { file in
    try? DocumentCoder.decode(IdeaList.self, from: file.bytes, file: file.path)
  }

  @Test func standsInEnglishAndSpanishWithTheSameIdeas() throws {
    #expect(Self.lists.map(\.language) == ["en", "es"])
    let first = try #require(Self.lists.first)
    for list in Self.lists { #expect(Set(list.ideas.keys) == Set(first.ideas.keys), "\(list.language)") }
  }

  @Test("B8: at least 120 ideas and 600 words a language", arguments: lists)
  func isLarge(list: IdeaList) {
    #expect(list.ideas.count >= 120)
    #expect(Set(list.ideas.values.joined().map(Folding.folded)).count >= 600)
  }

  @Test("every entry is one word that finds itself, and none says what another one says", arguments: lists)
  func isTidy(list: IdeaList) {
    for (name, entries) in list.ideas {
      let words = entries.compactMap { IdeaWord($0) }
      #expect(words.count == entries.count, "\(name)")
      #expect(entries.count > 1, "\(name)")
      for (place, word) in words.enumerated() {
        #expect(word.stands(for: Words(entries[place])[0]), "\(entries[place])")
        #expect(!word.isBeginning || word.bytes.count > 3, "\(entries[place])")
        for (other, another) in words.enumerated() where other != place {
          #expect(!word.stands(for: another.bytes[...]), "\(name): \(entries[place]), \(entries[other])")
        }
      }
    }
  }

  @Test(
    "B8: neighbours are found within a language and across",
    arguments: [
      ("grief", "Perdí a mi hermana: duelo"), ("duelo", "widowed in 2020"), ("nights", "turno de madrugada"),
      ("insomnio", "Cannot sleep after shifts"),
      ("miscarriage", "infertility, three rounds of IVF: pregnancy"),
      ("despacho", "Twelve years as a dispatcher"), ("debt", "gambled away the mortgage"),
      ("LODD", "lost a comrade"), ("pérdida", "Stillborn in spring"), ("perdida", "a divorce"),
      ("jubilación", "retired last year"), ("retirement", "me jubilé"), ("sueño", "night shift since 2019"),
      ("immigrant", "llegué como refugiada"), ("sober", "alcohol"),
    ])
  func neighboursAreFound(query: String, story: String) throws {
    let supporter = Sample.supporter("a", livedExperience: [story])
    var index = SupporterIndex()
    index.insert(contentsOf: [supporter])
    let vocabulary = try Vocabulary.builtIn()
    #expect(index.positions(matching: SearchQuery(query, in: vocabulary)) == [0])
    #expect(!supporter.commonGround(with: SearchQuery(query, in: vocabulary)).isEmpty)
    #expect(index.positions(matching: SearchQuery(query)).isEmpty)
  }

  @Test(
    "B8: every form of a word finds the others, and what is near it beside them",
    arguments: [
      ("divorced", "divorce", "grief"), ("retired", "retirement", "grief"),
      ("parents", "parent of two", "two kids"),
      ("nights", "night desk", "insomnia"), ("divorciado", "mi divorcio", "duelo"),
    ])
  func formsAreFound(query: String, form: String, neighbour: String) throws {
    let supporters = [form, neighbour].enumerated().map { Sample.supporter("s\($0)", livedExperience: [$1]) }
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    let vocabulary = try Vocabulary.builtIn()
    let asked = SearchQuery(query, in: vocabulary)
    #expect(index.positions(matching: asked) == [0, 1])
    for supporter in supporters {
      #expect(supporter.commonGround(with: asked).map(\.matches) == [[.neighbour(of: query)]])
    }
  }

  @Test func aWholeWordBringsUpNoLongerOne() {
    var vocabulary = Vocabulary()
    vocabulary.add(["art": ["art", "paint-"]])
    var index = SupporterIndex()
    index.insert(contentsOf: [
      Sample.supporter("a", interests: ["arthritis"]), Sample.supporter("b", interests: ["art"]),
    ])
    #expect(index.positions(matching: SearchQuery("painting", in: vocabulary)) == [1])
  }

  @Test func aProgramsOwnWordsJoinAnIdea() {
    var vocabulary = Vocabulary()
    vocabulary.add(["loss": ["grief"]])
    vocabulary.add(["loss": ["Code-"], "boats": ["marine", "harbour"]])
    #expect(vocabulary.neighbours(of: Array("codes".utf8)[...]) == [IdeaWord("grief"), IdeaWord("code-")])
    #expect(vocabulary.neighbours(of: Array("grief".utf8)[...]) == [IdeaWord("code-")])
    #expect(vocabulary.neighbours(of: Array("marine".utf8)[...]) == [IdeaWord("harbour")])
  }

  @Test func aPolicyKeepsItsOwnIdeas() throws {
    var policy = Policy()
    #expect(!String(decoding: DocumentCoder.canonicalBytes(of: policy), as: UTF8.self).contains("ideas"))
    policy.ideas = ["boats": ["marine", "harbour-"]]
    let bytes = DocumentCoder.canonicalBytes(of: policy)
    #expect(try DocumentCoder.decodePart(Policy.self, from: bytes, file: "program.json") == policy)
  }

  @Test func aPolicyWithTooLongWordsIsRefused() {
    let word = String(repeating: "a", count: 81)
    let bytes = Array(#"{"ideas":{"a":["\#(word)"]}}"#.utf8)
    #expect(throws: DocumentError.self) {
      try DocumentCoder.decodePart(Policy.self, from: bytes, file: "program.json")
    }
  }
}
