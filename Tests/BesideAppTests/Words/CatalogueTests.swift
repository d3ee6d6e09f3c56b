import BuiltIn
import PeerSupport
import Testing

@testable import BesideApp

@Suite struct CatalogueTests {
  private let words = Catalogue()

  @Test func saysATextWithItsArguments() {
    #expect(words(.availabilityAbout, ["name": "Amara", "state": "open"]) == "Amara is open")
  }

  @Test(arguments: [(0, "0 minutes"), (1, "1 minute"), (2, "2 minutes"), (21, "21 minutes")])
  func choosesThePluralByCount(count: Int, text: String) {
    #expect(words(.timeMinutes, ["count": count]) == text)
  }

  @Test func leavesAPlaceWithoutArgumentInSight() {
    #expect(words(.availabilityAbout, ["name": "Amara"]) == "Amara is {state}")
    #expect(words(.availabilityAbout) == "{name} is {state}")
  }

  @Test func doesNotReadBracesInsideAnArgument() {
    #expect(words(.availabilityAbout, ["name": "{state}", "state": "open"]) == "{state} is open")
  }

  @Test(arguments: [
    ([], ""), (["phone"], "phone"), (["phone", "text"], "phone and text"),
    (["phone", "text", "video"], "phone, text and video"),
  ])
  func readsAListOut(items: [String], text: String) {
    #expect(words.list(items) == text)
  }

  @Test func saysInEnglishWhatALanguageLacks() {
    let spanish = Catalogue(language: "es", texts: ["common.yes": WordForms(one: "Sí", other: "Sí")])
    #expect(spanish(.commonYes) == "Sí")
    #expect(spanish(.commonNo) == "No")
  }

  @Test func speaksSpanishWithItsOwnPluralsDatesAndLists() throws {
    let spanish = Catalogue.builtIn("es")
    #expect(spanish(.timeDays, ["count": 1]) == "1 día")
    #expect(spanish(.timeDays, ["count": 2]) == "2 días")
    #expect(spanish.date(try #require(Day("2026-03-03"))) == "3 de marzo de 2026")
    #expect(spanish.weekday(.wednesday) == "miércoles")
    #expect(spanish.list(["español", "inglés"]) == "español e inglés")
    #expect(spanish.list(["agua", "hielo"]) == "agua y hielo")
    #expect(words.list(["Spanish", "Irish"]) == "Spanish and Irish")
  }

  @Test func theBuiltInEnglishNeedsNoFile() {
    #expect(Catalogue.builtIn("en") == Catalogue())
    #expect(BuiltIn.languages == ["en", "es"])
  }

  @Test func everyKeyHasWordsAndANameOfItsOwn() {
    #expect(Set(WordKey.all.map(\.name)).count == WordKey.all.count)
    #expect(WordKey.all.allSatisfy { !$0.english.one.isEmpty && !$0.english.other.isEmpty })
  }

  @Test func thePseudoLanguageKeepsPlacesAndGrowsTheRest() {
    let pseudo = Catalogue.pseudo
    #expect(pseudo(.availabilityAbout, ["name": "Amara", "state": "open"]).contains("Amara"))
    #expect(pseudo(.timeMinutes, ["count": 1]) != pseudo(.timeMinutes, ["count": 2]))
    for key in WordKey.all where key.english.other.count >= 10 {
      #expect(pseudo(key).count >= key.english.other.count * 7 / 5)
    }
  }
}
