import BuiltIn
import Glibc
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Changing the window") @TerminalActor
  struct ResizeTests {
    let account: Account

    init() throws { account = try Account() }

    @Test("Dozens of sizes while typing, down to a single cell, and then all is whole and answers")
    func storm() throws {
      let session = try account.start("demo")
      try session.waitForList()
      try session.send(keys: "/")
      var typed = ""
      for step in 0..<48 {
        let columns = step % 4 == 3 ? 1 + step % 5 : 40 + step * 37 % 91
        let rows = step % 6 == 5 ? 1 + step % 3 : 12 + step * 23 % 39
        try session.resize(columns: columns, rows: rows)
        if step % 8 == 0 {
          typed += "x"
          try session.type("x")
        }
      }
      try session.resize(columns: 100, rows: 30)
      let screen = try session.wait("the whole page with what was typed") { rows in
        rows.first?.hasPrefix(" Beside") == true && rows.contains { $0.hasPrefix(" / \(typed) ") }
          && rows.last?.hasSuffix("F1 keys") == true
      }
      #expect(screen.count == 30)
      #expect(screen[0].hasPrefix(" Beside · Riverside Peer Support") && screen[0].hasSuffix("F2 Help now"))
      for _ in typed { try session.send(keys: "BSpace") }
      try session.type("Lucia")
      try session.wait(forText: "/ Lucia ")
      try session.wait(forText: "1 of 41")
      try session.leave()
    }

    @Test("A window of one cell is a good start, and one can leave from there")
    func oneCell() throws {
      let session = try account.start("demo", columns: 1, rows: 1)
      try session.wait(for: "the first frame") { try session.fact("alternate_on") == "1" ? true : nil }
      try session.resize(columns: 39, rows: 12)
      try session.wait(forWords: .appTooSmall, ["columns": 40, "rows": 12])
      try session.resize(columns: 40, rows: 12)
      try session.wait(forWords: .headerDemoShort)
      try session.resize(columns: 1, rows: 1)
      try session.wait(for: "the size") { try session.fact("pane_width") == "1" ? true : nil }
      try session.leave()
    }

    @Test("A new size takes one frame")
    func oneFrame() throws {
      // Nothing on the first screen speaks of time, so nothing but the new size draws.
      let session = try account.start()
      try session.wait(forWords: .welcomeDemo)
      let record = account.path("record")
      try session.record(into: record)
      try session.wait(for: "the record") { access(record, F_OK) == 0 ? true : nil }
      try session.resize(columns: 90, rows: 26)
      try session.wait("the footer in its new place") {
        $0.count == 26 && $0.last?.hasSuffix("? keys") == true
      }
      try session.send(keys: "C-q")
      let bytes = try session.wait(for: "the end of the record") {
        let bytes = try account.text(of: "record")
        return bytes.contains("\u{1B}[?1049l") ? bytes : nil
      }
      #expect(bytes.ranges(of: "\u{1B}[?2026h").count == 1)
    }
  }
}
