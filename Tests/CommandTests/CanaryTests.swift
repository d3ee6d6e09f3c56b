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

  @Test(
    "Nothing that was typed stands in clear in the library, a locker or any other file, whatever became of it"
  )
  func nothingIsLeftInClear() throws {
    let own = ["5557314229", "wombatname", "axolotlwhen", "pangolinnote"]
    let colleagues = ["5558425330", "numbatname", "okapiwhen", "quollnote"]
    let sent = try ask("1", own)
    let code = try #require(sent.lines.first { $0.split(separator: "-").count == 6 }).drop { $0 == " " }
    _ = try ask("2\n2", colleagues)
    let unsent = ["5559536441", "bilbyname", "dugongwhen", "kakaponote"]
    #expect(try asker.beside(["ask"], input: Array(answers("1", unsent, "no").utf8)).status != 0)
    let killed = ["5550647552", "tapirname", "potoroowhen", "gibbonnote"]
    try killWhileAsking(killed)

    try answer(as: kim)
    #expect(try asker.beside("check", input: String(code)).status == 0)
    let planned = try plan("echidnaplan")
    let searched = "manateesearch"
    _ = try asker.beside("find", searched)

    let needles =
      own + colleagues + unsent + killed + [String(code), planned, searched, passphrase, Account.passphrase]
    for account in accounts { try expectNone(of: needles, in: account) }
    #expect(try asker.beside("withdraw", input: String(code)).status == 0)
    for account in accounts { try expectNone(of: needles, in: account) }
  }

  @Test("The search finds what stands there, also backwards, in UTF-16 and in base64")
  func theSearchFinds() throws {
    let needle = "wombatname"
    let shapes: [[UInt8]] = [
      Array("x\(needle)y".utf8), Array("x\(String(needle.reversed()))".utf8),
      needle.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
    ]
    let encoded = (0..<3).map {
      Base64.encode(Array(repeating: 7, count: $0) + Array(needle.utf8) + [7, 7, 7])
    }
    for bytes in shapes + encoded.map({ Array($0.utf8) }) { #expect(Self.holds(bytes, needle)) }
    #expect(!Self.holds(Array("wombat name".utf8), needle))
  }

  private func answers(_ asker: String, _ typed: [String], _ last: String) -> String {
    "\(asker)\nkim\n\n\n1\n\(typed[0])\n\n\(typed[1])\n\(typed[2])\n\n\(typed[3])\n\(last)\n"
  }

  private func ask(_ who: String, _ typed: [String]) throws -> Outcome {
    let outcome = try asker.beside(["ask"], input: Array(answers(who, typed, "yes").utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  /// The program is killed when nearly everything is typed.
  private func killWhileAsking(_ typed: [String]) throws {
    let command = try PromptedCommand(["ask"], in: asker)
    for line in answers("1", typed, "").split(separator: "\n", omittingEmptySubsequences: false).dropLast(2) {
      try command.answer("", String(line))
    }
    try command.crash(at: "Type yes to send this")
  }

  /// Takes what waits, on the screen, and says that they were in touch.
  private func answer(as supporter: Account) throws {
    try supporter.write(
      "press 2\ntype \(Account.passphrase)\npress Enter\npress Enter\npress t\npress Ctrl-y\npress c\n",
      to: "keys")
    let shown = try supporter.beside("open", "--script", supporter.path("keys"), "--dump")
    #expect(shown.output.contains("5557314229") || shown.output.contains("5558425330"), "\(shown.output)")
  }

  /// Writes into a plan of one's own under a passphrase of one's own, and leaves the export undone.
  private func plan(_ text: String) throws -> String {
    try asker.write(
      "type \(passphrase)\npress Enter\ntype \(passphrase)\npress Enter\npress Enter\ntype \(text)\npress Escape\n",
      to: "keys")
    let edited = try asker.beside("plan", "edit", "--script", asker.path("keys"), "--dump")
    #expect(edited.output.contains(text), "\(edited.output)")
    try asker.write(passphrase + "\n", to: "passphrase")
    try asker.write("mine", to: "taken.md")
    let exported = try asker.beside(
      ["plan", "export", "--output", asker.path("taken.md")] + asker.unlocked)
    #expect(exported.status == 73)
    return text
  }

  /// Looks through every file of a home, but those in which the test itself typed.
  private func expectNone(of needles: [String], in account: Account) throws {
    let typed = [".input", "passphrase", "keys", "card.json"].map { account.path($0) }
    let files = try Process.run("/usr/bin/find", [account.home, "-type", "f"]).lines
    #expect(files.count > typed.count)
    for file in files where !typed.contains(file) {
      let bytes = try account.read(String(file.dropFirst(account.home.count + 1)))
      for needle in needles where Self.holds(bytes, needle) {
        Issue.record("“\(needle)” stands in \(file)")
      }
    }
  }

  /// Whether a text stands in some bytes, as it is, backwards, in UTF-16 or in base64.
  private static func holds(_ bytes: [UInt8], _ needle: String) -> Bool {
    let plain = Array(needle.utf8)
    let wide = needle.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    // Where the text begins within three bytes decides its letters; those at both ends belong to its neighbours as well.
    let encoded = (0..<3).map { shift in
      let text = Base64.encode([UInt8](repeating: 0, count: shift) + plain).filter { $0 != "=" }
      return Array(text.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(1).utf8)
    }
    return ([plain, plain.reversed(), wide] + encoded).contains { bytes.firstRange(of: $0) != nil }
  }
}
