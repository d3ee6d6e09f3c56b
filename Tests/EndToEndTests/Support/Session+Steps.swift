import Glibc
import TestSupport
import Testing

/// What people do on screens again and again.
extension TerminalSession {
  /// Waits until everybody of the demo is on the list.
  func waitForList() throws { try wait(forText: "41 people") }

  /// Types the passphrase where it is asked for.
  func unlock() throws {
    try wait(forText: "Passphrase:")
    try type(Account.passphrase)
    // Enter counts once all letters are there, which are as many dots on the screen.
    try wait(forText: String(repeating: "•", count: Account.passphrase.count))
    try send(keys: "Enter")
    try wait("the panel to close") { !$0.contains { $0.contains("Passphrase:  ") || $0.contains("•") } }
  }

  /// Opens the locker of a program that was started with `plan edit`, and the plan's first part.
  func openFirstPart() throws {
    try unlock()
    try wait(forText: "▸ Me when I am well")
    try send(keys: "Enter")
    try wait(forText: "What are you like on a good day?")
  }

  /// Presses Escape and waits until a text is gone; a key that came at once would count as held with Alt.
  func escape(from text: String) throws {
    try send(keys: "Escape")
    try wait("\"\(text)\" to go") { !$0.contains { $0.contains(text) } }
  }

  /// Waits until the plan says that it is stored.
  func waitUntilSaved() throws {
    try wait("the plan to be saved") { $0.contains { $0.contains("· saved ") } }
  }

  /// The row that is selected.
  func selectedRow() throws -> String {
    try screen().first { $0.contains("▸") } ?? ""
  }

  /// Waits until the selected row contains a text.
  func wait(forSelected text: String) throws {
    try wait("\"\(text)\" to be selected") { $0.contains { $0.contains("▸") && $0.contains(text) } }
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

  /// Leaves the program that a shell runs.
  func leaveToShell() throws {
    try send(keys: "C-q")
    try wait(for: "the shell") { try fact("alternate_on") == "0" ? true : nil }
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
}
