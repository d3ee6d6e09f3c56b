import CSystem
import Glibc

/// Whether a file that decides where Beside goes could have been changed by someone else.
enum FileSafety {
  /// Throws for a file that other people of this machine may change; one that is not there is nobody's.
  static func check(_ path: String) throws(CommandFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    // Many systems give everyone a group of their own, and let it write whatever its only member makes.
    let othersMay = status.st_mode & 0o002 != 0
    let groupMay = status.st_mode & 0o020 != 0 && status.st_gid != getegid()
    guard othersMay || groupMay else { return }
    let mode = String(status.st_mode & 0o777, radix: 8)
    throw CommandFailure(
      "“\(path)” can be changed by other people on this machine (mode \(mode)), so Beside does not rely on it. "
        + "Run: chmod go-w \(ShellWord.quoted(path)) and look at what is in it.",
      ExitStatus.noPermission)
  }
}
