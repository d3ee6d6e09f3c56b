import Glibc
import Testing

@Suite("At a terminal")
struct TerminalTests {
  @Test("A new passphrase is asked twice and never shown")
  func aNewPassphraseIsAskedTwice() throws {
    let account = try Account()
    let session = try PromptedCommand(["init", account.path("library"), "--name", "Riverside"], in: account)
    try session.answer("Choose a passphrase for your locker.", Account.passphrase)
    try session.answer("Once more, please:", Account.passphrase)
    let (shown, status) = try session.end()
    #expect(status == 0, "\(shown)")
    #expect(shown.contains("The program “Riverside” is ready"))
    #expect(!shown.contains(Account.passphrase))
    #expect(try account.beside(["plan", "show"] + account.unlocked).status == 0)
  }

  @Test(
    "Two that differ, or one that is short, make nothing",
    arguments: [("calm river", "calm rivers"), ("short", "short")])
  func newPassphrasesAreChecked(first: String, second: String) throws {
    let account = try Account()
    let session = try PromptedCommand(["init", account.path("library"), "--name", "Riverside"], in: account)
    try session.answer("Choose a passphrase for your locker.", first)
    try session.answer("Once more, please:", second)
    let (shown, status) = try session.end()
    #expect(status == 65)
    #expect(shown.contains(first == second ? "Please use 8 letters or more." : "The two passphrases differ."))
    #expect(account.mode(of: "library") == nil)
  }

  @Test("Ctrl-C at a passphrase ends the command, and the terminal shows what is typed again")
  func interruptedPassphrase() throws {
    let account = try Account()
    try account.makeLocker()
    let session = try PromptedCommand(["plan", "show"], in: account)
    try session.interrupt("assphrase")
    let (_, status) = try session.end()
    #expect(status != 0)
    #expect(session.echoes)
  }

  @Test(
    "Asked to end while a passphrase is typed, it ends by that signal, and the terminal shows what is typed again",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func endedAtAPassphrase(signal: Int32) throws {
    let account = try Account()
    try account.makeLocker()
    let session = try PromptedCommand(["plan", "show"], in: account)
    try session.send(signal, at: "assphrase")
    let (_, status) = try session.end()
    #expect(status == 128 + signal)
    #expect(session.echoes)
  }

  @Test("After a slip a person is asked again and loses nothing")
  func slipsAreAskedAgain() throws {
    let team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    let session = try PromptedCommand(["ask"], in: team.join())
    try session.answer("This is: [1]", "9")
    try session.answer("Please type a number from 1 to 3.", "1")
    try session.answer("Whom would you like to ask?", "nobody by that name")
    try session.answer("No page fits all of this.", "kim")
    try session.answer("You ask Kim.", "")
    try session.answer("Whom: [1]", "")
    try session.answer("Reach me by: [1]", "text")
    try session.answer("Number:", "call me")
    try session.answer("Please type the number to call or text.", "555 0199")
    try session.answer("My name", "")
    try session.answer("When", "")
    try session.answer("How soon: [1]", "soon")
    try session.answer("Please type a number from 1 to 2.", "as soon")
    try session.answer("Anything else", "")
    try session.answer("Type yes to send this:", "yes")
    let (shown, status) = try session.end()
    #expect(status == 0, "\(shown)")
    #expect(shown.contains("Your return code"))
  }
}
