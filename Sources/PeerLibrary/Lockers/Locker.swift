public import PeerSupport
import Sealing

/// What belongs to one person alone, such as keys, plan and return codes; only ever stored sealed.
public struct Locker: Document, Equatable {
  /// The newest form of a locker's contents.
  public static let schema = 1

  /// The name of the person's own page, where they are a supporter or apply to be one.
  public var supporterID: SupporterID?
  /// What their signing key grows from.
  public var signingSeed: StoredSecret?
  /// The keys that requests to them are sealed to.
  public var sealingKeys = SealingKeyRing()
  /// What a supervisor reads and answers questions with, where they are one (D9).
  var supervisorKeys: SupervisorSecrets?
  /// What the root key grows from, where they are the coordinator.
  public var rootSeed: StoredSecret?
  /// What opens counts and team documents, where they are the coordinator.
  public var coordinatorSecret: StoredSecret?
  /// What opens the counts from before they became the coordinator.
  public internal(set) var formerCoordinatorSecrets: [StoredSecret]?
  /// When the coordinator's keys were last backed up to a file.
  public var keysBackedUp: Day?
  /// What was seen and verified of the cards of programs, one for each program.
  private(set) var seenCards: [SeenCards]?
  /// The programs they know.
  public private(set) var programs: [PinnedProgram] = []
  /// Their self-care plan.
  public var plan: SelfCarePlan?
  /// What the key of the plan grows from; it signs the commitment and nothing else.
  var planSeed: StoredSecret?
  /// What they said about their own place.
  public var aboutMe = AboutMe()
  /// The return codes that they chose to keep.
  public var returnCodes: [KeptReturnCode] = []
  /// What is remembered of the requests in each program's library; lockers of before have none.
  private var requestMemories: [String: RequestMemory]?

  /// An empty locker.
  public init() {}

  /// The newest pin of a program, by its id.
  public func pinned(_ programID: String) -> PinnedProgram? { programs.last { $0.programID == programID } }

  /// The newest pin of the program in a library, by the path it was opened with.
  public func pinned(at path: String) -> PinnedProgram? { programs.last { $0.path == path } }

  /// Remembers a program, or how new its word is by now; answers whether it may be believed.
  ///
  /// A known id under a key that did not follow, or an older word than was seen, changes nothing.
  @discardableResult
  public mutating func pin(_ program: PinnedProgram) -> Bool {
    let known = programs.filter { $0.programID == program.programID }
    guard known.allSatisfy(program.follows) else { return false }
    programs.removeAll { $0.path == program.path && $0.programID == program.programID }
    programs.append(program)
    return true
  }

  /// The person's keys as a supporter, or nil where they have none yet.
  public var supporterKeys: SupporterKeys? {
    guard let supporterID, let seed = signingSeed?.bytes, let signing = try? SigningKeys(seed: seed) else {
      return nil
    }
    return SupporterKeys(id: supporterID, signing: signing, sealing: sealingKeys.keys)
  }

  /// Makes the keys of a supporter where there are none; answers whether anything changed.
  public mutating func makeSupporterKeys(for id: SupporterID, on today: Day) -> Bool {
    guard supporterKeys == nil else { return false }
    supporterID = id
    signingSeed = StoredSecret(SigningKeys().seed)
    return sealingKeys.renew(on: today)
  }

  /// Makes new keys for the supporter, in place of those that are there; the old ones open nothing any more.
  public mutating func replaceSupporterKeys(for id: SupporterID, on today: Day) {
    supporterID = id
    signingSeed = StoredSecret(SigningKeys().seed)
    sealingKeys = SealingKeyRing()
    _ = sealingKeys.renew(on: today)
  }

  /// What was seen of a program's cards; nothing where it was never opened with this locker.
  public func seenCards(of programID: String) -> SeenCards? {
    seenCards?.first { $0.programID == programID }
  }

  /// Remembers what was seen of a program's cards, as far as there is room.
  public mutating func remember(_ seen: SeenCards) {
    let others = (seenCards ?? []).filter { $0.programID != seen.programID }
    let room = others.reduce(SeenCards.limit) { $0 - $1.count }
    // The newest knowledge wins where it does not all fit: a locker that cannot be saved would be the greater loss.
    seenCards = seen.count <= room ? others + [seen] : [seen.limited()]
  }

  /// What is remembered of the requests in a program's library.
  public func requestMemory(of programID: String) -> RequestMemory {
    requestMemories?[programID] ?? RequestMemory()
  }

  /// How many requests are remembered, whether they stand or have ended.
  var rememberedRequests: Int { (requestMemories ?? [:]).values.reduce(0) { $0 + $1.count } }

  /// Keeps what is remembered, together with what another window kept meanwhile.
  ///
  /// What ended before the ceiling of days is forgotten.
  public mutating func keep(
    _ memory: RequestMemory, of programID: String, on today: Day, retentionDays: Int
  ) {
    var memory = memory
    memory.take(requestMemory(of: programID), keys: sealingKeys.keys)
    memory.forgetEnded(on: today, retentionDays: retentionDays, oldestKey: sealingKeys.oldestMade)
    requestMemories = (requestMemories ?? [:]).merging([programID: memory]) { _, new in new }
  }
}

/// A return code that its owner chose to keep.
public struct KeptReturnCode: Codable, Hashable, Sendable {
  /// The code as it is shown.
  public let text: String
  /// The program whose request it finds.
  public let programID: String
  /// When the request was sent.
  public let sent: Timestamp
  /// When its owner took the request back; nil as long as they did not.
  public var withdrawn: Timestamp?

  /// A code with where and when it was used.
  public init(text: String, programID: String, sent: Timestamp) {
    self.text = text
    self.programID = programID
    self.sent = sent
  }
}
