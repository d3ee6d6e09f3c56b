import Testing

@Suite("beside apply")
struct ApplyTests {
  let team: Team
  let account: Account

  init() throws {
    team = try Team()
    account = try team.join()
    try account.makeLocker()
  }

  private func apply(card: String) throws -> Outcome {
    try account.write(card, to: "card.json")
    return try account.beside(["apply", "--from", account.path("card.json")] + account.unlocked)
  }

  private var applicants: [String] {
    get throws { try Process.run("/bin/ls", [team.library + "/applicants"]).lines }
  }

  @Test("A name is all that is needed (B2)")
  func aNameIsEnough() throws {
    let outcome = try account.beside(
      ["apply"] + account.unlocked, input: Array(("Ana\n" + String(repeating: "\n", count: 19)).utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try applicants == ["ana.json"])
    #expect(account.mode(of: ".local/share/beside/lockers") == 0o700)
  }

  @Test("B7: hours are asked for, read back and kept, and what is not clear is asked again")
  func hours() throws {
    let session = try PromptedCommand(["apply"], in: account)
    try session.answer("Passphrase:", Account.passphrase)
    try session.answer("The name you go by:", "Ana")
    for _ in 0..<8 { try session.answer("", "") }
    try session.answer("Your hours", "weekdays 9 to")
    try session.answer("These hours are not clear.", "weekdays 9 to 17; Sat 13:38–10:00 next day")
    try session.answer("Monday to Friday 09:00–17:00; Saturday 13:38–10:00 next day", "Mars")
    try session.answer("“Mars” is no zone", "Europe/Madrid")
    for _ in 0..<10 { try session.answer("", "") }
    let (shown, status) = try session.end()
    #expect(status == 0, "\(shown)")
    let card = String(decoding: try team.coordinator.read("library/applicants/ana.json"), as: UTF8.self)
    #expect(card.contains("Europe/Madrid") && card.contains("818"))
  }

  @Test("The passphrase is asked for before anything else, so that a slip costs no answers")
  func passphraseFirst() throws {
    let slip = try PromptedCommand(["apply"], in: account)
    try slip.answer("Passphrase:", "another one")
    let (shown, status) = try slip.end()
    #expect(status != 0 && !shown.contains("The name you go by"))
    let session = try PromptedCommand(["apply"], in: account)
    try session.answer("Passphrase:", Account.passphrase)
    try session.answer("The name you go by:", "Ana")
  }

  @Test("What is wrong with a card is told by file and key")
  func cardsAreChecked() throws {
    for (card, words) in [
      ("", "is empty"), ("   \n", "is empty"),
      (#"{"schema": 1, "bio": {"#, "is not a complete JSON document"),
      (#"{"bio": {"name": "Kim"}}"#, "at schema: this is missing"),
      (#"{"schema": 99, "bio": {"name": "Kim"}}"#, "was written by a newer Beside"),
      (#"{"schema": 1}"#, "at bio: this is missing"),
      (#"{"schema": 1, "bio": []}"#, "at bio: this should be"),
      (#"{"schema": 1, "bio": {}}"#, "at bio.name: this is missing"),
      (#"{"schema": 1, "bio": {"name": ""}}"#, "at bio.name: this should be"),
      (#"{"schema": 1, "bio": {"name": 7}}"#, "at bio.name: this should be"),
      (
        #"{"schema": 1, "bio": {"name": "Kim", "ways": ["smoke"]}}"#,
        "at bio.ways[0]: this should be a way to meet"
      ),
      (#"{"schema": 1, "id": "Kim!", "bio": {"name": "Kim"}}"#, "at id: this should be"),
      (
        #"{"schema": 1, "bio": {"name": "Kim"}, "membership": {"team": 5}}"#,
        "at membership.team: this should be"
      ),
      (#"{"schema": 1e999, "bio": {"name": "Kim"}}"#, "card.json"),
    ] {
      let outcome = try apply(card: card)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("card.json"))
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    #expect(try applicants == [])
  }

  @Test("Cards that were made to harm are refused and crash nothing")
  func hostileCardsAreRefused() throws {
    let deep = String(repeating: "[", count: 100_000)
    let long = String(repeating: "x", count: 900_000)
    for card in [deep, #"{"schema": 1, "bio": \#(deep)"#, #"{"schema": 1, "bio": {"name": "\#(long)"}}"#] {
      let outcome = try apply(card: card)
      #expect(outcome.status == 65)
      #expect(outcome.errors.utf8.count < 1_000)
    }
    try account.write([0x7B, 0xFF, 0xFE, 0x00, 0x7D], to: "card.json")
    let binary = try account.beside(["apply", "--from", account.path("card.json")] + account.unlocked)
    #expect(binary.status == 65)
    #expect(try applicants == [])
  }

  @Test func aHugeFileIsNotRead() throws {
    try account.writeSparse(bytes: 200 << 20, to: "huge.json")
    let outcome = try account.beside(["apply", "--from", account.path("huge.json")] + account.unlocked)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("larger than a megabyte"))
  }

  @Test func aFileThatIsNotThereIsSaid() throws {
    let outcome = try account.beside(["apply", "--from", account.path("nothing.json")] + account.unlocked)
    #expect(outcome.status == 66)
    #expect(outcome.errors == "There is no file at \(account.path("nothing.json")).\n")
  }

  @Test("Two people of one name get two short names, and a name asked for is not taken away")
  func shortNamesDiffer() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    #expect(try apply(card: #"{"schema": 1, "id": "kim", "bio": {"name": "Kim"}}"#).status == 73)
    #expect(try apply(card: #"{"schema": 1, "bio": {"name": "Kim"}}"#).status == 0)
    #expect(try applicants == ["kim-2.json", "kim.json"])
  }

  @Test func applyingAgainReplacesOnesOwnCard() throws {
    #expect(try apply(card: #"{"schema": 1, "bio": {"name": "Kim"}}"#).status == 0)
    #expect(try apply(card: #"{"schema": 1, "bio": {"name": "Kim Reyes"}}"#).status == 0)
    #expect(try applicants == ["kim.json"])
    #expect(try team.coordinator.beside("endorse").output == "kim  Kim Reyes\n")
  }

  @Test("B2: a supporter changes their own page, which shows at once")
  func aSupporterChangesTheirPage() throws {
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    try kim.write(
      #"{"schema": 1, "bio": {"name": "Kim", "availability": {"state": "limited"}}}"#, to: "card.json")
    let saved = try kim.beside(["apply", "--from", kim.path("card.json")] + kim.unlocked)
    #expect(saved.output == "Your page is saved.\n")
    #expect(try account.beside("find").lines.first == "Kim · North · limited · Any time")
  }

  @Test("A slip over a pipe ends the questions", arguments: ["\n", "Kim\n\n\n\n\n\n\nKlingonese!\n"])
  func slipsEndIt(answers: String) throws {
    let outcome = try account.beside(["apply"] + account.unlocked, input: Array(answers.utf8))
    #expect(outcome.status == 65)
    #expect(try applicants == [])
  }

  @Test func withoutAProgramThereIsNothingToApplyTo() throws {
    let newcomer = try Account()
    let outcome = try newcomer.beside(["apply"] + newcomer.unlocked)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("Join one with “beside join”"))
  }
}
