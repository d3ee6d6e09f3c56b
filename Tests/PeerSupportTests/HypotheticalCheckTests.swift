import PeerSupport
import Testing

@Suite struct HypotheticalCheckTests {
  private static func letter(
    _ way: Way = .phone, _ detail: String = "555 0199", name: String? = nil, when: String = "",
    note: String = ""
  ) -> RequestLetter {
    var letter = Sample.letter()
    letter.reach = Reach(way: way, detail: detail, name: name)
    letter.when = when
    letter.note = note
    return letter
  }

  private let check = HypotheticalCheck([
    letter(
      name: "Zoë O’Neill", when: "after 7",
      note: "The fire on Cedar Lane last May. Robin was there, 12 of us."),
    letter(.inPerson, "Room 214, Harbour House"),
    letter(.email, "m.lindqvist@example.org"),
  ])

  @Test(
    "D9: names, numbers and places of a request are found, whatever their case and accents",
    arguments: [
      ("Someone called ZOE asked me.", ["ZOE"]), ("What of zoë's brother?", ["zoë's"]),
      ("O'Neill", ["O'Neill"]),
      ("I went to cedar lane.", ["cedar", "lane"]), ("We met at harbour, in 214.", ["harbour", "214"]),
      ("I rang 5550199.", ["5550199"]), ("Call (555) 01-99 again", ["555) 01-99"]),
      ("It ends in 0199", ["0199"]),
      ("I know a Lindqvist.", ["Lindqvist"]), ("They told me that Robin left.", ["Robin"]),
      ("in may", ["may"]),
    ])
  func found(text: String, words: [String]) {
    #expect(check.found(in: text) == words)
  }

  @Test(
    "D9: a question that points at nobody may be asked",
    arguments: [
      "Someone tells me that they drink after each shift. How would I bring it up?",
      "The person wants to meet in a room at night. Is that all right, and for 2 hours?",
      "What if they call me 3 times a day at 7?", "How do I say no? Phone, text or e-mail?", "¿Qué digo?",
    ])
  func pointsAtNobody(text: String) {
    #expect(check.found(in: text) == [])
  }

  @Test("D9: a name that is also a common word points at someone, and so does what stands beside a time")
  func namesAmongCommonWords() {
    let check = HypotheticalCheck([
      Self.letter(name: "Jamie Hall de la Casa", when: "after 7, at Harbour House, ask Marta"),
      Self.letter(when: "Monday to Friday after 17:30"),
    ])
    #expect(check.found(in: "What if hall, or casa, says no?") == ["hall", "casa"])
    #expect(check.found(in: "Marta at Harbour") == ["Marta", "Harbour"])
    #expect(check.found(in: "What if it is on a Monday, in the hall of la Rioja?") == ["hall"])
  }

  @Test("D9: a question is sealed only without them, and only with something in it")
  func validate() {
    func refusal(_ text: String) -> QuestionError? {
      let question = Question(
        id: QuestionID(checked: "ab12"), text: text, by: Sample.id("amara"), to: Sample.key,
        asked: Sample.noon)
      do {
        try question.validate(check)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("Robin asked me.") == nil, "A first word may be any word")
    #expect(refusal("I met Robin.") == .identifies(["Robin"]))
    #expect(refusal(" \n") == .empty)
    #expect(refusal("a\u{0}b") == .unreadable)
    #expect(refusal(String(repeating: "a", count: 900)) == nil)
    #expect(refusal(String(repeating: "a", count: 901)) == .tooLong(limit: 900))
  }
}
