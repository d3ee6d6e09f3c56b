import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Staying safe together leaves no trace") @TerminalActor
  struct NoTraceTests {
    let account: Account

    init() throws { account = try Account() }

    private static let calls =
      "open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,"
      + "mknod,mknodat,truncate,ftruncate"

    @Test("G7: from the first key to the last no file is opened for writing, made, renamed or removed")
    func wholeSession() throws {
      let session = try start([])
      try session.wait(forWords: .welcomeHello)
      try walkThrough(session)
      try session.wait(forWords: .welcomeHello)
      try session.send(keys: "C-q")
      try session.waitForEnd()
      let calls = try traced()
      #expect(calls.contains { $0.contains("O_RDONLY") }, "Nothing was traced.")
      #expect(calls.filter(isWriting) == [])
    }

    @Test("G7: it is the same with a program open, and on a locked screen", arguments: [false, true])
    func programOpen(isLocked: Bool) throws {
      let demo = try account.start("demo", "--keep", account.path("demo"))
      try demo.waitForList()
      try demo.leave()
      if isLocked { try account.makeLocker() }
      let session = try start(["open", "--library", account.path("demo/library")])
      try session.waitForList()
      if isLocked {
        try session.send(keys: "2")
        try session.unlock()
        try session.wait(forSelected: "Me when I am well")
        try session.send(keys: "C-l")
        try session.wait(forWords: .commandLocked)
      }
      // Opening and locking may write; staying safe is only what comes after.
      let before = try traced().count
      #expect(before > 0, "Nothing was traced.")
      try walkThrough(session)
      try session.leave()
      #expect(try traced().dropFirst(before).filter(isWriting) == [])
    }

    private var trace: String { account.path("trace") }

    private func start(_ arguments: [String]) throws -> TerminalSession {
      try TerminalSession(
        command: ["strace", "-f", "-qq", "-o", trace, "-e", "trace=\(Self.calls)"]
          + account.command(arguments),
        columns: 80, rows: 24)
    }

    /// Reads staying safe together from the first page to the last, with help now in between, and leaves it.
    private func walkThrough(_ session: TerminalSession) throws {
      try session.send(keys: "C-g")
      try session.wait(forText: "1 of 6")
      try session.send(keys: "1", "Right", "2", "Right", "Right")
      try session.wait(forText: "4 of 6")
      try session.send(keys: "Left", "End")
      try session.wait(forText: "6 of 6")
      try session.send(keys: "F2")
      try session.wait(forWords: .helpEmergency)
      try session.send(keys: "Escape")
      try session.wait(forText: "6 of 6")
      try session.send(keys: "Escape")
      try session.wait("the guide to close") { !$0.contains { $0.contains("6 of 6") } }
    }

    private func traced() throws -> [Substring] {
      try Program.run(["cat", trace]).output.split(separator: "\n")
    }

    /// Whether a call that went well writes to anything but the terminal.
    private func isWriting(_ line: Substring) -> Bool {
      guard !line.contains(" = -1 "), !line.contains("\"/dev/") else { return false }
      guard line.contains("open") else { return line.contains("(") }
      return ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].contains { line.contains($0) }
    }
  }
}
