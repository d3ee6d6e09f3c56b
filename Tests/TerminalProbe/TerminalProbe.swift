import Canvas
import CursesTerminal
import Glibc

/// Shows on the screen whatever the terminal reports, for the tests that drive a real terminal.
@main
@MainActor
struct TerminalProbe {
  private let terminal: CursesTerminal
  private var reports: [String] = []
  /// The backgrounds on which all of the first eight colours are shown.
  private var backgrounds: [UInt8] = []

  static func main() {
    do {
      var probe = TerminalProbe(terminal: try CursesTerminal())
      probe.run()
    } catch {
      print(error.message)
      exit(2)
    }
  }

  private init(terminal: CursesTerminal) {
    self.terminal = terminal
  }

  private mutating func run() {
    while true {
      draw()
      var requests = [
        pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal.resizeDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      poll(&requests, 2, -1)
      for event in terminal.events() {
        report(event)
        act(on: event)
      }
    }
  }

  private mutating func report(_ event: Event) {
    switch event {
    case .key(let press): reports.append("key \(press)")
    case .paste(let text): reports.append("paste \(text.count): \(TextLayout.printable(text.prefix(40)))")
    case .mouse(let event):
      let kind =
        switch event.kind {
        case .click(let isDoubled): isDoubled ? "double click" : "click"
        case .wheelUp: "wheel up"
        case .wheelDown: "wheel down"
        }
      reports.append("\(kind) \(event.point.column),\(event.point.row)")
    case .resize(let size): reports.append("resize \(size.columns)x\(size.rows)")
    case .resumed: reports.append("resumed")
    case .unreadableInput: reports.append("unreadable")
    case .closed: reports.append("closed")
    }
  }

  private mutating func act(on event: Event) {
    switch event {
    case .key(KeyPress(.character("q"), control: true)): leave(saying: "left", status: 0)
    case .key(KeyPress(.character("z"), control: true)): terminal.suspend()
    case .key(KeyPress(.character("t"), control: true)): trap()
    case .key(KeyPress(.character("b"), control: true)): hang()
    case .key(KeyPress(.character("o"), control: true)): lend()
    case .key(KeyPress(.character("p"), control: true)):
      backgrounds = Array(backgrounds.isEmpty ? 0...5 : 2...7)
    case .closed: leave(saying: "closed", status: 3)
    default: break
    }
  }

  private func draw() {
    var frame = Frame(size: terminal.size)
    frame.title = "probe \(terminal.size.columns)\u{7}"
    frame.write(
      "size \(terminal.size.columns)x\(terminal.size.rows) process \(getpid())", at: Point(column: 0, row: 0))
    frame.write("end", at: Point(column: 50, row: 1))
    frame.write("中文|e\u{301}|👩‍🚒|नमस्ते|한글|\u{1B}[31m|", at: Point(column: 0, row: 1))
    let styles: [(String, Style)] = [
      ("bold", Style(attributes: .bold)), ("reverse", Style(attributes: .reverse)),
      ("green", Style(foreground: .palette(2))), ("exact", Style(background: .rgb(0xE0, 0x7A, 0x5F))),
    ]
    var column = 0
    for (name, style) in styles {
      column += frame.write(name, at: Point(column: column, row: 2), style: style) + 1
    }
    let shown = reports.suffix(max(0, terminal.size.rows - 4))
    for (row, report) in shown.enumerated() {
      frame.write(report, at: Point(column: 0, row: row + 3))
    }
    for (row, background) in backgrounds.enumerated() {
      for foreground in UInt8(0)...7 {
        let style = Style(foreground: .palette(foreground), background: .palette(background))
        frame.write("\(foreground)", at: Point(column: 60 + Int(foreground), row: row + 3), style: style)
      }
      frame.write("d", at: Point(column: 68, row: row + 3), style: Style(background: .palette(background)))
    }
    frame.cursor = Point(column: 0, row: min(shown.count + 3, terminal.size.rows - 1))
    terminal.draw(frame)
  }

  private func leave(saying word: String, status: Int32) -> Never {
    terminal.close()
    terminal.close()
    print(word)
    exit(status)
  }

  /// Crashes as a mistake in Swift does.
  private func trap() {
    let nothing = reports.prefix(0)
    print(nothing[nothing.endIndex + reports.count])
  }

  /// Answers nothing any more.
  private func hang() {
    terminal.draw(Frame(size: terminal.size))
    while true { pause() }
  }

  /// Lets another program have the terminal for one line.
  private func lend() {
    terminal.release()
    print("lent")
    _ = readLine()
    terminal.reclaim()
  }
}
