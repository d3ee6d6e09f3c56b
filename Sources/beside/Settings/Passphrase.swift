import Glibc
import Sealing

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
    try typed(prompt, isShown: false)
  }

  /// The name of a locker, from the second line of the passphrase file, or asked on the terminal.
  static func name(prompt: String, file: String?) throws(CommandFailure) -> String {
    guard let file else { return try typed(prompt, isShown: true) }
    let lines = try SmallFile.read(file).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count > 1, let name = String(validating: lines[1], as: UTF8.self),
      name.contains(where: { !$0.isWhitespace })
    else {
      throw CommandFailure(
        "\(file) has no name of a locker on its second line. On a shared login that is needed.",
        ExitStatus.data)
    }
    return name
  }

  private static func typed(_ prompt: String, isShown: Bool) throws(CommandFailure) -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw CommandFailure(
        "A passphrase is needed, and there is no terminal to ask on. Use --passphrase-file FILE.",
        ExitStatus.unavailable)
    }
    defer { close(terminal) }
    var line = TerminalLine(terminal, isShown: isShown).read(StandardError.fitted(prompt, to: terminal))
    defer { line.wipe() }
    guard !line.isEmpty else {
      throw CommandFailure("Nothing was typed, so nothing was opened.", ExitStatus.noInput)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
