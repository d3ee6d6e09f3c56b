import PeerSupport
import Sealing

@testable import PeerLibrary

/// One file of a kind, what a reader believes of it, and the ways in which someone may change it.
struct Tampered {
  /// The kind, as a failing test names it.
  let kind: String
  /// The file as it was written.
  let original: [UInt8]
  /// Another file of the same kind.
  let other: [UInt8]
  /// What a reader shows of other bytes in the file's place, as canonical bytes; nil where it is refused.
  let shown: ([UInt8]) throws -> [UInt8]?
  /// Whether a change in any byte must be noticed.
  ///
  /// In the program and in cards the name of a member that holds its usual value may change and changes nothing, the
  /// membership's own signature is only for the coordinator's use, and what an applicant proposes is nobody's word.
  var isStrict = true

  /// Where a flipped bit changes what is shown, or is not noticed where it must be.
  func unnoticedFlips() throws -> [Int] {
    let real = try shown(original)
    return try original.indices.filter { place in
      var changed = original
      changed[place] ^= 1 << UInt8((place * 5 + 3) % 8)
      let now = try shown(changed)
      return now != nil && (isStrict || now != real)
    }
  }

  /// The lengths at which a cut file is not noticed: every one near an end, and many between.
  func unnoticedCuts() throws -> [Int] {
    let lengths = original.indices.filter { $0 < 100 || $0 > original.count - 100 || $0 % 31 == 0 }
    // The line end after the last brace is no part of the document.
    return try lengths.filter { try $0 < original.count - 1 && shown(Array(original[..<$0])) != nil }
  }

  /// How many exchanges of parts with the other file are shown as something that neither of their authors wrote.
  func unnoticedSplices() throws -> Int {
    let real = try shown(original)
    return try JSONText(original).splices(from: JSONText(other)).filter { splice in
      let now = try shown(splice.bytes)
      return now != nil && now != real
    }.count
  }
}

extension Tampered {
  /// Puts bytes into a document's place, and back again, around a look at it.
  private static func looking(
    at name: DocumentName, of team: Team, _ look: @escaping () throws -> (some Encodable)?
  ) -> ([UInt8]) throws -> [UInt8]? {
    let storage = team.library.storage
    return { bytes in
      let original = try storage.get(name)
      let revision = try storage.put(bytes, as: name, replacing: original.revision)
      let shown = try look().map { DocumentCoder.canonicalBytes(of: $0) }
      _ = try storage.put(original.bytes, as: name, replacing: revision)
      return shown
    }
  }

  private static func bytes(_ name: DocumentName, _ team: Team) throws -> [UInt8] {
    try team.library.storage.get(name).bytes
  }

  static func request(_ team: Team) throws -> Tampered {
    let letters = [Team.letter(to: [Team.amara], reserves: [Team.ben]), Team.letter(to: [Team.amara])]
    let names = try letters.map { letter in
      let id = try team.send(letter).id
      try team.act(.taken, on: id, as: Team.amara)
      return DocumentName(id, in: .requests)
    }
    let (trusted, keys) = (try team.trusted, try team.keys(Team.amara))
    return Tampered(
      kind: "request", original: try bytes(names[0], team), other: try bytes(names[1], team),
      shown: looking(at: names[0], of: team) {
        try? team.library.request(
          RequestID(checked: names[0].id), with: keys, in: trusted, at: Team.start
        ).contents
      })
  }

  static func program(_ team: Team) throws -> Tampered {
    let other = try Team()
    return Tampered(
      kind: "program", original: try bytes(.program, team), other: try bytes(.program, other),
      shown: looking(at: .program, of: team) { try? team.library.program(pinned: team.pin) },
      isStrict: false)
  }

  static func supporter(_ team: Team) throws -> Tampered {
    let names = [Team.amara, Team.ben].map { DocumentName($0, in: .supporters) }
    return Tampered(
      kind: "supporter", original: try bytes(names[0], team), other: try bytes(names[1], team),
      shown: looking(at: names[0], of: team) {
        try? team.library.supporters(names[..<1], in: team.program, at: Team.start)[0].get().shown
      },
      isStrict: false)
  }

  static func applicant(_ team: Team) throws -> Tampered {
    var team = team
    let ids = ["kim", "sam"].map { SupporterID(checked: $0) }
    for id in ids { try team.apply(as: id) }
    let names = ids.map { DocumentName($0, in: .applicants) }
    let applied = team
    return Tampered(
      kind: "applicant", original: try bytes(names[0], team), other: try bytes(names[1], team),
      shown: looking(at: names[0], of: team) {
        let card = try? applied.library.applicants().compactMap { try? $0.get().card }.first {
          $0.id == ids[0]
        }
        return card.map { Shown(key: $0.membership.signingKey, bio: $0.bio) }
      },
      isStrict: false)
  }

  static func resource(_ team: Team) throws -> Tampered {
    let resources = ["Night line", "Food bank"].enumerated().map { number, name in
      Resource(
        id: "r\(number)", kind: .general, name: name, forWhom: "all", reach: "555 0100", hours: "always",
        languages: ["en"], cost: "free", lastChecked: Team.start.day)
    }
    for resource in resources { try team.coordinator.save(resource) }
    let names = resources.compactMap(\.documentName)
    return Tampered(
      kind: "resource", original: try bytes(names[0], team), other: try bytes(names[1], team),
      shown: looking(at: names[0], of: team) {
        try team.library.signed(Resource.self, in: team.program).compactMap { try? $0.get() }
          .first { $0.id == resources[0].id }
      })
  }

  static func locker(in folder: TemporaryFolder) throws -> Tampered {
    let lockers = try LockerFolder(path: folder.path + "/lockers", nameParameters: .smallest)
    let ids = try ["a", "b"].map { try lockers.locker(named: $0) }
    for id in ids {
      var contents = Locker()
      _ = contents.makeSupporterKeys(for: Team.amara, on: Team.start.day)
      _ = try lockers.create(id, passphrase: "calm river", contents: contents, parameters: .smallest)
    }
    let files = ids.map { "lockers/\($0.name.path)" }
    return Tampered(
      kind: "locker", original: try folder.read(files[0]), other: try folder.read(files[1]),
      shown: { bytes in
        try folder.write(bytes, to: files[0])
        return (try? lockers.open(ids[0], passphrase: "calm river")).map {
          DocumentCoder.canonicalBytes(of: $0.contents)
        }
      })
  }

  /// What is shown of a card.
  private struct Shown: Encodable {
    let key: String
    let bio: Bio
  }
}

extension Supporter {
  fileprivate var shown: [String] {
    [membership.signedBytes, bio.signedBytes].map { String(decoding: $0, as: UTF8.self) }
  }
}
