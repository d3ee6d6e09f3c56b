import BuiltIn
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Two windows of one person") @TerminalActor
  struct WindowsTests {
    let account: Account

    init() throws { account = try Account() }

    @Test("A library opens a second time, and each window goes on when the other is left or killed")
    func sameLibrary() throws {
      let first = try account.start("demo", "--keep", account.path("demo"))
      try first.waitForList()
      let second = try account.start("demo", "--keep", account.path("demo"))
      try second.waitForList()
      let third = try account.start("open", "--library", account.path("demo/library"))
      try third.waitForList()
      try first.leave()
      third.kill()
      try second.askForCall(whoeverCan: true)
      try second.wait(forWords: .titleSent)
    }

    @Test("What one of them saved is never saved over by the other")
    func differentParts() throws {
      let first = try account.startPlan()
      let second = try account.startPlan()
      try first.write("from the first window")
      try first.send(keys: "Escape")
      try first.waitUntilSaved()
      try second.send(keys: "Tab")
      try second.wait(forText: "My A-Team")
      try second.write("from the second window")
      try second.send(keys: "C-s")
      try second.wait(forWords: .planBothKept)
      try second.send(keys: "C-s")
      try second.waitUntilSaved()
      #expect(try account.stored(.well) == "from the first window")
      #expect(try account.stored(.aTeam) == "from the second window")
    }

    @Test("Where both wrote the same part, both texts are there")
    func samePart() throws {
      let first = try account.startPlan()
      let second = try account.startPlan()
      try first.write("one voice")
      try first.send(keys: "C-s")
      try first.waitUntilSaved()
      try second.write("another voice")
      try second.send(keys: "C-s")
      try second.wait(forWords: .planBothKept)
      try second.wait(forText: "one voice")
      try second.send(keys: "C-s")
      try second.waitUntilSaved()
      let stored = try account.stored(.well)
      #expect(stored.contains("one voice") && stored.contains("another voice"))
    }
  }
}
