import Glibc
import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing

/// A program of invented people in a folder of its own, with real keys and a real locker.
struct DemoLibrary: Sendable {
  /// It stands on the demo's first screen; nothing in a demo is private.
  static let passphrase = "calm river stone"

  let folder: String
  let isKept: Bool
  let aboutMe: AboutMe?

  var folders: StandardFolders { StandardFolders(below: folder) }
  var libraryPath: String { folder + "/library" }

  /// Whether a library is that of a demo, which says so beside it.
  static func holds(_ libraryPath: String) -> Bool {
    guard let end = libraryPath.lastIndex(of: "/") else { return false }
    return access(libraryPath[..<end] + "/" + mark, F_OK) == 0
  }

  private static let mark = ".beside-demo"

  /// Makes a demo, or opens the one that was kept in that folder.
  static func make(_ wishes: DemoWishes) throws -> DemoLibrary {
    let folder = try wishes.keep.map(Founding.absolute) ?? temporaryFolder()
    let demo = DemoLibrary(
      folder: folder, isKept: wishes.keep != nil, aboutMe: wishes.role == .staff ? SampleWorkforce.staff : nil
    )
    if (try? FolderStorage(path: demo.libraryPath).get(.program)) == nil {
      do {
        try demo.fill(wishes)
      } catch {
        demo.leave()
        throw error
      }
    }
    return demo
  }

  /// Removes what is not to be kept.
  func leave() {
    if !isKept { FolderRemoval.remove(folder) }
  }

  /// In memory where the machine offers a folder for that, so that a demo never reaches a disk.
  private static func temporaryFolder() throws(CommandFailure) -> String {
    let named = ["XDG_RUNTIME_DIR", "TMPDIR"].lazy.compactMap { StandardFolders.variable($0) }
    let base = named.first { $0.hasPrefix("/") } ?? "/tmp"
    var template = Array((base + "/beside-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure(
        "There is no room for a demo in \(base): \(String(cString: strerror(errno))). Use --keep DIR.",
        ExitStatus.cannotCreate)
    }
    return template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? base
    }
  }

  private func fill(_ wishes: DemoWishes) throws {
    let now = SystemClock.now
    let sample = SampleProgram(seed: wishes.seed, today: now.day)
    let founded = FoundedProgram(name: sample.name, place: sample.place, policy: sample.policy, at: now)
    let library = Library(try FolderStorage.create(path: libraryPath))
    if !Self.holds(libraryPath) { try PrivateFile.create(folder + "/" + Self.mark, holding: []) }
    var me: DemoSupporter?
    let members = (0..<wishes.supporters).lazy.map { number -> FoundingMember in
      let supporter = DemoSupporter(sample.supporter(number), on: now.day)
      return supporter.member
    }
    // The one whose inbox is shown is made first, so that the keys are at hand.
    if let number = (0..<wishes.supporters).first(where: { sample.supporter($0).bio.availability == .open }) {
      me = DemoSupporter(sample.supporter(number), on: now.day)
    }
    let supervisor = DemoSupervisor(sample)
    var program = try library.found(
      founded, positions: SampleWorkforce.positions, supervisors: [supervisor.named].compactMap(\.self),
      members: members.map { member in
        me.map { $0.member.bio.id == member.bio.id ? $0.member : member } ?? member
      })
    let coordinator = try Coordinator(
      of: library, pinned: PinnedProgram(program, path: libraryPath), rootSeed: founded.rootSeed)
    program = try coordinator.save(sample.resources, at: now)
    try fillLocker(wishes, founded, sample, me, supervisor)
    let supporter = wishes.role == .supporter ? me?.member.bio.id : nil
    try KnownProgramsFile(folders).update { known throws(ProgramError) in
      try known.remember(PinnedProgram(program, path: libraryPath), supporter: supporter)
    }
    if let me {
      var open = try OpenLibrary(path: libraryPath, pin: nil)
      _ = open.readAllSupporters(at: now)
      try DemoRequests(library: open, sample: sample, me: me, now: now).send(wishes.requests)
      if wishes.role != .staff {
        try supervisor.ask(sample, as: me, in: open, isAnswered: wishes.role == .supporter, at: now)
      }
    }
    if wishes.role == .coordinator {
      try DemoTeam(library: library, sample: sample, count: wishes.supporters, now: now).fill(program)
    }
  }

  private func fillLocker(
    _ wishes: DemoWishes, _ founded: FoundedProgram, _ sample: SampleProgram, _ me: DemoSupporter?,
    _ supervisor: DemoSupervisor
  ) throws(LockerError) {
    var locker = wishes.role == .coordinator ? supervisor.locker : Locker()
    locker.plan = sample.plan
    switch wishes.role {
    case .staff: locker.aboutMe = SampleWorkforce.staff
    case .supporter: me?.keep(in: &locker)
    case .coordinator: founded.keep(in: &locker, path: libraryPath)
    }
    let folder = try LockerFolder(path: folders.lockers)
    // The passphrase is on the screen, so a slow key would protect nothing here.
    _ = try folder.create(
      folder.locker(named: "mine"), passphrase: Self.passphrase, contents: locker, parameters: .returnCode)
  }
}
