import PeerSupport
import Sealing

@testable import PeerLibrary

/// A small invented program with its coordinator and supporters, in a storage of the test's choice.
struct Team {
  let library: Library
  let founded: FoundedProgram
  private(set) var program: Program
  private(set) var keys: [SupporterID: SupporterKeys] = [:]

  static let start = Timestamp("2026-11-21T06:10:00Z") ?? Timestamp(seconds: 0)
  static let amara = SupporterID(checked: "amara-osei")
  static let ben = SupporterID(checked: "ben-whitlock")
  static let ines = SupporterID(checked: "ines-carvajal")

  /// Founds the program, and endorses Amara, Ben and Inés.
  ///
  /// The usual storage's clock is ahead of all that tests do, so that no step is ahead of it.
  init(in storage: any Storage = MemoryStorage { Team.start + 365 * 86_400 }, policy: Policy = Policy())
    throws
  {
    library = Library(storage)
    founded = FoundedProgram(
      name: "Riverside", place: Place(country: "US"), policy: policy, at: Self.start)
    program = founded.program
    try library.found(founded)
    for id in [Self.amara, Self.ben, Self.ines] {
      try apply(as: id)
      try endorse(id)
    }
  }

  var pin: PinnedProgram { PinnedProgram(program, path: "/riverside") }

  var coordinator: Coordinator {
    get throws { try Coordinator(of: library, pinned: pin, rootSeed: founded.rootSeed) }
  }

  /// The supporters as a client reads them.
  var supporters: [SupporterID: Supporter] {
    get throws {
      let names = try library.supporterNames()
      return Dictionary(
        uniqueKeysWithValues: try library.supporters(names[...], in: program, at: Self.start).map {
          let supporter = try $0.get()
          return (supporter.id, supporter)
        })
    }
  }

  /// The program and its supporters as a client reads them.
  var trusted: TrustedTeam {
    get throws { TrustedTeam(program: program, supporters: try supporters) }
  }

  mutating func apply(as id: SupporterID) throws {
    let mine = SupporterKeys(id: id, signing: SigningKeys(), sealing: [SealingKeys()])
    keys[id] = mine
    try library.apply(
      Membership(id: id, signingKey: "", team: "East"), Self.bio(of: mine), with: mine.signing)
  }

  mutating func endorse(_ id: SupporterID, membership: Membership? = nil) throws {
    let applicant = try applicant(id)
    program = try coordinator.endorse(
      applicant, as: membership ?? Self.membership(of: id), at: Self.start)
  }

  /// Takes in a program that the coordinator changed.
  mutating func keep(_ program: Program) { self.program = program }

  /// Acts with other keys as a supporter from now on.
  mutating func keep(_ mine: SupporterKeys) { keys[mine.id] = mine }

  mutating func publish(at now: Timestamp = Self.start, _ change: (inout Program) -> Void = { _ in }) throws {
    program = try coordinator.publish(at: now, change)
  }

  mutating func save(_ content: some ProgramDocument) throws {
    program = try coordinator.save([content], at: Self.start)
  }

  mutating func release(_ id: SupporterID) throws {
    program = try coordinator.release(id, at: Self.start)
  }

  func applicant(_ id: SupporterID) throws -> Applicant {
    for applicant in try library.applicants(in: program) {
      if try applicant.get().card.id == id { return try applicant.get() }
    }
    throw StorageError.missing(path: id.rawValue)
  }

  func keys(_ id: SupporterID) throws -> SupporterKeys {
    guard let keys = keys[id] else { throw StorageError.missing(path: id.rawValue) }
    return keys
  }

  static func membership(of id: SupporterID) -> Membership {
    Membership(
      id: id, signingKey: "", team: "East", since: start.day, pledged: start.day, trained: start.day,
      mandatedReporterTrained: start.day)
  }

  static func bio(of keys: SupporterKeys, made: Day = start.day) -> Bio {
    Bio(
      id: keys.id, name: keys.id.rawValue, about: "I listen.",
      sealingKey: Base64.encode(keys.sealing[0].publicKey), sealingKeyMade: made)
  }
}
