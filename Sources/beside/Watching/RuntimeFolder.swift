import CSystem
import Glibc

/// The folder for what lives only as long as someone is logged in: `$XDG_RUNTIME_DIR/beside`, for this account alone.
enum RuntimeFolder {
  /// Makes the folder where it is missing; throws where there is no place for it, or others may look in.
  static func make() throws(CommandFailure) -> String {
    let folder = try path()
    make(folder)
    try check(folder)
    return folder
  }

  /// Makes what `path()` named, unless it is there already.
  static func make(_ folder: String) { mkdir(folder, 0o700) }

  /// Where the folder is or would be: most runs only look, and leave no trace of it.
  ///
  /// Throws where there is no place for it, or others may look in.
  static func path() throws(CommandFailure) -> String {
    guard let base = StandardFolders.variable("XDG_RUNTIME_DIR"), base.hasPrefix("/") else {
      throw CommandFailure(
        "This needs a folder of your login, and XDG_RUNTIME_DIR names none. Log in anew, or set it to a folder "
          + "that is yours alone.", ExitStatus.unavailable)
    }
    try check(base)
    let folder = base + "/beside"
    if access(folder, F_OK) == 0 { try check(folder) }
    return folder
  }

  private static func check(_ path: String) throws(CommandFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw CommandFailure(
        "“\(path)” cannot be used: \(String(cString: strerror(errno))).", ExitStatus.unavailable)
    }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      throw CommandFailure(
        "“\(path)” is not a folder of this account, so it is not used.", ExitStatus.noPermission)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CommandFailure(
        "“\(path)” can be entered by other people on this machine. Run: chmod 700 \(ShellWord.quoted(path))",
        ExitStatus.noPermission)
    }
  }
}
