import Canvas
import CSystem
import Glibc

/// Lines on standard input and output.
///
/// Where a person sits at a terminal they get a prompt, and a secret does not
/// show; when they ask the program to end, or hang up, that is the end of the lines.
@MainActor
public final class StandardLines: LineTerminal {
  /// Whether the next line is a secret, so that it does not show from now on.
  public var isSecret = false {
    didSet { if isSecret != oldValue { setModes() } }
  }

  private let isTerminal = isatty(STDIN_FILENO) == 1
  private let signals: Int32
  private var usual = termios()
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Longer than anything that one types in a line, in bytes.
  private static let longest = 65_536

  /// Takes over the keyboard, as far as Ctrl-s is a key and does not hold the output back.
  public init() {
    signals = beside_signals_start(STDIN_FILENO)
    guard isTerminal, tcgetattr(STDIN_FILENO, &usual) == 0 else { return }
    beside_terminal_arm("", 0)
    setModes()
  }

  /// Gives the keyboard back as it was.
  public func close() {
    if isTerminal {
      beside_terminal_arm(nil, 0)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
    }
    if signals >= 0 { beside_signals_stop() }
  }

  /// Writes lines, without a sign in them that could move a cursor.
  public func say(_ lines: [String]) {
    write(lines.map { TextLayout.printable($0) + "\n" }.joined())
  }

  /// Waits for a line, the end of the input, a signal to end, or so many seconds.
  public func hear(atMost seconds: Int64?) -> Heard {
    guard isTerminal else { return next(nil) }
    write("> ")
    let heard = next(seconds)
    if heard == .nothing { write("\n") }
    if isSecret || heard == .end { write("\n") }
    return heard
  }

  private func next(_ seconds: Int64?) -> Heard {
    var isTooLong = false
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return isTooLong ? .unreadable : text(of: pending[..<end])
      }
      if isAtEnd {
        defer { pending = [] }
        return isTooLong ? .unreadable : pending.isEmpty ? .end : text(of: pending[...])
      }
      if pending.count > Self.longest {
        pending = []
        isTooLong = true
      }
      switch wait(seconds) {
      case .closing: return .end
      case .nothing: return .nothing
      case .input: break
      }
      readMore()
    }
  }

  private enum Waited { case input, nothing, closing }

  /// Waits until there is something to read, the program is to end, or the time is over.
  private func wait(_ seconds: Int64?) -> Waited {
    let milliseconds = seconds.map { max(0, min(86_400, $0)) * 1_000 } ?? -1
    while true {
      var descriptors = [STDIN_FILENO, signals].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = beside_wait(&descriptors, 2, milliseconds)
      let raised = signals >= 0 ? beside_signals_take() : 0
      if raised & UInt32(beside_signal_closing) != 0 { return .closing }
      if raised & UInt32(beside_signal_stopping) != 0 {
        tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
        beside_stop()
        setModes()
      }
      if count > 0, descriptors[0].revents != 0 { return .input }
      if count < 0, errno != EINTR { return .closing }
      if count == 0 { return .nothing }
    }
  }

  private func readMore() {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { pending += chunk[..<count] } else if count == 0 || errno != EINTR { isAtEnd = true }
  }

  private func text(of bytes: ArraySlice<UInt8>) -> Heard {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(validating: bytes, as: UTF8.self).map { .line($0) } ?? .unreadable
  }

  private func setModes() {
    guard isTerminal else { return }
    var modes = usual
    modes.c_iflag &= ~tcflag_t(IXON)
    if isSecret { modes.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  private func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
