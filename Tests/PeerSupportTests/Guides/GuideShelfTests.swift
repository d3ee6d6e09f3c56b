import PeerSupport
import Testing

@Suite struct GuideShelfTests {
  private func guide(
    _ id: String, _ language: String = "en", version: Int = 1, title: String = "T", basedOn: Int? = nil,
    line: String = "Hello."
  ) -> Guide {
    Guide(
      id: id, language: language, version: version, title: title, purpose: "P.", basedOn: basedOn,
      pages: [GuidePage(id: "a", title: "A", aim: "B.", lines: [GuideLine(line)])])
  }

  @Test("A program's own guide comes in the place of the built-in, and a new one after all")
  func overridesAndAdds() {
    let shelf = GuideShelf(
      builtIn: [guide("x"), guide("y")], own: [guide("z", title: "Z"), guide("x", title: "Ours")],
      language: "en")
    #expect(shelf.guides.map(\.title) == ["Ours", "T", "Z"])
    #expect(shelf.ownNames == ["x", "z"])
  }

  @Test("In another language a guide of one's own hides nothing that can be read")
  func otherLanguage() {
    let own = [guide("x", "en", title: "Ours"), guide("z", "fr", title: "F"), guide("z", "en", title: "E")]
    let shelf = GuideShelf(builtIn: [guide("x", "es", title: "Nuestra")], own: own, language: "es")
    #expect(shelf.guides.map(\.title) == ["Nuestra", "E"])
  }

  @Test("It is known when the built-in has changed since a program's own was made from it")
  func outgrown() {
    let own = guide("x", basedOn: 1)
    #expect(GuideShelf(builtIn: [guide("x", version: 2)], own: [own], language: "en").isOutgrown(own))
    #expect(!GuideShelf(builtIn: [guide("x", version: 1)], own: [own], language: "en").isOutgrown(own))
    #expect(!GuideShelf(builtIn: [guide("x", version: 9)], own: [], language: "en").isOutgrown(own))
  }

  @Test func aDifferenceNamesWhatIsGoneAndWhatIsNew() {
    let difference = GuideDifference(from: guide("x", line: "Hello."), to: guide("x", line: "Good evening."))
    #expect(
      difference.lines == [
        .same("T"), .same("P."), .same("[a] A"), .same("[a]   B."), .removed("[a]   Hello."),
        .added("[a]   Good evening."),
      ])
    #expect(GuideDifference(from: guide("x"), to: guide("x")).isEmpty)
    #expect(!difference.isEmpty)
  }

  @Test("Before, within and after the usual hours; nothing is enforced (K2, K3)")
  func window() {
    let window = GuideWindow(fromHours: 8, toHours: 12)
    let event = Timestamp(seconds: 1_000_000)
    #expect(window.standing(of: event + 3 * 3_600, event: event) == .before(5 * 3_600))
    #expect(window.standing(of: event + 8 * 3_600, event: event) == .within(4 * 3_600))
    #expect(window.standing(of: event + 12 * 3_600, event: event) == .within(0))
    #expect(window.standing(of: event + 13 * 3_600, event: event) == .after(3_600))
  }

  @Test("A search finds words by their beginnings, in any order, without case and accents")
  func search() {
    #expect(TextQuery("").matches([]))
    #expect(TextQuery("MEDIC perso").matches(["La medicación", "de una persona"]))
    #expect(TextQuery("medicacion").matches(["Medicación"]))
    #expect(!TextQuery("edic").matches(["Medicación"]))
    #expect(!TextQuery("rides money").matches(["Rides"]))
  }
}
