import Glibc
import PeerLibrary
import PeerSupport

/// Starting a program: its keys go into the locker first, and only then is anything written that needs them.
enum Founding {
  /// Makes a library with a program in it, in a folder that is new or empty.
  static func found(
    name: String, place: Place, in folder: String, passphrase: String, lockers: inout LockerKeeper,
    known: KnownProgramsFile
  ) throws {
    let path = absolute(folder)
    let storage = try FolderStorage.create(path: path)
    guard try storage.list(nil).isEmpty else {
      throw CommandFailure(
        "\(path) holds a library already. Choose another folder, or join it.", ExitStatus.cannotCreate)
    }
    let founded = FoundedProgram(name: name, place: place, policy: Policy(), at: SystemClock.now)
    try lockers.open(passphrase: passphrase)
    try lockers.update { founded.keep(in: &$0, path: path) }
    try Library(storage).found(founded)
    try known.update { $0.remember(PinnedProgram(founded.program, path: path)) }
  }

  /// A path as it is remembered: from the root, with the home folder spelled out.
  static func absolute(_ path: String) -> String {
    var path = path
    if path == "~" || path.hasPrefix("~/"), let home = StandardFolders.variable("HOME") {
      path = home + path.dropFirst()
    }
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
