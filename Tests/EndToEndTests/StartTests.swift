import PeerSupport
import TestSupport
import Testing

@Suite("Starting")
struct StartTests {
  let account: Account

  init() throws { account = try Account() }

  @Test("The demo shows everyone at once, with the cursor on the first")
  func demo() throws {
    let session = try account.start("demo")
    try session.waitForList()
    let screen = try session.screen()
    #expect(screen[0].hasPrefix(" Beside · Riverside Peer Support") && screen[0].hasSuffix("! Help now"))
    #expect(screen[2].contains("Nothing in here is private"))
    #expect(screen[29].hasPrefix(" a ask   Enter read"))
    let row = try #require(screen.firstIndex { $0.contains("▸") })
    #expect(try session.fact("cursor_y") == "\(row)")
    #expect(try session.fact("alternate_on") == "1")
  }

  @Test("The first start welcomes, and one key more opens the demo")
  func welcome() throws {
    let session = try account.start()
    try session.wait(forText: "Welcome. This is Beside.")
    try session.wait(forSelected: "Look around in a demo")
    try session.send(keys: "Enter")
    try session.waitForList()
    try session.wait(forText: "Demo. Nothing in here is private.")
  }

  @Test("Help now is one key away from the first screen", arguments: [[], ["demo"], ["plan", "edit"]])
  func helpNow(arguments: [String]) throws {
    let session = try TerminalSession(command: account.command(arguments), columns: 100, rows: 30)
    try session.wait(forText: "! Help now")
    // Where a passphrase is being typed, the sign belongs to it, and F2 does the same.
    try session.send(keys: arguments == ["plan", "edit"] ? "F2" : "!")
    try session.wait(forText: "988 call or text")
    try session.escape(from: "988 call or text")
  }

  @Test("A plan needs no program: choose a passphrase, write, and it is there the next day")
  func planFirst() throws {
    let session = try account.start()
    try session.wait(forText: "Write my own plan")
    try session.send(keys: "End", "Enter")
    try session.wait(forText: "Choose a passphrase for your locker.")
    try session.type(Account.passphrase)
    try session.wait("the first") { $0.contains { $0.contains("•••") } }
    try session.send(keys: "Enter")
    try session.type(Account.passphrase)
    try session.wait("both") { $0.filter { $0.contains("•••") }.count == 2 }
    try session.send(keys: "Enter")
    try session.wait(forSelected: "Me when I am well")
    try session.send(keys: "Enter")
    try session.type("I sing in the car.")
    try session.wait(forText: "I sing in the car.")
    try session.leave()
    #expect(try account.stored(.well) == "I sing in the car.")
  }
}
