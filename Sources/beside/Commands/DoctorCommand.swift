import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Looks through a library for damage.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look through a library for damage and forgery, and change nothing.",
    discussion: """
      Ends with 0 when all is well, and with 65 when something was found. With --mend, the coordinator moves \
      damaged files into the folder set-aside of the library; nothing is ever removed.

      Example: beside doctor /srv/beside
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder of the library. Without it: the one in the config file, or the one opened last.",
      valueName: "dir"))
  var folder: String?

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Flag(help: "Move damaged files aside first.")
  var mend = false

  func run() throws {
    let context = CommandContext()
    let path = try LibraryOptions.path(folder, context)
    let storage = try FolderStorage(path: path)
    let check = LibraryCheck(storage)
    let moves = try mend ? check.mend() : []
    let pin = try context.known.read().entry(at: path)?.pin
    let findings = try check.findings(pinned: pin)
    let report = LibraryReport(
      path: path, findings: findings, fine: storage.list, moves: moves,
      due: Self.due(in: Library(storage), pin, at: context.now))
    if json {
      try StandardOutput.write(json: report)
    } else {
      try StandardOutput.write(lines: report.lines(context.words))
    }
    guard report.findings.isEmpty else { throw ExitStatus.data }
  }

  /// How many requests are past the ceiling; none where no program says what the ceiling is.
  private static func due(in library: Library, _ pin: PinnedProgram?, at now: Timestamp) -> Int {
    guard let program = try? library.program(pinned: pin) else { return 0 }
    let past = try? library.pastCeiling(of: program, at: now)
    return past?.count { $0.folder == .requests } ?? 0
  }
}

/// What a look through a library comes to.
private struct LibraryReport: Encodable {
  struct Found: Encodable {
    let path: String
    let problem: String
    let message: String
    let mendable: Bool
  }

  struct Move: Encodable {
    let from: String
    let to: String
  }

  let library: String
  /// How many documents of each kind are fine, by their folder; the program's own document is one of "program".
  let fine: [String: Int]
  let moved: [Move]
  let findings: [Found]
  /// How many requests are past the ceiling, and go when someone opens the library.
  let due: Int

  init(
    path: String, findings: [Finding], fine list: (Folder?) throws(StorageError) -> [DocumentName],
    moves: [(from: String, to: String)], due: Int
  ) {
    library = path
    self.due = due
    let bad = Set(findings.map(\.path))
    let counts = ([nil] + Folder.allCases.map(Optional.some)).map { folder in
      let documents = (try? list(folder)) ?? []
      let ours = folder == nil ? documents.filter { $0 == .program } : documents
      return (folder?.rawValue ?? DocumentName.program.id, ours.filter { !bad.contains($0.path) }.count)
    }
    fine = Dictionary(uniqueKeysWithValues: counts)
    moved = moves.map { Move(from: $0.from, to: $0.to) }
    self.findings = findings.map {
      Found(path: $0.path, problem: $0.problem.name, message: $0.message, mendable: $0.isMendable)
    }
  }

  func lines(_ words: Catalogue) -> [String] {
    let kinds = ([DocumentName.program.id] + Folder.allCases.map(\.rawValue)).compactMap { kind in
      fine[kind].flatMap { $0 > 0 ? words(.doctorFine, ["kind": kind, "number": $0]) : nil }
    }
    let found = findings.isEmpty ? [words(.doctorAllWell)] : findings.map(\.message)
    let due = due > 0 ? [words(.doctorDue, ["count": due])] : []
    return [words(.doctorLooked, ["folder": library])] + kinds + due
      + moved.map { words(.doctorMoved, ["file": $0.from, "place": $0.to]) } + [""] + found
  }
}

extension Finding.Problem {
  /// A name that stays the same for whoever reads the JSON.
  fileprivate var name: String {
    switch self {
    case .damaged: "damaged"
    case .tooLarge: "too large"
    case .newerSchema: "newer"
    case .unreadable: "unreadable"
    case .otherID: "other id"
    case .unexpectedName: "unexpected name"
    case .notAFile: "not a file"
    case .openToOthers: "open to others"
    case .severalOwners: "several owners"
    case .leftBehind: "left behind"
    case .setAside: "set aside"
    case .notTrusted: "not trusted"
    case .changedOutside: "changed outside"
    case .noProgram: "no program"
    }
  }
}
