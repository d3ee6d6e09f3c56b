import Testing

@Suite("beside demo --plain over a pipe")
struct PlainTests {
  let account: Account

  init() throws { account = try Account() }

  @Test func linesInAndLinesOut() throws {
    let outcome = try account.beside("demo", "--plain", input: "guides\r\n1\n\nq\n")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains("Staying safe together"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func bytesThatAreNoTextAndEndlessLinesDoNothing() throws {
    let noise: [UInt8] = [0xFF, 0xFE, 0x0A] + Array(repeating: 0x61, count: 200_000) + [0x0A]
    let outcome = try account.beside(["demo", "--plain"], input: noise + Array("q\n".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.lines.filter { $0.contains("no text, so nothing was done") }.count == 2)
  }

  @Test func theEndOfTheInputIsTheEnd() throws {
    let outcome = try account.beside("demo", "--plain")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains("Find someone"))
  }
}
