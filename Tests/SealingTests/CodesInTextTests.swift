import Testing

@testable import Sealing

@Suite("A return code inside other words")
struct CodesInTextTests {
  private let code = ReturnCode()

  @Test("It is found wherever it stands and however it is spelled")
  func found() {
    let text = code.text
    for spelling in [
      text, text.uppercased(), text.replacing("-", with: ""), text.replacing("-", with: " \n"),
      text.map { "\($0) " }.joined(), text.replacing("-", with: " / "), text.replacing("o", with: "0"),
      text.replacing("-", with: "\u{200B}\u{1F642}"),
    ] {
      #expect(ReturnCode.isWritten(in: spelling), "\(spelling)")
      #expect(
        ReturnCode.isWritten(in: "Call me, my code is \(spelling), thanks. I rest on Monday."), "\(spelling)")
    }
  }

  @Test("A part of it, a slip in it, and other words are no code")
  func notFound() {
    let letters = Array(code.text)
    let other: Character = letters[0] == "b" ? "d" : "b"
    let texts = [
      "", "Call me after seven.", String(letters.dropLast()), String(letters.dropFirst()),
      String([other] + letters.dropFirst()), String(repeating: "babab ", count: 5),
      "Hungarian banana pajamas, a savory salad and a canapé for a zany lady: no code at all, only food.",
      String(repeating: "1", count: 400),
    ]
    for text in texts { #expect(!ReturnCode.isWritten(in: text), "\(text)") }
  }

  @Test("A long text is looked through whole")
  func longText() {
    let page = String(repeating: "I would rather walk than sit. ", count: 600)
    #expect(!ReturnCode.isWritten(in: page))
    #expect(ReturnCode.isWritten(in: page + code.text + page))
  }
}
