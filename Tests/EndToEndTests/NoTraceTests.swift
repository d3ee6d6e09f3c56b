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
      let trace = account.path("trace")
      let session = try TerminalSession(
        command: ["strace", "-f", "-qq", "-o", trace, "-e", "trace=\(Self.calls)"] + account.command([]),
        columns: 80, rows: 24)
      try session.wait(forWords: .welcomeHello)
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
      try session.wait(forWords: .welcomeHello)
      try session.send(keys: "C-q")
      try session.waitForEnd()

      let lines = try Program.run(["cat", trace]).output.split(separator: "\n")
      #expect(lines.contains { $0.contains("O_RDONLY") }, "Nothing was traced.")
      #expect(lines.filter(isWriting) == [])
    }

    /// Whether a call that went well writes to anything but the terminal.
    private func isWriting(_ line: Substring) -> Bool {
      guard !line.contains(" = -1 "), !line.contains("\"/dev/") else { return false }
      guard line.contains("open") else { return line.contains("(") }
      return ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].contains { line.contains($0) }
    }
  }
}
