import BesideApp
import PeerLibrary
import PeerSupport

/// A library that is open: its verified program, and the supporters read from it so far.
struct OpenLibrary {
  let path: String
  let library: Library
  private(set) var program: Program
  private(set) var supporters: [SupporterID: Supporter] = [:]
  private(set) var refusals: [SupporterRefusal] = []
  private(set) var unread: ArraySlice<DocumentName> = []
  /// What was seen and verified of the cards, in this run and in those that the locker remembers.
  private(set) var seen: SeenCards

  /// Opens a library and checks that its program is the one known from before, if it was opened before.
  init(path: String, pin: PinnedProgram?) throws(CommandFailure) {
    let storage: FolderStorage
    do { storage = try FolderStorage(path: path) } catch { throw Self.failure(error, at: path) }
    try self.init(path: path, library: Library(storage), pin: pin)
  }

  /// Opens a library that is kept elsewhere than in a folder.
  init(path: String, library: Library, pin: PinnedProgram?) throws(CommandFailure) {
    self.path = path
    self.library = library
    do {
      program = try library.program(pinned: pin)
      seen = SeenCards(of: program.id)
      unread = try library.supporterNames()[...]
    } catch {
      throw Self.failure(error, at: path)
    }
  }

  /// A folder that is no library is no damage, and is told as what it is.
  private static func failure(_ error: any Error, at path: String) -> CommandFailure {
    switch error {
    case StorageError.missing, ProgramError.storage(.missing):
      CommandFailure(
        "There is no program in “\(path)”. Check the folder, or start a program there with: beside init",
        ExitStatus.noInput)
    default:
      CommandFailure(error) ?? CommandFailure("“\(path)” could not be opened: \(error).", ExitStatus.software)
    }
  }

  /// What to remember of the program.
  var pin: PinnedProgram { PinnedProgram(program, path: path) }

  /// The program and its supporters, as requests are sent and believed under.
  var team: TrustedTeam { TrustedTeam(program: program, supporters: supporters) }

  /// How many supporters there will be.
  var supporterCount: Int { supporters.count + unread.count }

  /// Has those read first whose turn it is that day, so that the first screen shows whom it goes on showing.
  mutating func readInTurn(on day: Day) {
    let turns = unread.map { name in
      (turn: DirectoryOrder.turn(of: SupporterID(checked: name.id), on: day), name: name)
    }
    unread = turns.sorted { $0.turn < $1.turn }.map(\.name)[...]
  }

  /// Reads some more supporters, each checked against the roster.
  mutating func readSupporters(_ count: Int, at now: Timestamp) -> [Supporter] {
    let names = unread.prefix(count)
    // A slice keeps all that it was cut from; nobody needs ten thousand names once they are read.
    unread = count < unread.count ? unread.dropFirst(count) : []
    return take(names, at: now)
  }

  /// Reads every supporter that is left.
  mutating func readAllSupporters(at now: Timestamp) -> [Supporter] {
    readSupporters(unread.count, at: now)
  }

  /// Reads supporters anew that another process saved or removed.
  mutating func reread(_ ids: [SupporterID], at now: Timestamp) -> (changed: [Supporter], gone: [SupporterID])
  {
    let names = ids.compactMap { DocumentName(folder: .supporters, id: $0.rawValue) }
    for id in ids { supporters[id] = nil }
    let isReread = Set(names)
    unread = unread.filter { !isReread.contains($0) }[...]
    let paths = Set(names.map(\.path))
    refusals.removeAll { paths.contains($0.path) }
    let changed = take(names[...], at: now)
    return (changed, ids.filter { supporters[$0] == nil })
  }

  /// Reads the program anew; answers with the supporters whose cards are to be read anew, or nil where it is the same.
  ///
  /// A card that the list holds as before, and that was believed then, is believed now.
  mutating func rereadProgram(at now: Timestamp) throws(ProgramError) -> Set<SupporterID>? {
    let new = try library.program(pinned: pin)
    guard new != program else { return nil }
    let old = program.roster.entries
    program = new
    guard new.roster.isValid(at: now) else { return Set(supporters.keys) }
    let waiting = Set(unread.map(\.id))
    let released = supporters.keys.filter { old[$0] != new.roster.entries[$0] }
    let missing = new.roster.entries.keys.filter { supporters[$0] == nil && !waiting.contains($0.rawValue) }
    return Set(released).union(missing)
  }

  /// Takes in what a locker remembers of the cards; answers whose page is older than that and not shown any more.
  mutating func remember(_ known: SeenCards) -> [SupporterID] {
    let older = supporters.values.filter { ($0.bio.serial ?? 0) < known.serial(of: $0.id) }.map(\.id)
    for id in older {
      supporters[id] = nil
      if let name = DocumentName(folder: .supporters, id: id.rawValue) {
        refusals.append(SupporterRefusal(path: name.path, reason: .olderThanSeen))
      }
    }
    seen.merge(known)
    return older
  }

  /// What the coordinator signed for everyone to read, and what is not shown since it is damaged or not signed.
  func pages() -> (ProgramPages, [DocumentRefusal]) {
    var refusals: [DocumentRefusal] = []
    func read<Content: ProgramDocument>(_: Content.Type) -> [Content] {
      ((try? library.signed(Content.self, in: program)) ?? []).compactMap { result in
        switch result {
        case .success(let document): return document
        case .failure(let refusal):
          refusals.append(refusal)
          return nil
        }
      }
    }
    let pages = ProgramPages(guides: read(Guide.self), resources: read(Resource.self))
    return (pages, refusals)
  }

  /// A line that tells which documents are not shown; nil where all are.
  var noticeOfRefusals: String? {
    guard let first = refusals.first else { return nil }
    let more = refusals.count == 1 ? "" : " And \(refusals.count - 1) more. “beside doctor” tells all."
    return first.message + more
  }

  private mutating func take(_ names: ArraySlice<DocumentName>, at now: Timestamp) -> [Supporter] {
    var read: [Supporter] = []
    for result in library.supporters(names, in: program, at: now, remembering: &seen) {
      switch result {
      case .success(let supporter):
        supporters[supporter.id] = supporter
        read.append(supporter)
      case .failure(let refusal):
        refusals.append(refusal)
      }
    }
    return read
  }
}
