import Glibc
import Sealing
import TestSupport
import Testing

/// E1, E4: what people type is looked for, byte by byte, in everything that is left behind.
@Suite("Canaries")
struct CanaryTests {
  private let team: Team
  private let kim: Account
  private let sam: Account
  private let asker: Account
  private let passphrase = "zanzibar marigold quokka"

  init() throws {
    team = try Team()
    kim = try team.addSupporter("kim", #"{"name": "Kim", "ways": ["phone", "text"]}"#)
    sam = try team.addSupporter("sam", #"{"name": "Sam", "ways": ["phone", "text"]}"#)
    asker = try team.join()
  }

  private var accounts: [Account] { [team.coordinator, kim, sam, asker] }

  @Test("Of what was asked and answered nothing stands in clear in any file, whatever became of it")
  func askingAndAnswering() throws {
    let own = ["5557314229", "wombatname", "axolotlwhen", "pangolinnote"]
    let colleagues = ["5558425330", "numbatname", "okapiwhen", "quollnote"]
    let sent = try ask("1", own)
    let code = try #require(sent.lines.first { $0.split(separator: "-").count == 6 }).drop { $0 == " " }
    _ = try ask("2\n2", colleagues)
    let unsent = ["5559536441", "bilbyname", "dugongwhen", "kakaponote"]
    #expect(try asker.beside(["ask"], input: Array(Self.answers("1", unsent, "no").utf8)).status != 0)
    let killed = ["5550647552", "tapirname", "potoroowhen", "gibbonnote"]
    try crashWhileAsking(killed, by: SIGKILL)
    let crashed = ["5550758663", "civetname", "serowwhen", "gerenuknote"]
    try crashWhileAsking(crashed, by: SIGSEGV)
    let drafted = try draft("5551738663")

    // Kim takes both, answers and is in touch; one is passed on to Sam, who answers as well.
    for _ in 0..<2 {
      let shown = try press("Enter", "t", "Ctrl-y", "r", "Enter", "c", "n", "Enter", as: kim)
      #expect(shown.contains(own[0]) || shown.contains(colleagues[0]), "\(shown)")
    }
    let told = try asker.beside("check", input: String(code)).output
    #expect(told.contains("Kim"), "\(told)")
    _ = try press("Enter", "h", "Enter", as: kim)
    let passedOn = try press("Enter", "t", "Ctrl-y", "r", "Enter", as: sam)
    #expect(passedOn.contains(own[0]) || passedOn.contains(colleagues[0]), "\(passedOn)")

    let canaries = Canaries(
      own + colleagues + unsent + killed + crashed + [drafted, String(code), Account.passphrase])
    try canaries.expectNone(in: accounts)
    #expect(try asker.beside("withdraw", input: String(code)).status == 0)
    try canaries.expectNone(in: accounts)
  }

  @Test("What is shown of a plan is read by the supporter alone, and stands in clear in no file")
  func showingAPlan() throws {
    let sent = try ask("1", ["5557314229", "wombatname", "axolotlwhen", "pangolinnote"])
    let code = try #require(sent.lines.first { $0.split(separator: "-").count == 6 }).drop { $0 == " " }
    _ = try press("Enter", "t", "Ctrl-y", as: kim)
    let planned = ["echidnashown", "numbathidden"]
    let steps = [
      "press 2", "press Enter", "type \(passphrase)", "press Enter", "type \(passphrase)", "press Enter",
      "press Enter", "type \(planned[0])", "press Tab", "press Tab", "type \(planned[1])", "press Escape",
      "press s", "type \(code)", "press Enter", "press s", "press Space", "press Ctrl-s",
    ]
    try asker.write(steps.joined(separator: "\n") + "\n", to: "keys")
    let shown = try asker.beside("open", "--script", asker.path("keys"), "--dump").output
    #expect(shown.contains("You show them: Me when I am well"), "\(shown)")
    let read = try press("Enter", "PageDown", as: kim)
    #expect(read.contains(planned[0]) && !read.contains(planned[1]), "\(read)")
    try Canaries(planned + [String(code), passphrase, Account.passphrase]).expectNone(in: accounts)

    try asker.write(
      ["press y", "type \(code)", "press Enter", "press r"].joined(separator: "\n") + "\n", to: "keys")
    let back = try asker.beside("open", "--script", asker.path("keys"), "--dump").output
    #expect(back.contains("What was read stays read"), "\(back)")
    #expect(try !press("Enter", "PageDown", as: kim).contains(planned[0]))
  }

  @Test("Of a plan, a search and what someone says about themselves nothing stands in clear in any file")
  func ownThings() throws {
    let planned = "echidnaplan"
    try asker.write(
      "type \(passphrase)\npress Enter\ntype \(passphrase)\npress Enter\npress Enter\ntype \(planned)\npress Escape\n",
      to: "keys")
    let edited = try asker.beside("plan", "edit", "--script", asker.path("keys"), "--dump")
    #expect(edited.output.contains(planned), "\(edited.output)")
    try asker.write(passphrase + "\n", to: "passphrase")
    try asker.write("mine", to: "taken.md")
    let exported = try asker.beside(
      ["plan", "export", "--output", asker.path("taken.md")] + asker.unlocked)
    #expect(exported.status == 73)
    _ = try asker.beside("find", "manateesearch")

    let said = ["caracalteam", "lemurregion", "ocelotshift"]
    _ = try press("1", "m", typing: said, then: "Ctrl-s", as: kim)
    let shown = try press("1", "m", as: kim)
    for text in said { #expect(shown.contains(text), "\(shown)") }

    try Canaries([planned, "manateesearch", passphrase, Account.passphrase] + said).expectNone(in: accounts)
  }

  @Test(
    "What is published stands where all may read it and nowhere else, and what is not published stands nowhere"
  )
  func published() throws {
    let kept = ["cassowaryname", "bandicootpronoun"]
    _ = try press("1", "e", typing: kept, then: "Ctrl-s", as: kim)
    let page = "library/supporters/kim.json"
    #expect(String(decoding: try team.coordinator.read(page), as: UTF8.self).contains(kept[1]))
    try Canaries(kept).expectNone(in: accounts, except: [page])

    let left = ["kowariname", "potoropronoun"]
    _ = try press("1", "e", typing: left, then: "Escape", "Escape", as: kim)
    try Canaries(left + [Account.passphrase]).expectNone(in: accounts)
  }

  @Test(
    "Of what the coordinator fills in and leaves, and of a backup’s passphrase, nothing stands in any file")
  func coordinating() throws {
    let left = ["dunnartname", "bettongrole", "5551869774"]
    let down = Array(repeating: "Down", count: 8)
    let form = try press(["4"] + down + ["Enter", "n"], typing: left, then: [], as: team.coordinator)
    #expect(form.contains(left[0]) && form.contains(left[2]), "\(form)")
    _ = try press(
      ["4"] + down + ["Enter", "n"], typing: left, then: ["Escape", "Escape"], as: team.coordinator)
    try Canaries(left + [Account.passphrase]).expectNone(in: accounts)

    let backup = team.coordinator.path("program.key")
    _ = try press(
      ["4"] + down + ["Down", "Down", "Enter"], typing: [backup, passphrase, passphrase], then: ["Ctrl-s"],
      as: team.coordinator)
    #expect(team.coordinator.mode(of: "program.key") == 0o600)
    try Canaries([passphrase, Account.passphrase]).expectNone(in: accounts)
  }

  @Test("While an inbox is watched, and after it was killed, the login’s folder holds nothing of anyone")
  func watching() throws {
    let typed = ["5557314229", "wombatname", "axolotlwhen", "pangolinnote"]
    _ = try ask("1", typed)
    let canaries = Canaries(typed + [Account.passphrase])
    kim.runtimeFolder = kim.path("run")
    mkdir(kim.path("run"), 0o700)
    let session = try PromptedCommand(["inbox", "--watch"], in: kim)
    try session.answer("Passphrase:", Account.passphrase)
    try session.wait(for: "Watching your inbox.")
    #expect(try kim.beside("inbox", "--count").output == "1\n")
    try canaries.expectNone(in: accounts)
    try canaries.expectNone(ofProcess: session.process)
    try session.send(SIGKILL, at: "")
    _ = try session.end()
    try canaries.expectNone(in: accounts)
  }

  @Test(
    "A passphrase that is being changed stands nowhere, whenever it stops", arguments: [SIGKILL, SIGSEGV])
  func changingAPassphrase(signal: Int32) throws {
    let session = try PromptedCommand(["locker", "passphrase"], in: kim)
    try session.answer("Passphrase that you use now:", Account.passphrase)
    try session.answer("Choose a passphrase for your locker.", passphrase)
    try session.crash(at: "Once more, please:", by: signal)
    try Canaries([passphrase, Account.passphrase]).expectNone(in: accounts)
  }

  @Test(
    "The search finds what stands there, also in capitals, backwards, in UTF-16, base64 and hexadecimal digits"
  )
  func theSearchFinds() throws {
    let needle = "wombatname"
    let shapes: [[UInt8]] = [
      Array("x\(needle)y".utf8), Array("WombatName".utf8), Array("x\(String(needle.reversed()))".utf8),
      needle.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      needle.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, Array("00776f6d6261746E616D65".utf8),
    ]
    let encoded = (0..<3).map {
      Base64.encode(Array(repeating: 7, count: $0) + Array(needle.utf8) + [7, 7, 7])
    }
    for bytes in shapes + encoded.map({ Array($0.utf8) }) { #expect(Canaries.holds(bytes, needle)) }
    for text in ["a%20b", "a+b"] { #expect(Canaries.holds(Array(text.utf8), "a b")) }
    #expect(!Canaries.holds(Array("wombat name".utf8), needle))
  }

  /// The answers to what `beside ask` asks of someone who takes whoever can first, with four texts to be typed.
  static func answers(_ asker: String, _ typed: [String], _ last: String) -> String {
    "\(asker)\n\n1\n\(typed[0])\n\n\(typed[1])\n\(typed[2])\n\n\(typed[3])\n\(last)\n"
  }

  private func ask(_ who: String, _ typed: [String]) throws -> Outcome {
    let outcome = try asker.beside(["ask"], input: Array(Self.answers(who, typed, "yes").utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  /// The program is ended when nearly everything is typed.
  private func crashWhileAsking(_ typed: [String], by signal: Int32) throws {
    let command = try PromptedCommand(["ask"], in: asker)
    let lines = Self.answers("1", typed, "").split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropLast(2) { try command.answer("", String(line)) }
    try command.crash(at: "Type yes to send this", by: signal)
  }

  /// Writes a request on the screen and leaves without sending it: it waits in the folder of the login.
  private func draft(_ number: String) throws -> String {
    #expect(mkdir(asker.path("run"), 0o700) == 0)
    asker.runtimeFolder = asker.path("run")
    try asker.write("press w\ntype \(number)\n", to: "keys")
    let shown = try asker.beside("open", "--script", asker.path("keys"), "--dump")
    #expect(shown.output.contains(number))
    let kept = try Process.run("/bin/ls", [asker.path("run/beside")]).lines.filter { $0.hasSuffix(".sealed") }
    #expect(kept.count == 1)
    return number
  }

  private func press(_ keys: String..., as account: Account) throws -> String {
    try press(keys, typing: [], then: [], as: account)
  }

  private func press(
    _ keys: String..., typing texts: [String], then last: String..., as account: Account
  ) throws -> String {
    try press(keys, typing: texts, then: last, as: account)
  }

  /// Opens the locker at the tab that asks for it, which is a supporter's inbox, and answers with the last screen.
  private func press(
    _ keys: [String], typing texts: [String], then last: [String], as account: Account
  ) throws -> String {
    let typed = texts.map { ["type \($0)"] }.joined(separator: ["press Enter"])
    let steps =
      ["press 2", "type \(Account.passphrase)", "press Enter"] + keys.map { "press \($0)" } + typed
      + last.map { "press \($0)" }
    try account.write(steps.joined(separator: "\n") + "\n", to: "keys")
    return try account.beside("open", "--script", account.path("keys"), "--dump").output
  }
}
