import Glibc

/// A passphrase from the terminal or from a file; never from an argument or the environment, which others can see.
enum Passphrase {
  /// Reads the first line of the file, or asks on the terminal without showing what is typed.
  static func read(prompt: String, file: String?) throws(CommandFailure) -> String {
    if let file {
      let line = try SmallFile.read(file).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      guard !line.isEmpty, let passphrase = String(validating: line, as: UTF8.self) else {
        throw CommandFailure(
          "\(file) does not begin with a passphrase on a line of its own.", ExitStatus.data)
      }
      return passphrase
    }
    return try ask(prompt)
  }

  /// Asks twice for a new passphrase, unless it comes from a file.
  static func choose(prompt: String, again: String, file: String?) throws(CommandFailure) -> String {
    let first = try read(prompt: prompt, file: file)
    guard file == nil else { return first }
    guard try ask(again) == first else {
      throw CommandFailure(
        "The two passphrases differ. Nothing was made; please start again.", ExitStatus.data)
    }
    return first
  }

  private static func ask(_ prompt: String) throws(CommandFailure) -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw CommandFailure(
        "A passphrase is needed, and there is no terminal to ask on. Use --passphrase-file FILE.",
        ExitStatus.unavailable)
    }
    defer { close(terminal) }
    let line = silentLine(prompt, from: terminal)
    if line.last == interrupt { raise(SIGINT) }
    guard !line.isEmpty, line.last != interrupt else {
      throw CommandFailure("No passphrase was typed, so nothing was opened.", ExitStatus.noInput)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// What Ctrl-C types.
  private static let interrupt: UInt8 = 3

  /// Reads a line that is not shown; it ends with Ctrl-C where that was pressed.
  ///
  /// If Ctrl-C ended the program right here, the terminal would stay silent: so it only ends the line.
  private static func silentLine(_ prompt: String, from terminal: Int32) -> [UInt8] {
    var usual = termios()
    tcgetattr(terminal, &usual)
    var silent = usual
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    withUnsafeMutableBytes(of: &silent.c_cc) { $0[Int(VEOL)] = interrupt }
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &usual)
      _ = write(terminal, "\n", 1)
    }
    _ = StandardError.fitted(prompt, to: terminal).withCString { write(terminal, $0, strlen($0)) }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 4_096, Glibc.read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      line.append(byte)
      if byte == interrupt { break }
    }
    return line
  }
}
