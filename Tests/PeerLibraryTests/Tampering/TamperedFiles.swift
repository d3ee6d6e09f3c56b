import Glibc
import PeerSupport
import Sealing

@testable import PeerLibrary

/// A library with one file of each kind, and the files of its people, in a folder that anyone may write to.
struct TamperedFiles {
  private let folder: TemporaryFolder
  private var team: Team
  private let pin: PinnedProgram
  private let check: LibraryCheck

  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    let storage = try FolderStorage.create(path: folder.path + "/library")
    team = try Team(in: storage)
    pin = team.pin
    check = LibraryCheck(storage)
  }

  /// One of each.
  mutating func all() throws -> [Tampered] {
    let applicants = try applicants()
    return try [
      request(), program(), succession(), supporter(), applicants, resource(), guide(), count(),
    ] + lockers()
  }

  private func bytes(_ name: DocumentName) throws -> [UInt8] { try folder.read("library/" + name.path) }

  /// Puts bytes into a document's place as another program would, and the right ones back, around a look at it.
  private func looking<Answer>(
    at name: DocumentName, _ look: @escaping () throws -> Answer
  ) throws -> ([UInt8]) throws -> Answer {
    let original = try bytes(name)
    return { [folder] bytes in
      try folder.write(bytes, to: "library/" + name.path)
      let answer = try look()
      try folder.write(original, to: "library/" + name.path)
      return answer
    }
  }

  private func tampered(
    _ kind: String, _ name: DocumentName, other: [UInt8], byReadersAlone: Bool = false,
    shown: @escaping () throws -> [UInt8]?
  ) throws -> Tampered {
    Tampered(
      kind: kind, original: try bytes(name), other: other, shown: try looking(at: name, shown),
      isNamed: byReadersAlone
        ? nil
        : try looking(at: name) { [check, pin] in
          try check.findings(pinned: pin).contains { $0.path == name.path }
        })
  }

  private func request() throws -> Tampered {
    let letters = [Team.letter(to: [Team.amara], reserves: [Team.ben]), Team.letter(to: [Team.amara])]
    let names = try letters.map { letter in
      let id = try team.send(letter).id
      try team.act(.taken, on: id, as: Team.amara)
      return DocumentName(id, in: .requests)
    }
    let (library, trusted, keys) = (team.library, try team.trusted, try team.keys(Team.amara))
    return try tampered("request", names[0], other: bytes(names[1]), byReadersAlone: true) {
      try? DocumentCoder.canonicalBytes(
        of: library.request(
          RequestID(checked: names[0].id), with: keys, in: trusted, at: Team.start
        ).contents)
    }
  }

  private func program() throws -> Tampered {
    let (library, pin) = (team.library, pin)
    return try tampered("program", .program, other: Self.bytes(.program, of: Team())) {
      try? DocumentCoder.canonicalBytes(of: library.program(pinned: pin))
    }
  }

  /// The program with a statement that names a successor who has not begun yet, for one who knows the old key.
  private func succession() throws -> Tampered {
    func named(in team: Team) throws {
      var successor = Locker()
      successor.makeSuccessorKeys()
      guard let offer = successor.successorOffer else { throw TestFailure("no keys") }
      try team.coordinator.handOver(to: offer, secrets: [team.founded.sealingSecret], at: Team.start)
    }
    let other = try Team()
    try named(in: other)
    try named(in: team)
    let (library, pin) = (team.library, pin)
    return try tampered("succession", .program, other: Self.bytes(.program, of: other)) {
      guard let program = try? library.program(pinned: pin), program.openSuccession != nil else { return nil }
      return DocumentCoder.canonicalBytes(of: program)
    }
  }

  private func supporter() throws -> Tampered {
    let names = [Team.amara, Team.ben].map { DocumentName($0, in: .supporters) }
    let (library, program) = (team.library, team.program)
    return try tampered("supporter", names[0], other: bytes(names[1])) {
      let read = library.supporters(names[..<1], in: program, at: Team.start)[0]
      return (try? read.get()).map { Self.shown($0.membership, $0.bio) }
    }
  }

  private mutating func applicants() throws -> Tampered {
    let ids = ["kim", "sam"].map { SupporterID(checked: $0) }
    for id in ids { try team.apply(as: id) }
    let names = ids.map { DocumentName($0, in: .applicants) }
    let (library, program) = (team.library, team.program)
    return try tampered("applicant", names[0], other: bytes(names[1])) {
      let cards = try library.applicants(in: program).compactMap { try? $0.get().card }
      return cards.first { $0.id == ids[0] }.map { Self.shown($0.membership, $0.bio) }
    }
  }

  private func resource() throws -> Tampered {
    try signed(
      ["Night line", "Food bank"].enumerated().map { number, name in
        Resource(
          id: "r\(number)", kind: .general, name: name, forWhom: "all", reach: "555 0100", hours: "always",
          languages: ["en"], cost: "free", lastChecked: Team.start.day)
      })
  }

  private func guide() throws -> Tampered {
    try signed(
      ["Our way", "Our nights"].enumerated().map { number, title in
        let page = GuidePage(
          id: "one", title: "One", aim: "Begin.", lines: [], asides: [], showsHelpNow: false)
        return Guide(id: "g\(number)", language: "en", title: title, purpose: "How we do it.", pages: [page])
      })
  }

  private func signed<Content: ProgramDocument>(_ contents: [Content]) throws -> Tampered {
    let program = try team.coordinator.save(contents, at: Team.start)
    let names = contents.compactMap(\.documentName)
    let library = team.library
    return try tampered(Content.folder.rawValue, names[0], other: bytes(names[1])) {
      let read = try library.signed(Content.self, in: program).compactMap { try? $0.get() }
      return read.first { $0.documentName == names[0] }.map { DocumentCoder.canonicalBytes(of: $0) }
    }
  }

  /// Of a count it is the coordinator who notices: nobody else can open it.
  private func count() throws -> Tampered {
    let days = [Team.start.day, Team.start.day.adding(days: 1)]
    for day in days { try team.library.countContact(on: day, in: team.program) }
    let names = days.map { DocumentName(countsOf: $0) }
    let (library, keys) = (team.library, try SealingKeys(secret: team.founded.sealingSecret))
    return try tampered("count", names[0], other: bytes(names[1])) {
      let counts = try library.counts(in: days[0]...days[0], opening: [keys])
      return counts.refused.isEmpty ? DocumentCoder.canonicalBytes(of: counts.days.map(\.contacts)) : nil
    }
  }

  /// A locker, a copy of it that travels, and a backup of the coordinator's keys.
  private func lockers() throws -> [Tampered] {
    let passphrase = "calm river"
    let lockers = try LockerFolder(path: folder.path + "/lockers", nameParameters: .smallest)
    let ids = try ["a", "b"].map { try lockers.locker(named: $0) }
    for id in ids {
      var contents = Locker()
      _ = contents.makeSupporterKeys(for: Team.amara, on: Team.start.day)
      _ = try lockers.create(id, passphrase: passphrase, contents: contents, parameters: .smallest)
    }
    let names = ids.map { "lockers/\($0.name.path)" }
    let copies = try ids.map { try lockers.copy(of: $0) }
    let (folder, there) = (folder, folder.path + "/there")
    var coordinator = Locker()
    team.founded.keep(in: &coordinator, path: "/riverside")
    let backups = try (0..<2).map { _ in
      try CoordinatorBackup(of: team.pin, in: coordinator)?.sealed(
        passphrase: passphrase, parameters: .smallest) ?? []
    }
    return [
      Tampered(
        kind: "locker", original: try folder.read(names[0]), other: try folder.read(names[1]),
        shown: { bytes in
          try folder.write(bytes, to: names[0])
          return Self.contents(of: ids[0], in: lockers, passphrase)
        }, isNamed: nil),
      Tampered(
        kind: "exported locker", original: copies[0], other: copies[1],
        shown: { bytes in
          let taken = try LockerFolder(path: there, nameParameters: .smallest)
          guard let id = try? taken.takeIn(bytes, from: "copy") else { return nil }
          defer { unlink("\(there)/\(id.name.path)") }
          return Self.contents(of: id, in: taken, passphrase)
        }, isNamed: nil),
      Tampered(
        kind: "backup", original: backups[0], other: backups[1],
        shown: { bytes in
          (try? CoordinatorBackup.open(bytes, passphrase: passphrase, path: "backup")).map {
            DocumentCoder.canonicalBytes(of: $0)
          }
        }, isNamed: nil),
    ]
  }

  private static func contents(of id: LockerID, in lockers: LockerFolder, _ passphrase: String) -> [UInt8]? {
    (try? lockers.open(id, passphrase: passphrase)).map { DocumentCoder.canonicalBytes(of: $0.contents) }
  }

  private static func bytes(_ name: DocumentName, of team: Team) throws -> [UInt8] {
    try team.library.storage.get(name).bytes
  }

  private static func shown(_ membership: Membership, _ bio: Bio) -> [UInt8] {
    membership.signedBytes + bio.signedBytes
  }
}
