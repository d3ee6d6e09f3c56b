import CSystem
import Glibc
import Sealing

/// Asks for one line on a terminal, which is given back as it was, however this ends.
struct TerminalLine {
  private let terminal: Int32
  private let usual: termios
  private let asking: termios

  /// The longest line, in bytes.
  private static let longest = 4_096
  /// What Ctrl-C types.
  private static let interrupt: UInt8 = 3

  /// A line that is shown as it is typed, or not.
  init(_ terminal: Int32, isShown: Bool) {
    self.terminal = terminal
    var modes = termios()
    tcgetattr(terminal, &modes)
    usual = modes
    // If Ctrl-C ended the program right here, the terminal would stay silent: so it only ends the line.
    modes.c_lflag &= ~tcflag_t(isShown ? ISIG : ECHO | ISIG)
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VEOL)] = Self.interrupt }
    asking = modes
  }

  /// The line; empty where nothing was typed.
  ///
  /// Ends the program where someone asks it to, once the terminal is as before.
  func read(_ prompt: String) -> [UInt8] {
    let signals = beside_signals_start(terminal)
    beside_terminal_arm("", 0)
    set(asking)
    var line = hear(prompt, signals)
    set(usual)
    beside_terminal_arm(nil, 0)
    _ = write(terminal, "\n", 1)
    var ending = beside_signals_ending()
    if signals >= 0 { beside_signals_stop() }
    if line.last == Self.interrupt { ending = SIGINT }
    guard ending == 0 else {
      line.wipe()
      kill(getpid(), ending)
      return []
    }
    return line
  }

  private func hear(_ prompt: String, _ signals: Int32) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(Self.longest)
    _ = prompt.withCString { write(terminal, $0, strlen($0)) }
    while line.count < Self.longest {
      var descriptors = [terminal, signals].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&descriptors, 2, -1) >= 0 || errno == EINTR else { break }
      let raised = signals >= 0 ? beside_signals_take() : 0
      if raised & UInt32(beside_signal_closing) != 0 { break }
      if raised & UInt32(beside_signal_stopping) != 0 {
        set(usual)
        beside_stop()
        set(asking)
        _ = prompt.withCString { write(terminal, $0, strlen($0)) }
      }
      guard descriptors[0].revents != 0 else { continue }
      var byte: UInt8 = 0
      guard Glibc.read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") else { break }
      line.append(byte)
      if byte == Self.interrupt { break }
    }
    return line
  }

  private func set(_ modes: termios) {
    var modes = modes
    tcsetattr(terminal, TCSAFLUSH, &modes)
  }
}
