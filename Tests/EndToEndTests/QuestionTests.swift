import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("A command that asks") @TerminalActor
  struct QuestionTests {
    @Test("In a narrow terminal its questions are broken between words, and the answer stands behind them")
    func narrow() throws {
      let team = try Team()
      let account = try Account()
      let session = try account.start("apply", "--library", team.path, columns: 48)
      try session.wait(forWords: .promptNewPassphrase)
      try session.type(Account.passphrase + "\n")
      try session.wait(forWords: .promptPassphraseAgain)
      try session.type(Account.passphrase + "\n")
      try session.wait(forWords: .applyOptional)
      try session.type("Ana")
      try session.wait(forSentence: WordKey.applyName.english.other + " Ana")
    }
  }
}
