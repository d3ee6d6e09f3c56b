import Glibc
import TestSupport
import Testing

@Suite("Changing the window")
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
    }
    #expect(screen.count == 30)
    #expect(screen[0].hasPrefix(" Beside · Riverside Peer Support") && screen[0].hasSuffix("! Help now"))
    #expect(screen[29].hasSuffix("F1 keys"))
    try session.send(keys: "C-u")
    try session.type("Lucia")
    try session.wait(forText: "Lucía Quiñones")
    try session.leave()
  }

  @Test("Every size shows something, and below the smallest one a calm sentence")
  func sizes() throws {
    let session = try account.start("demo")
    try session.waitForList()
    for (columns, rows) in [(130, 50), (80, 24), (79, 24), (40, 12)] {
      try session.resize(columns: columns, rows: rows)
      try session.wait("the whole page") { rows in
        rows.first?.contains("1 Find someone") == true && rows.last?.hasSuffix("? keys") == true
      }
    }
    try session.resize(columns: 39, rows: 12)
    try session.wait(forText: "There is too little room here.")
    try session.resize(columns: 1, rows: 1)
    try session.resize(columns: 100, rows: 30)
    try session.waitForList()
  }

  @Test("A new size takes one frame")
  func oneFrame() throws {
    // Nothing on the first screen speaks of time, so nothing but the new size draws.
    let session = try account.start()
    try session.wait(forText: "Look around in a demo")
    let record = account.path("record")
    try session.record(into: record)
    try session.wait(for: "the record") { access(record, F_OK) == 0 ? true : nil }
    try session.resize(columns: 90, rows: 26)
    try session.wait("the footer in its new place") { $0.last?.contains("Enter go on") == true }
    try session.leave()
    let bytes = try Program.run(["cat", record]).output
    #expect(bytes.ranges(of: "\u{1B}[?2026h").count == 1)
  }
}
