import Glibc
import PeerLibrary
import PeerSupport
import Sealing

/// Starting a program: its keys go into the locker first, and only then is anything written that needs them.
enum Founding {
  /// Makes a library with a program in it, in a folder that is new or empty, and returns the program.
  @discardableResult
  static func found(
    name: String, place: Place, in folder: String, passphrase: String, lockers: inout LockerKeeper,
    known: KnownProgramsFile
  ) throws -> Program {
    // What can go wrong is looked at before a locker is made or opened.
    _ = try known.read()
    if access(absolute(folder), F_OK) == 0 { try checkRoom(in: FolderStorage(path: absolute(folder))) }
    try lockers.openOrMake(passphrase: passphrase)
    try checkNoOtherKey(in: lockers, for: absolute(folder))
    let storage = try FolderStorage.create(path: absolute(folder))
    let path = storage.path
    try checkRoom(in: storage)
    let founded = FoundedProgram(name: name, place: place, policy: Policy(), at: SystemClock.now)
    try lockers.updateAsRead { founded.keep(in: &$0, path: path) }
    try Library(storage).found(founded)
    try known.update { known throws(ProgramError) in
      try known.note(PinnedProgram(founded.program, path: path))
    }
    return founded.program
  }

  private static func checkRoom(in storage: FolderStorage) throws {
    guard try storage.list(nil).isEmpty else {
      throw CommandFailure(
        "“\(storage.path)” holds a library already. Choose another folder, or join it.",
        ExitStatus.cannotCreate)
    }
    guard FolderContents.isEmpty(storage.path) else {
      throw CommandFailure(
        "“\(storage.path)” holds other files. A library needs a folder of its own; please choose another one.",
        ExitStatus.cannotCreate)
    }
  }

  /// A locker has room for the key of one program, and to lose that key would be to lose the program.
  ///
  /// Only a founding that was stopped in this very folder may be begun anew.
  private static func checkNoOtherKey(in lockers: LockerKeeper, for path: String) throws(CommandFailure) {
    guard let locker = lockers.contents, let seed = locker.rootSeed,
      let root = try? SigningKeys(seed: seed.bytes)
    else { return }
    guard locker.pinned(at: path)?.rootKey == Base64.encode(root.publicKey) else {
      throw CommandFailure(
        "Your locker holds the key of another program already. Start this one from another account.",
        ExitStatus.cannotCreate)
    }
  }

  /// A path as it is remembered: from the root, with the home folder spelled out, and the same before and after what it
  /// names is made.
  static func absolute(_ path: String) -> String {
    var path = path
    if path == "~" || path.hasPrefix("~/"), let home = StandardFolders.variable("HOME") {
      path = home + path.dropFirst()
    }
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if let slash = path.lastIndex(of: "/") {
      return slash == path.startIndex ? path : absolute(String(path[..<slash])).joined(with: path[slash...])
    }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here).joined(with: "/" + path)
  }
}

extension String {
  /// A folder's path with what stands in it, which begins with a slash; the root ends with one itself.
  fileprivate func joined(with name: some StringProtocol) -> String { (self == "/" ? "" : self) + name }
}
