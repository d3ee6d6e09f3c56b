import Testing

@Suite("beside check and beside withdraw")
struct ReturnCodeTests {
  let team: Team
  let account: Account
  let code: String

  init() throws {
    team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    account = try team.join()
    let asked = try account.beside("ask", input: Team.plainAnswers)
    code = String(try #require(asked.lines.first { $0.split(separator: "-").count == 6 }).drop { $0 == " " })
  }

  @Test("Case, blanks and hyphens of a code do not matter")
  func codesAreReadForgivingly() throws {
    for spelling in [code, code.uppercased(), code.replacing("-", with: " "), "  \(code)\t"] {
      let outcome = try account.beside("check", input: spelling + "\n")
      #expect(outcome.status == 0, "\(spelling): \(outcome.errors)")
      #expect(outcome.output.hasPrefix("Your request waits."))
    }
  }

  @Test("C6: taking back needs the code alone and leaves nothing")
  func takingBackLeavesNothing() throws {
    #expect(try account.beside("withdraw", input: code).status == 0)
    #expect(try Process.run("/bin/ls", [team.library + "/requests"]).lines == [])
    let again = try account.beside("withdraw", input: code)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("No request here has this code."))
  }

  @Test("What is no code is told and finds nothing", arguments: ["check", "withdraw"])
  func slipsAreTold(command: String) throws {
    let slip = "bab" + code.dropFirst(3)
    for (input, words) in [
      ("", "ended too early"), ("\n", "A return code has 30 letters"),
      ("hello\n", "A return code has 30 letters"),
      (String(code.dropLast()), "A return code has 30 letters"),
      (slip, "compare it with what you wrote down"),
    ] {
      let outcome = try account.beside(command, input: input)
      #expect(outcome.status == (input.isEmpty ? 66 : 65))
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    #expect(try Process.run("/bin/ls", [team.library + "/requests"]).lines.count == 1)
  }

  @Test(arguments: ["check", "withdraw"])
  func inputThatIsNoTextIsRefused(command: String) throws {
    #expect(try account.beside([command], input: [0xC3, 0x28, 0x0A]).status == 65)
    try account.writeSparse(bytes: 200 << 20, to: "endless")
    let endless = try account.beside([command], inputFile: account.path("endless"))
    #expect(endless.status == 65)
    #expect(endless.errors.contains("too long"))
  }

  @Test(
    "A code is never an argument, which others of the machine could see", arguments: ["check", "withdraw"])
  func codesAreNoArguments(command: String) throws {
    for words in [[code], code.split(separator: "-").map(String.init)] {
      let outcome = try account.beside([command] + words)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("type the code when it asks"))
      #expect(!outcome.errors.contains(code) && outcome.output.isEmpty)
    }
  }
}
