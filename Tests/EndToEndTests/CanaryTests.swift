import BuiltIn
import Glibc
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  /// E1, E4: what someone typed is looked for in the files, in the folders in memory and on the terminal they left.
  @Suite("Nothing is left of what was typed") @TerminalActor
  struct CanaryTests {
    let account: Account

    init() throws { account = try Account() }

    /// What the page says on which the text stands.
    private static let prompt = "What are you like on a good day?"

    /// How one editor is brought to add a text at the end of a file, keep it and end.
    nonisolated static let editors: [(name: String, write: [String], leave: [String])] = [
      ("vim", ["G", "A"], ["Escape", ":", "w", "q", "Enter"]),
      ("nvim", ["G", "A"], ["Escape", ":", "w", "q", "Enter"]),
      ("nano", ["C-e"], ["C-o", "Enter", "C-x"]),
    ]

    @Test("With one’s own editor, whichever it is", arguments: editors.map(\.name))
    func editors(name: String) throws {
      let editor = try #require(Self.editors.first { $0.name == name })
      let canaries = Canaries(["wombatfirst", "axolotlsecond", "quokkathird", Account.passphrase])
      let session = try account.startPlan(adding: ["EDITOR=\(name)"])
      try session.write("wombatfirst")
      try openEditor(on: session, saysSo: name == "nano")
      for key in editor.write { try session.send(keys: key) }
      try session.write("axolotlsecond")
      for key in editor.leave { try session.send(keys: key) }
      try session.wait(forText: Self.prompt)
      try session.wait(forText: "axolotlsecond")
      #expect(try account.foldersInMemory() == [])
      try session.write("quokkathird")
      try session.leave()
      #expect(try account.stored(.well).contains("wombatfirstaxolotlsecond"))
      try expectNone(of: canaries, on: session)
    }

    @Test("Killed while one’s own editor is open: the next start removes its file from memory")
    func killedInEditor() throws {
      let canaries = Canaries(["wombatfirst", "axolotlsecond"])
      let session = try account.startPlan(adding: ["EDITOR=vim"])
      try session.write("wombatfirst")
      try openEditor(on: session, saysSo: false)
      try session.send(keys: "G", "A")
      try session.write("axolotlsecond")
      let folder = try #require(try account.foldersInMemory().first)
      let program = try session.process()
      let editor = try account.child(of: program)
      #expect(kill(program, SIGKILL) == 0)
      try session.waitForEnd()
      // The editor has lost its terminal, and whatever it holds.
      kill(editor, SIGKILL)
      try account.waitForEnd(of: editor)
      let next = try account.startPlan()
      #expect(access(folder, F_OK) != 0)
      try next.leave()
      #expect(try canaries.found(below: [account.home]) == [])
    }

    @Test(
      "Crashed while someone writes to a supporter, or in their plan",
      arguments: [SIGKILL, SIGSEGV, SIGABRT, SIGTERM, SIGHUP])
    func crashed(signal: Int32) throws {
      let canaries = Canaries(["5557314229", "wombatplan", Account.passphrase])
      let plan = try account.startPlan()
      try plan.write("wombatplan")
      let ask = try account.start("demo", "--keep", account.path("demo"))
      try ask.waitForList()
      try ask.send(keys: "w")
      try ask.wait(forWords: .titleAsk)
      try ask.write("5557314229")
      for session in [plan, ask] {
        #expect(kill(try session.process(), signal) == 0)
        try session.waitForEnd()
        if signal != SIGKILL { try expectNone(of: canaries, on: session) }
      }
      // The demo’s page says its passphrase, which is no secret; there it is part of its own files.
      #expect(try canaries.found(below: [account.home]) == [])
    }

    /// Opens the editor on what was written; after the sentence about copies where that is said.
    private func openEditor(on session: TerminalSession, saysSo: Bool) throws {
      try session.send(keys: "F4")
      if saysSo {
        try session.wait(forText: "may keep copies")
        try session.send(keys: "C-y")
      }
      try session.wait("the editor") { screen in
        screen.contains { $0.contains("wombatfirst") } && !screen.contains { $0.contains(Self.prompt) }
      }
    }

    /// What the terminal still shows, and what one can scroll back to, holds none of it; and no file does.
    private func expectNone(of canaries: Canaries, on session: TerminalSession) throws {
      let shown = try session.screen() + session.history()
      #expect(canaries.found(in: Array(shown.joined(separator: "\n").utf8), of: "the terminal") == [])
      #expect(try session.fact("pane_title").contains("Beside") == false)
      #expect(try canaries.found(below: [account.home]) == [])
    }
  }
}

extension Account {
  /// The folders in memory that an editor of this account works in.
  fileprivate func foldersInMemory() throws -> [String] {
    try Program.run(["find", "/dev/shm", path("run"), "-name", "beside-edit-*"]).output
      .split(separator: "\n").map(String.init)
  }

  /// The one program that any thread of a program has started.
  fileprivate func child(of process: Int32) throws -> Int32 {
    let output = try Program.run(["sh", "-c", "cat /proc/\(process)/task/*/children"]).output
    guard let child = output.split(separator: " ").first.flatMap({ Int32($0) }) else {
      throw TestFailure("process \(process) has started nothing")
    }
    return child
  }
}
