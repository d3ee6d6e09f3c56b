import TestSupport
import Testing

@Suite("A real terminal", .serialized) @TerminalActor
struct TerminalScreenTests {
  @Test("The first frame stands as it was drawn, wide letters in their columns")
  func firstFrame() throws {
    let probe = try Probe()
    let screen = try probe.session.screen()
    #expect(screen[1] == "中文|e\u{301}|👩|नमस्ते|한글|\u{FFFD}[31m|" + String(repeating: " ", count: 24) + "end")
    #expect(screen[2] == "bold reverse green exact")
    #expect(try probe.session.fact("cursor_x") == "0")
    #expect(try probe.session.fact("cursor_y") == "3")
    #expect(try probe.session.fact("cursor_flag") == "1")
    #expect(try probe.session.fact("alternate_on") == "1")
    #expect(try probe.session.fact("pane_title") == "probe 80\u{FFFD}")
  }

  @Test("Styles reach the terminal; an exact colour as the nearest of 256")
  func styles() throws {
    let row = try Probe().session.styledScreen()[2]
    #expect(row.contains("\u{1B}[1mbold"))
    #expect(row.contains("\u{1B}[7mreverse"))
    #expect(row.contains("\u{1B}[32mgreen"))
    #expect(row.contains("\u{1B}[48;5;173mexact"))
  }

  @Test(
    "Keys come with their names, in many terminals", arguments: ["tmux-256color", "screen", "xterm-256color"])
  func keys(terminal: String) throws {
    let probe = try Probe(terminal: terminal)
    for (sent, name) in [
      ("Up", "Up"), ("Home", "Home"), ("PPage", "PageUp"), ("DC", "Delete"), ("F5", "F5"),
      ("BTab", "Shift-Tab"),
      ("Enter", "Enter"), ("Tab", "Tab"), ("BSpace", "Backspace"), ("C-s", "Ctrl-s"), ("C-c", "Ctrl-c"),
      ("M-x", "Alt-x"), ("Space", "Space"), ("Escape", "Escape"), ("é", "é"), ("中", "中"),
    ] {
      try probe.session.send(keys: sent)
      try probe.wait(forReport: "key \(name)")
    }
  }

  @Test(
    "Arrows in either form are never a stray Escape",
    arguments: ["tmux-256color", "screen", "xterm-256color", "vt100"])
  func arrows(terminal: String) throws {
    let probe = try Probe(terminal: terminal)
    for sequence in ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5D", "\u{1B}[C", "\u{1B}OC"] {
      try probe.session.type(sequence)
    }
    try probe.wait(forReport: "key Right")
    try probe.session.type("x")
    try probe.wait(forReport: "key x")
    #expect(try probe.reports() == ["key Up", "key Up", "key Ctrl-Left", "key Right", "key Right", "key x"])
  }

  @Test("A paste is one event, whatever it holds")
  func paste() throws {
    let probe = try Probe()
    try probe.session.paste("line\n\tend é中 \u{1B}[A q")
    try probe.wait(forReport: "paste 18: line  end é中 \u{FFFD}[A q")
    try probe.session.type("\u{1B}[200~")
    for _ in 0..<10 { try probe.session.type(String(repeating: "long ", count: 500)) }
    try probe.session.type("\u{1B}[201~")
    try probe.session.wait("all of it") { rows in
      rows.filter { $0.hasPrefix("paste") }.compactMap { Int($0.split(separator: " ")[1].dropLast()) }.reduce(
        0, +)
        == 25_018
    }
    try probe.session.send(keys: "x")
    try probe.wait(forReport: "key x")
  }

  @Test("A paste without end keeps nobody from leaving")
  func endlessPaste() throws {
    let probe = try Probe()
    try probe.session.type("\u{1B}[200~lost")
    try probe.wait(forReport: "paste 4: lost")
    try probe.session.type("more")
    try probe.wait(forReport: "paste 4: more")
    try probe.session.send(keys: "Escape")
    try probe.wait(forReport: "key Escape")
    try probe.session.send(keys: "x")
    try probe.wait(forReport: "key x")
  }

  @Test("A click names its cell once, far to the right too; twice is a double click")
  func mouse() throws {
    let probe = try Probe(columns: 300, rows: 20)
    #expect(try probe.session.fact("mouse_sgr_flag") == "1")
    try probe.session.click(column: 280, row: 5)
    try probe.wait(forReport: "click 280,5")
    try probe.session.click(column: 280, row: 5)
    try probe.wait(forReport: "double click 280,5")
    try probe.session.type("\u{1B}[<64;3;4M\u{1B}[<65;3;4M")
    try probe.wait(forReport: "wheel down 2,3")
    #expect(try probe.reports() == ["click 280,5", "double click 280,5", "wheel up 2,3", "wheel down 2,3"])
  }

  @Test("Bytes that are no text are reported, and the next key counts")
  func unreadableBytes() throws {
    let probe = try Probe()
    try probe.session.send(bytes: [0xFF, 0xC3, 0x28])
    try probe.wait(forReport: "key (")
    #expect(try Set(probe.reports()) == ["unreadable", "key ("])
  }

  @Test("Whatever sizes a window goes through, the last one is drawn whole")
  func resizing() throws {
    let probe = try Probe()
    for (columns, rows) in [(1, 1), (200, 60), (40, 2), (2, 40), (1, 1), (3, 3), (120, 10), (79, 23)] {
      try probe.session.resize(columns: columns, rows: rows)
    }
    try probe.session.wait(forText: "size 79x23")
    try probe.wait(forReport: "resize 79x23")
    #expect(try probe.session.screen()[1].hasSuffix("end"))
    for step in 0..<40 {
      try probe.session.resize(columns: 20 + step, rows: 10 + step % 7)
    }
    try probe.session.wait(forText: "size 59x14")
  }

  @Test("A window of one cell is as good a start as any, and the environment's size does not count")
  func smallestStart() throws {
    let session = try TerminalSession(
      command: [Probe.path], columns: 1, rows: 1, environment: ["LINES=50", "COLUMNS=100"])
    try session.wait(for: "the first frame") { try session.fact("alternate_on") == "1" ? true : nil }
    try session.resize(columns: 60, rows: 10)
    try session.wait(forText: "size 60x10")
  }

  @Test("Where another encoding is stated, all letters are of ASCII")
  func otherEncoding() throws {
    let probe = try Probe(environment: ["LC_ALL=de_DE.ISO-8859-1"])
    #expect(try probe.session.screen()[1].hasPrefix("????|e|??|????|????|?[31m|"))
    #expect(try probe.session.screen()[1].hasSuffix("end"))
  }

  @Test("Without colours a terminal still shows bold and reverse")
  func monochrome() throws {
    let row = try Probe(terminal: "vt100").session.styledScreen()[2]
    #expect(row.contains("\u{1B}[1mbold"))
    #expect(!row.contains("[32m") && !row.contains("48;5"))
  }
}
