import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

extension EffectRunner {
  /// What the coordinator looks after; nothing where the open locker does not speak for the program.
  func readTeam() -> [Action] {
    guard let library = open, let locker = lockers.contents, locker.isCoordinator(of: library.program) else {
      return [.teamRead(nil)]
    }
    do {
      return [.teamRead(try overview(of: library, locker))]
    } catch {
      return [.notice(Notice(Self.message(of: error, words), kind: .error))]
    }
  }

  private func overview(of library: OpenLibrary, _ locker: Locker) throws -> TeamOverview {
    let now = SystemClock.now
    var waiting: [TeamOverview.WaitingCard] = []
    var rejected = library.refusals.map { TeamOverview.Rejected(path: $0.path, message: $0.message) }
    for result in try library.library.applicants(in: library.program) {
      switch result {
      case .success(let applicant): waiting.append(Self.card(applicant, in: library))
      case .failure(let refusal):
        rejected.append(TeamOverview.Rejected(path: refusal.path, message: refusal.message))
      }
    }
    rejected += try Self.unsigned(Resource.self, in: library) + Self.unsigned(Guide.self, in: library)
    let names = try library.library.requestNames()
    let due = library.library.requestDocuments(names[...]).compactMap { result in
      (try? result.get()).flatMap { $0.standing == .waiting ? $0.due : nil }
    }
    let policy = library.program.policy
    let counts = try library.library.counts(opening: locker.countingKeys)
    rejected += counts.refused.map { TeamOverview.Rejected(path: $0.path, message: $0.message) }
    let today = zones.localTime(of: now, in: nil)?.day ?? now.day
    return TeamOverview(
      waiting: waiting, due: due,
      contacts: CountReport(counts.days.map(\.contacts), today: today, floor: policy.smallCount),
      afterwards: AfterwardsReport(counts.days.map(\.answers), today: today, floor: policy.smallCount),
      rejected: rejected, keysBackedUp: locker.keysBackedUp)
  }

  /// For new keys what the coordinator vouched for before goes on; for a newcomer it is what they propose.
  private static func card(_ applicant: Applicant, in library: OpenLibrary) -> TeamOverview.WaitingCard {
    let replaces = applicant.replacesKeys(in: library.program)
    let known = replaces ? library.supporters[applicant.card.id]?.membership : nil
    return TeamOverview.WaitingCard(
      supporter: Supporter(
        id: applicant.card.id, membership: known ?? applicant.card.membership, bio: applicant.card.bio),
      words: applicant.fingerprintWords, replacesKeys: replaces)
  }

  private static func unsigned<Content: ProgramDocument>(
    _: Content.Type, in library: OpenLibrary
  ) throws(StorageError) -> [TeamOverview.Rejected] {
    try library.library.signed(Content.self, in: library.program).compactMap { result in
      guard case .failure(let refusal) = result else { return nil }
      return TeamOverview.Rejected(path: refusal.path, message: refusal.message)
    }
  }

  /// Does what the coordinator filled in, and reads anew what came of it.
  func coordinate(_ effect: Effect) -> [Action] {
    do {
      let said = try carryOut(asCoordinator: effect)
      return takeIn([]) + [.teamDone(said)] + readTeam()
    } catch {
      return [.teamRefused(Self.message(of: error, words))]
    }
  }

  private func carryOut(asCoordinator effect: Effect) throws -> String {
    guard let library = open, let locker = lockers.contents, let seed = locker.rootSeed,
      locker.isCoordinator(of: library.program)
    else { throw CommandFailure(words(.endorseNoKey), ExitStatus.noPermission) }
    let coordinator = try Coordinator(of: library.library, pinned: library.pin, rootSeed: seed.bytes)
    let now = SystemClock.now
    switch effect {
    case .endorse(let membership, let replaces):
      let waiting = try library.library.applicants(in: library.program).compactMap { try? $0.get() }
      guard let applicant = waiting.first(where: { $0.card.id == membership.id }),
        applicant.card.membership.signingKey == membership.signingKey || replaces
      else { throw CommandFailure(words(.endorseNoSuch, ["id": membership.id.rawValue]), ExitStatus.noInput) }
      try keep(coordinator.endorse(applicant, as: membership, replacingKeys: replaces, at: now), library)
      return words(replaces ? .endorseReplaced : .teamEndorsed, ["name": applicant.card.bio.name])
    case .declineApplicant(let id):
      try coordinator.decline(id)
      return words(.teamDeclined)
    case .updateMembership(let membership):
      try keep(coordinator.update(membership, at: now), library)
      return words(.teamSaved)
    case .publishPolicy(let policy):
      try keep(coordinator.publish(at: now) { $0.policy = policy }, library)
      return words(.teamSaved)
    case .renewRoster:
      try keep(coordinator.publish(at: now), library)
      return words(.teamRenewed)
    case .backUpKey(let file, let passphrase):
      let path = Founding.absolute(file)
      try KeyBackup.write(
        library.pin, &lockers, to: path, passphrase: passphrase,
        on: zones.localTime(of: now, in: nil)?.day ?? now.day, words)
      return words(.backupDone, ["file": path])
    default: return ""
    }
  }

  /// Remembers how new the program is by now.
  private func keep(_ program: Program, _ library: OpenLibrary) throws {
    let pin = PinnedProgram(program, path: library.path)
    try lockers.update { $0.pin(pin) }
    try known.update { known throws(ProgramError) in try known.note(pin) }
  }
}
