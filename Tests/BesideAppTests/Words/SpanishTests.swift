import BuiltIn
import PeerSupport
import Testing

@testable import BesideApp

/// What users read in Spanish: whole, easy, and in the practice's own words.
@Suite("In Spanish")
struct SpanishTests {
  private static let words = Catalogue.builtIn("es")

  /// Both forms of every text, by the section of its key.
  private static let sections = Dictionary(grouping: WordKey.all) { String($0.name.prefix { $0 != "." }) }
    .mapValues { keys in keys.flatMap { texts(of: $0) } }

  private static func texts(of key: WordKey) -> Set<String> {
    [words(key, ["count": 1]), words(key, ["count": 2])]
  }

  @Test func `Every text of English stands in Spanish; say a new one in Content/es/words.json too`() throws {
    let file = try #require(BuiltIn.words(in: "es"))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(WordKey.all.filter { !text.contains("\n  \"\($0.name)\": ") }.map(\.name) == [])
  }

  @Test("All together and each section are easy to read, and no sentence is much harder")
  func isEasyToRead() {
    #expect(SpanishReading.ease(of: Self.sections.values.flatMap { $0 }) >= 80)
    for (section, texts) in Self.sections {
      let sentences = texts.filter { ReadingLevel.words(in: $0).count >= 4 }
      guard ReadingLevel.words(in: sentences.joined(separator: " ")).count >= 40 else { continue }
      let ease = SpanishReading.ease(of: sentences)
      #expect(ease >= 70, "\(section) reads at \(ease)")
      for text in sentences where ReadingLevel.words(in: text).count >= 12 {
        #expect(SpanishReading.ease(of: [text]) >= 60, "“\(text)”")
      }
    }
  }

  @Test(arguments: [
    ("y", 1), ("tú", 1), ("quien", 1), ("guía", 2), ("petición", 3), ("cuéntale", 3), ("leer", 2),
    ("línea", 3), ("también", 2), ("ahora", 3), ("vuelve", 2), ("privacidad", 4), ("todavía", 4),
    ("aún", 2), ("averigüe", 4), ("soy", 1), ("oír", 2),
  ])
  func countsSyllables(word: String, syllables: Int) {
    #expect(SpanishReading.syllables(in: word) == syllables)
  }

  @Test func `No text uses a word that we do not use, and none shouts`() {
    let words: Set<String> = [
      "caso", "casos", "seguimiento", "tratamiento", "tratamientos", "cumplimiento", "triaje",
    ]
    let beginnings = ["pacient", "client", "víctima", "síntoma", "diagn", "asign", "derivar", "derivac"]
    for text in Self.sections.values.joined() {
      let unwanted = ReadingLevel.words(in: text).filter { word in
        words.contains(word) || beginnings.contains { word.hasPrefix($0) }
      }
      #expect(unwanted == [], "“\(text)”")
      #expect(!text.contains("¡"), "“\(text)”")
    }
  }

  @Test func `No English is left over`() {
    let english: Set<String> = [
      "the", "your", "you", "and", "with", "this", "that", "not", "for", "here", "please", "press", "is",
      "to", "of",
      "they", "who", "can", "will", "be",
    ]
    for text in Self.sections.values.joined() {
      // Commands are typed as they are.
      let said = text.split(separator: "«").map {
        $0.hasPrefix("beside ") ? String($0.drop { $0 != "»" }) : String($0)
      }
      let found = ReadingLevel.words(in: said.joined(separator: " ")).filter(english.contains)
      #expect(found == [], "“\(text)”")
    }
  }

  @Test(
    "What two names tell apart in English, two names tell apart here, since a name is typed in plain lines")
  func namesOfCommandsDiffer() {
    for layer in Layer.allCases {
      let titles = CommandTable.commands(in: layer).map(\.title)
      var english: [String: String] = [:]
      for title in titles {
        let other = english.updateValue(title.english.other, forKey: Self.words(title))
        #expect(other == nil || other == title.english.other, "\(layer): “\(Self.words(title))”")
      }
    }
  }

  @Test("What is left and what is late fits its column in the inbox (D1)")
  func timeLeftFits() {
    for minutes in [0, 1, 2, 59, 119] as [Int64] {
      for seconds in [minutes * 60 + 30, -minutes * 60 - 30] {
        #expect(Self.words.timeLeft(seconds: seconds).count < 20, "\(seconds)")
      }
    }
    #expect(Self.words.timeLeft(seconds: 60) == "queda 1 minuto")
    #expect(Self.words.timeLeft(seconds: 7_200) == "quedan 2 horas")
    #expect(Self.words.timeLeft(seconds: -7_200) == "2 horas tarde")
  }

  @Test(arguments: [
    ("2026-11-21", 19, "hoy a las 19:30"), ("2026-11-22", 1, "mañana a la 01:30"),
    ("2026-11-24", 13, "el martes a las 13:30"), ("2026-11-28", 6, "el 28 de noviembre a las 06:30"),
  ])
  func saysAMoment(day: String, hour: Int, text: String) throws {
    let now = LocalTime(day: try #require(Day("2026-11-21")), minute: 20 * 60)
    let then = LocalTime(day: try #require(Day(day)), minute: hour * 60 + 30)
    #expect(Self.words.moment(then, now: now) == text)
  }

  @Test(arguments: [
    ("2026-11-22", "de permiso hasta mañana"), ("2026-11-24", "de permiso hasta el martes"),
    ("2026-12-05", "de permiso hasta el 5 de diciembre"),
  ])
  func saysUntilWhenALeaveLasts(day: String, text: String) throws {
    let today = try #require(Day("2026-11-21"))
    let lastDay = try #require(Day(day))
    #expect(Self.words.availability(.onLeave(until: lastDay), today: today) == text)
  }

  @Test(arguments: [
    (["Amara", "Inés"], "Amara e Inés"), (["Amara", "Íñigo"], "Amara e Íñigo"),
    (["Inés", "Amara"], "Inés y Amara"),
    (["teléfono", "correo", "video"], "teléfono, correo y video"),
  ])
  func readsAListOut(items: [String], text: String) {
    #expect(Self.words.list(items) == text)
  }

  @Test func `Yes, more and back can be typed without accents`() {
    #expect(Self.words(.commonYes) == "Sí")
    #expect(Folding.isSame("si", Self.words(.commonYes)))
    #expect(Self.words.languageTag(named: "ingles") == "en")
    for (sentence, key) in [
      (WordKey.plainHelpCommands, WordKey.plainMore), (.plainHelpCommands, .plainAgain),
    ] {
      #expect(Self.words(sentence).contains("«\(Self.words(key))»"))
    }
    #expect(Self.words(.plainHelpPage).contains("«/\(Self.words(.editSelectAll))»"))
    #expect(Self.words(.plainHelpWriting).contains("«/\(Self.words(.commandBack))»"))
  }
}
