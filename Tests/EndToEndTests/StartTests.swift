import BuiltIn
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Starting") @TerminalActor
  struct StartTests {
    let account: Account

    init() throws { account = try Account() }

    @Test("The demo shows everyone at once, with the cursor on the first")
    func demo() throws {
      let session = try account.start("demo")
      try session.waitForList()
      let screen = try session.screen()
      #expect(screen.count == 30 && screen[0].hasPrefix(" Beside · Riverside Peer Support"))
      #expect(screen.say(.headerDemo, ["passphrase": Account.passphrase]))
      #expect(screen[29].hasSuffix("? keys"))
      #expect(screen.firstIndex { $0.contains("▸") } == 5)
      #expect(try session.fact("cursor_y") == "5")
      #expect(try session.fact("alternate_on") == "1")
    }

    @Test("The first start welcomes, and one key more opens the demo")
    func welcome() throws {
      let session = try account.start()
      try session.wait(forWords: .welcomeHello)
      try session.wait(forSelected: "Look around in a demo")
      try session.send(keys: "Enter")
      try session.waitForList()
      try session.wait(forWords: .headerDemo)
    }

    @Test("Help now is one key away from the first screen", arguments: [[], ["demo"], ["plan", "edit"]])
    func helpNow(arguments: [String]) throws {
      let session = try TerminalSession(command: account.command(arguments), columns: 80, rows: 24)
      // Where a passphrase is being typed, the sign belongs to it, and another key does the same.
      let key = arguments == ["plan", "edit"] ? "F2" : "!"
      try session.wait(forWords: .headerHelpNow, ["key": key])
      try session.send(keys: key)
      try session.wait(forWords: .helpEmergency)
      try session.escape(from: .helpEmergency)
      try session.wait(forWords: .headerHelpNow, ["key": key])
    }

    @Test("A plan needs no program: choose a passphrase, write, and it is there the next day")
    func planFirst() throws {
      let session = try account.start()
      try session.wait(forWords: .welcomePlan)
      try session.send(keys: "End", "Up", "Enter")
      try session.wait(forWords: .unlockNewHelp)
      try session.type(Account.passphrase)
      try session.wait("the first") { $0.contains { $0.contains("•••") } }
      try session.send(keys: "Enter")
      try session.wait(forWords: .unlockAgain)
      try session.type(Account.passphrase)
      try session.wait("both") { $0.filter { $0.contains("•••") }.count == 2 }
      try session.send(keys: "Enter")
      try session.wait(forSelected: "Me when I am well")
      try session.send(keys: "Enter")
      try session.write("I sing in the car.")
      try session.leave()
      #expect(try account.stored(.well) == "I sing in the car.")
    }
  }
}
