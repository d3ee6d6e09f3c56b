import BuiltIn
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Guides in Spanish")
struct SpanishGuideTests {
  @Test("Every page is easy to read")
  func everyPageIsEasyToRead() throws {
    for guide in try AllTexts.guides(in: "es") {
      for page in guide.pages {
        let ease = SpanishReading.ease(of: [guide.purpose] + page.texts)
        #expect(ease >= 70, "\(guide.id), \(page.id) reads at \(ease)")
      }
    }
  }

  @Test("Words that we do not use, and signs that shout, do not stand in Spanish either")
  func noTextUsesAWordThatWeDoNotUse() throws {
    let words: Set<String> = [
      "caso", "casos", "seguimiento", "tratamiento", "tratamientos", "cumplimiento", "triaje",
    ]
    let beginnings = ["pacient", "client", "víctima", "síntoma", "diagn", "asign", "derivar", "derivac"]
    for text in try AllTexts.guides(in: "es").flatMap({ $0.pages.flatMap(\.texts) }) {
      let unwanted = ReadingLevel.words(in: text).filter { word in
        words.contains(word) || beginnings.contains { word.hasPrefix($0) }
      }
      #expect(unwanted == [], "\(text)")
      #expect(!text.contains("¡"), "\(text)")
    }
  }

  @Test("Every crisis line is there in Spanish, with the same numbers, sources and dates (G9)")
  func crisisLines() throws {
    let english = CrisisLines.builtIn(language: "en")
    let spanish = CrisisLines.builtIn(language: "es")
    #expect(spanish.emergency.map(\.number) == english.emergency.map(\.number))
    #expect(spanish.lines.map(\.id) == english.lines.map(\.id))
    #expect(spanish.lines.map { $0.reach.map(\.number) } == english.lines.map { $0.reach.map(\.number) })
    #expect(spanish.lines.map(\.verifiedOn) == english.lines.map(\.verifiedOn))
    #expect(spanish.lines.allSatisfy { $0.hours == "día y noche" })
  }

  @Test("Guides and help now speak the language that was chosen")
  func screens() throws {
    var driver = try Driver()
    driver.state.surroundings.words = .builtIn("es")
    driver.press("Ctrl-g")
    #expect(driver.screen.contains("1 de 6 · Decirlo"))
    #expect(driver.screen.contains("«Me alegra que me lo cuentes."))
    driver.press("F2")
    #expect(driver.screen.contains("llama o escribe al 988"))
    #expect(driver.screen.contains("día y noche · en inglés y español"))
  }
}
