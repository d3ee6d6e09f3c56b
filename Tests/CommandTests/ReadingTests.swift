import Testing

@Suite("beside help-now and beside guide")
struct ReadingTests {
  let account: Account

  init() throws { account = try Account() }

  @Test("G10: help stands there without a program, a locker or a passphrase, and nothing is kept")
  func helpNeedsNothing() throws {
    let outcome = try account.beside("help-now")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "United States")
    #expect(outcome.output.contains("988 call or text"))
    #expect(try Process.run("/bin/ls", ["-A", account.home]).lines == [".input", "passphrase", "tmp"])
  }

  @Test(
    "G9: another country in either case, and one that was never checked",
    arguments: [
      ("ie", "Ireland", "call 116 123"), ("GB", "United Kingdom", "Samaritans"), ("ZZ", "ZZ", "112"),
    ])
  func helpForACountry(country: String, name: String, words: String) throws {
    let outcome = try account.beside("help-now", "--country", country)
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == name)
    #expect(outcome.output.contains(words))
  }

  @Test(arguments: ["", "U", "USA", "1A", "../"])
  func whatIsNoCountryIsRefused(country: String) throws {
    #expect(try account.beside("help-now", "--country", country).status == 64)
  }

  @Test("A damaged config or a library that is gone never stands between someone and help")
  func helpSurvivesEverything() throws {
    let team = try Team()
    let member = try team.join()
    _ = try Process.run("/bin/rm", ["-rf", team.library])
    #expect(try member.beside("help-now").output.contains("988 call or text"))
    _ = try Process.run("/bin/mkdir", ["-p", account.path(".config/beside")])
    try account.write("{", to: ".config/beside/config.json")
    #expect(try account.beside("help-now").output.contains("988 call or text"))
    #expect(try account.beside("guide", "safety-together").status == 0)
  }

  @Test("The country of the config file and that of the program come before that of the machine")
  func thePlaceIsKnown() throws {
    _ = try Process.run("/bin/mkdir", ["-p", account.path(".config/beside")])
    try account.write(#"{"country": "CA"}"#, to: ".config/beside/config.json")
    #expect(try account.beside("help-now").lines.first == "Canada")
    try account.makeLocker()
    let founded = try account.beside(
      ["init", account.path("library"), "--name", "Riverside", "--country", "NZ"] + account.unlocked)
    #expect(founded.status == 0)
    #expect(try account.beside("help-now").lines.first == "New Zealand")
  }

  @Test("G7, G9: a guide is printed whole, its closed page too, with help on every page of safety")
  func aGuideIsPrintedWhole() throws {
    let outcome = try account.beside("guide", "safety-together")
    #expect(outcome.status == 0)
    for page in 1...6 { #expect(outcome.output.contains("\(page) of 6 · ")) }
    #expect(outcome.output.split(separator: "988 call or text · emergency 911").count - 1 == 6)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func guidesAreListedByName() throws {
    let outcome = try account.beside("guide")
    #expect(outcome.lines.first == "safety-together · Staying safe together")
    let names = outcome.lines.filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: " ").first }
    for name in names { #expect(try account.beside("guide", String(name)).status == 0) }
    #expect(names.count >= 7)
    let json = try account.beside("guide", "--json")
    #expect(json.output.hasPrefix(#"[{"id":"safety-together","purpose":"#))
    #expect(try account.beside("guide", "ethics", "--json").status == 64)
  }

  @Test(arguments: ["nothing", "", "../ethics", "\u{1B}[2J"])
  func unknownGuidesAreSaid(name: String) throws {
    let outcome = try account.beside("guide", name)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasSuffix("“beside guide” lists them all.\n"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
