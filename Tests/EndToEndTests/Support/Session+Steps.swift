import BesideApp
import BuiltIn
import Glibc
import TestSupport
import Testing

/// What people do on screens again and again.
extension TerminalSession {
  /// Waits until everybody of the demo is on the list.
  func waitForList(_ count: Int = 41) throws { try wait(forWords: .directoryTotal, ["count": count]) }

  /// Types the passphrase where it is asked for.
  func unlock() throws {
    try wait(forWords: .titlePassphrase)
    try type(Account.passphrase)
    // Enter counts once all letters are there, which are as many dots on the screen.
    try wait(forText: String(repeating: "•", count: Account.passphrase.count))
    try send(keys: "Enter")
    try wait("the panel to close") { !$0.say(.titlePassphrase) && !$0.contains { $0.contains("•") } }
  }

  /// Asks the person who is selected to call back.
  ///
  /// Who stands first, and how they like to meet, changes from day to day: only where the test chose someone does it
  /// ask them; else it asks whoever can first, who can be reached in every way.
  func askForCall(whoeverCan: Bool = false) throws {
    try send(keys: whoeverCan ? "w" : "a")
    try wait(forWords: .titleAsk)
    try type("555 0142")
    try wait(forText: "555 0142")
    try send(keys: "C-s")
  }

  /// Looks for someone by name, and goes from the search to them.
  func find(_ name: String) throws {
    try send(keys: "/")
    try type(name)
    try wait(forWords: .directoryFound, ["found": 1, "total": 41])
    try send(keys: "Enter")
    try wait(forWords: .headerHelpNow, ["key": "!"])
  }

  /// Waits until the plan says that it is stored.
  func waitUntilSaved() throws {
    let words = Catalogue()
    try wait(forText: words(.commonSeparator) + words(.planSavedAt, ["time": ""]))
  }

  /// Types into a text, and waits until it shows.
  func write(_ text: String) throws {
    try type(text)
    try wait(forText: text)
  }

  /// Waits until the selected row contains a text.
  func wait(forSelected text: String) throws {
    try wait("“\(text)” to be selected") { $0.contains { $0.contains("▸") && $0.contains(text) } }
  }

  /// Clicks a text that only letters one column wide stand before.
  func click(_ text: String) throws {
    let rows = try wait(forText: text)
    for (row, line) in rows.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return try click(column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
    }
  }

  /// Leaves the program by the key that works everywhere, and waits for its end.
  func leave() throws {
    try send(keys: "C-q")
    try waitForEnd()
  }

  /// Waits until the program that the terminal was started with has ended.
  func waitForEnd() throws {
    try wait(for: "the end of the program") { try fact("pane_dead") == "1" ? true : nil }
  }

  /// The program that a shell runs.
  func child() throws -> Int32 {
    let shell = try process()
    return try wait(for: "a program in the shell") {
      let output = try Program.run(["cat", "/proc/\(shell)/task/\(shell)/children"]).output
      return output.split(separator: " ").first.flatMap { Int32($0) }
    }
  }

  /// Checks that the terminal is as a shell expects it: its first screen, a cursor, no reports of the mouse.
  func expectShell(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for (fact, value) in [("alternate_on", "0"), ("cursor_flag", "1"), ("mouse_any_flag", "0")] {
      #expect(try self.fact(fact) == value, "\(fact)", sourceLocation: sourceLocation)
    }
  }
}
