import Glibc

/// One walk through a library, and what it has met so far.
struct LibraryWalk {
  let storage: FolderStorage
  private(set) var findings: [Finding] = []
  private var owners: Set<uid_t> = []

  init(storage: FolderStorage) { self.storage = storage }

  mutating func run() throws(StorageError) {
    guard try looksLikeALibrary() else { return add(".", .noProgram) }
    for folder in [nil] + Folder.allCases.map(Optional.some) {
      do throws(StorageError) {
        try look(into: folder)
      } catch .missing {
        continue
      } catch {
        if folder == nil { throw error }
        if case .vanished = error { throw error }
        add(folder.path, Finding.Problem(error))
      }
    }
    try lookAtSetAside()
    if owners.count > 1 { add(".", .severalOwners(owners.sorted())) }
  }

  /// Whether there is a program, or supporters whose program is lost; what else stands in a folder is not ours.
  private func looksLikeALibrary() throws(StorageError) -> Bool {
    let entries = try storage.library.open(nil).entries(path: ".")
    return entries.contains(DocumentName.program.fileName) || entries.contains(Folder.supporters.rawValue)
  }

  private mutating func look(into folder: Folder?) throws(StorageError) {
    let directory = try storage.library.open(folder)
    let entries = try directory.entries(path: folder.path).sorted()
    let stale = Set(try directory.staleFiles(of: storage.library.directory, path: folder.path))
    var documents: [DocumentName] = []
    var opened = noteMode(try directory.descriptor.status(path: folder.path)) ? 1 : 0

    for entry in entries {
      let path = folder.map { "\($0.rawValue)/\(entry)" } ?? entry
      guard let status = try directory.status(of: entry, path: path) else { continue }
      if folder == nil, Self.belongsAtTop(entry) {
        if entry == LibraryLock.fileName, !status.isOrdinaryFile { add(path, .notAFile) }
      } else if stale.contains(entry) {
        add(path, .leftBehind)
      } else if WriterMark(fileName: entry) != nil {
        continue
      } else if let name = DocumentName(folder: folder, fileName: entry), folder != nil || name == .program {
        documents.append(name)
        if status.isOrdinaryFile, noteMode(status) { opened += 1 }
      } else {
        add(path, .unexpectedName)
      }
    }
    if opened > 0 { add(folder.path, .openToOthers(count: opened)) }
    if folder == nil, !documents.contains(.program) { add(".", .noProgram) }
    try read(documents)
  }

  /// Notes whose it is, and answers whether other accounts may open it.
  private mutating func noteMode(_ status: stat) -> Bool {
    owners.insert(status.st_uid)
    return status.st_mode & 0o077 != 0
  }

  /// In slices, so that a large library never stands in memory whole.
  private mutating func read(_ documents: [DocumentName]) throws(StorageError) {
    var rest = documents[...]
    while !rest.isEmpty {
      let slice = rest.prefix(64)
      rest = rest.dropFirst(64)
      for (name, result) in zip(slice, storage.get(slice)) {
        switch result {
        case .success(let document):
          if let problem = DocumentCheck.problem(of: document) { add(name.path, problem) }
        case .failure(.missing):
          // Destroyed since the folder was listed: that is how requests end.
          continue
        case .failure(.vanished(let path)): throw .vanished(path: path)
        case .failure(let error): add(name.path, Finding.Problem(error))
        }
      }
    }
  }

  private mutating func lookAtSetAside() throws(StorageError) {
    do throws(StorageError) {
      let folder = try Directory(named: LibraryCheck.setAsideFolder, in: storage.library.directory)
      for entry in try folder.entries(path: LibraryCheck.setAsideFolder) {
        add("\(LibraryCheck.setAsideFolder)/\(entry)", .setAside)
      }
    } catch .missing {
      return
    } catch {
      add(LibraryCheck.setAsideFolder, Finding.Problem(error))
    }
  }

  private mutating func add(_ path: String, _ problem: Finding.Problem) {
    findings.append(Finding(path: path, problem: problem))
  }

  private static func belongsAtTop(_ entry: String) -> Bool {
    entry == LibraryLock.fileName || entry == LibraryCheck.setAsideFolder || Folder(rawValue: entry) != nil
  }
}

extension Folder? {
  /// The folder as a path in the library.
  fileprivate var path: String { self?.rawValue ?? "." }
}
