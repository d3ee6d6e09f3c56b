import BuiltIn
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("A disk that is full") @TerminalActor
  struct FullDiskTests {
    /// Runs the program with its data on a small file system of its own, and copies out what it left there.
    private static let script =
      "cp -a \"$0\" \"$0.kept\" && mount -t tmpfs -o size=48k,mode=700 none \"$0\" && cp -a \"$0.kept/.\" \"$0/\" "
      + "&& \"$@\"; rm -rf \"$0.kept\"; cp -a \"$0\" \"$0.left\""

    @Test(
      "What was saved stays, the screen says what happened, and saving goes on once there is room",
      .enabled(if: ReadOnlyTests.canMount, "needs a mount of its own"))
    func fullDisk() throws {
      let account = try Account()
      try account.makeLocker()
      let session = try TerminalSession(
        command: ["unshare", "-rm", "sh", "-c", Self.script, account.path("data")]
          + account.command(["plan", "edit"]),
        columns: 100, rows: 30)
      try session.unlock()
      try session.wait(forSelected: "Me when I am well")
      try session.send(keys: "Enter")
      try session.write("I hum.")
      try session.waitUntilSaved()

      // A file system of 48 KiB has no room for this beside the locker that it would replace.
      let pastes = 5
      for _ in 0..<pastes {
        try session.paste("\n" + String(repeating: "I walk along the canal and back. ", count: 350))
      }
      try session.wait(forSentence: "was not saved, because the disk is full.")
      try session.wait(forWords: .planNotSaved)
      #expect(try session.screen().contains { $0.contains("along the canal") })
      for _ in 0..<pastes { try session.send(keys: "M-u") }
      try session.waitUntilSaved()
      try session.write(" I cook.")
      try session.waitUntilSaved()
      try session.leave()

      try account.remove("data")
      try account.move("data.left", to: "data")
      #expect(try account.stored(.well) == "I hum. I cook.")
    }
  }
}
