import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("A library that goes away") @TerminalActor
  struct VanishingTests {
    let account: Account

    init() throws { account = try Account() }

    @Test("It is told at once; what was read stays; a request is kept, and sent when the folder is back")
    func movedAway() throws {
      let session = try startOnLibrary()
      try account.move("demo/library", to: "demo/away")
      try session.wait(forSentence: Self.gone)
      try session.askForCall(whoeverCan: true)
      try session.wait(forSentence: "is no longer there.")
      try account.move("demo/away", to: "demo/library")
      try session.wait(forSentence: Self.back)
      try session.wait(forText: "555 0142")
      try session.send(keys: "C-s")
      try session.wait(forWords: .titleSent)
    }

    @Test("Put back as a copy, it is taken for what it is, and its changes show again")
    func putBack() throws {
      let session = try startOnLibrary()
      try account.copy("demo/library", to: "demo/copy")
      try account.remove("demo/library")
      try session.wait(forSentence: Self.gone)
      try account.move("demo/copy", to: "demo/library")
      try session.wait(forSentence: Self.back)
      let supporters = try account.names(in: "demo/library/supporters")
      try account.remove("demo/library/supporters/\(try #require(supporters.first))")
      try session.waitForList(40)
    }

    @Test("Another program in its place is not believed")
    func anotherInItsPlace() throws {
      let session = try startOnLibrary()
      try account.move("demo/library", to: "demo/away")
      try session.wait(forSentence: Self.gone)
      let other = try account.start("demo", "--keep", account.path("other"), "--supporters", "3")
      try other.waitForList(3)
      try other.leave()
      try account.move("other/library", to: "demo/library")
      try session.wait(forSentence: "This is not the program that you joined")
      try session.waitForList()
    }

    private static let gone = "What you see is what was read before."
    private static let back = "The library is there again."

    /// Makes a demo that stays, and opens its library as its staff would.
    private func startOnLibrary() throws -> TerminalSession {
      let demo = try account.start("demo", "--keep", account.path("demo"))
      try demo.waitForList()
      try demo.leave()
      let session = try account.start("open", "--library", account.path("demo/library"))
      try session.waitForList()
      return session
    }
  }
}
