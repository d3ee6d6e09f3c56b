import CNCurses
import Canvas
import Glibc

/// The modes of the terminal that curses does not know: pasting, the mouse and the title.
@MainActor
struct TerminalModes {
  private let descriptor: Int32
  private let usesMouse: Bool
  private let isLikeXterm: Bool
  private var title: String?

  /// Finds out what the terminal that curses has just taken understands.
  init(descriptor: Int32, terminal: String, mouse: Bool) {
    self.descriptor = descriptor
    usesMouse = mouse
    isLikeXterm = tigetflag("XT") > 0 || terminal.hasPrefix("tmux") || terminal.hasPrefix("screen")
  }

  /// What ends the modes, and for a crash all else that curses would undo.
  ///
  /// It empties the screen first: a terminal without a second one would go on showing it.
  var crashBytes: String {
    leaving + "\u{1B}[?1l\u{1B}>\u{1B}[?25h\u{1B}[m\u{1B}[H\u{1B}[2J\u{1B}[?1049l"
  }

  /// Begins the modes.
  func enter() {
    // The title is put on the terminal's stack before it is changed.
    send(
      (isLikeXterm ? "\u{1B}[22;2t" : "") + "\u{1B}[?2004h" + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""))
  }

  /// Ends the modes, and takes the title away: it may hold a name.
  mutating func leave() {
    send(leaving)
    title = nil
  }

  /// Shows a title, made harmless, where the terminal has one.
  mutating func show(title: String) {
    guard isLikeXterm, title != self.title else { return }
    self.title = title
    send("\u{1B}]2;\(TextLayout.truncated(TextLayout.printable(title), to: 200))\u{7}")
  }

  /// Gives text to the clipboard (OSC 52); a terminal that does not allow it ignores this.
  func copy(_ text: String) {
    guard isLikeXterm, text.utf8.count <= Self.mostToCopy else { return }
    send("\u{1B}]52;c;\(Self.base64(Array(text.utf8)))\u{7}")
  }

  /// Longer ones are cut by terminals, or not taken at all.
  private static let mostToCopy = 70_000

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  /// Has the terminal show nothing until the frame is whole.
  func beginFrame() {
    if isLikeXterm { send("\u{1B}[?2026h") }
  }

  /// Has the terminal show the frame.
  func endFrame() {
    if isLikeXterm { send("\u{1B}[?2026l") }
  }

  private var leaving: String {
    "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l" + (isLikeXterm ? "\u{1B}]2;\u{7}\u{1B}[23;2t" : "")
  }

  /// Writes past curses, whose own output is flushed with every frame.
  private func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes.removeFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
