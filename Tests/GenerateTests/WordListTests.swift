import Testing

@testable import generate

@Suite struct WordListTests {
  private func list(_ lines: String...) throws -> WordList {
    try WordList(Array(("{\n" + lines.joined(separator: "\n") + "\n}\n").utf8), path: "words.json")
  }

  @Test func sortsTheKeysAndMendsTheCommas() throws {
    let list = try list(#""b.two": "Two","#, #"  "a.one": { "one": "{count} day", "other": "{count} days" }"#)
    #expect(
      list.text == """
        {
          "a.one": { "one": "{count} day", "other": "{count} days" },
          "b.two": "Two"
        }

        """)
  }

  @Test func readsItsOwnTextBackUnchanged() throws {
    let text = try list(#""a.quoted": "Say “yes” or \"no\".\nThen wait\\.""#).text
    #expect(try WordList(Array(text.utf8), path: "words.json").text == text)
  }

  @Test(
    "A mistake is named with its line",
    arguments: [
      (#""a.one": "x", "a.two": "y""#, "2: expected one"),
      (#""a.one": 7"#, "2: expected one"),
      (#""one": "x""#, "2: a key is written like"),
      (#""A.one": "x""#, "2: a key is written like"),
      (#""a.o-ne": "x""#, "2: a key is written like"),
      (#""a.one": "Hello {name""#, "2: a brace"),
      (#""a.one": "Hello }""#, "2: a brace"),
      (#""a.one": "Hello {}""#, "2: a brace"),
      (#""a.one": {"one": "a day", "other": "days"}"#, "2: the plural"),
      (#""a.one": {"one": "{name} waits", "other": "{count} wait"}"#, "2: the plural"),
    ])
  func namesTheLine(line: String, words: String) {
    let error = #expect(throws: GenerateError.self) { try list(line) }
    #expect(error?.description.hasPrefix("words.json:" + words) == true, "\(error?.description ?? "")")
  }

  @Test func namesAKeyThatStandsTwice() {
    let error = #expect(throws: GenerateError.self) { try list(#""a.bC": "x","#, #""a.b.c": "y""#) }
    #expect(error?.description.hasPrefix("words.json:3: a.b.c stands twice") == true)
  }

  @Test(
    "A translation has no other keys than English, and the same names in braces",
    arguments: [
      (#""a.one": "{name} y {count}""#, nil), (#""a.two": "x""#, "English has no a.two"),
      (#""a.one": "{name}""#, "a.one needs the names"), (#""a.one": "{nombre} {count}""#, "a.one needs"),
    ] as [(String, String?)])
  func checksATranslation(line: String, words: String?) throws {
    let english = try list(#""a.one": "{name} and {count}""#)
    let translated = try list(line)
    guard let words else { return try translated.check(against: english, path: "es") }
    let error = #expect(throws: GenerateError.self) { try translated.check(against: english, path: "es") }
    #expect(error?.description.hasPrefix("es: " + words) == true)
  }

  @Test func makesConstantsOfKeys() throws {
    let name = try #require(WordName("inbox.nextContact.title"))
    #expect(name.constant == "inboxNextContactTitle")
    #expect(name.section == "inbox")
  }
}
