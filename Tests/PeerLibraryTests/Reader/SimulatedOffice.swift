import PeerSupport

@testable import PeerLibrary
@testable import Sealing

/// A program in which many people ask and are answered, and what is true of each request.
struct SimulatedOffice {
  /// What the reader would like to know of a request.
  struct Truth {
    let asker: Int
    let firstAsked: Int
    let isToMany: Bool
    let isLong: Bool
    let isForColleague: Bool
    /// Which of the stories with as many steps it was.
    let steps: [Step]
  }

  enum Step: Equatable { case taken, passedOn, putBack, extended }

  /// The names of the requests' files, in no order, and what is true of each.
  private(set) var requests: [(file: String, truth: Truth)] = []
  let observer: FolderObserver
  private let team: Team
  private let trusted: TrustedTeam
  private let ids: [SupporterID]
  private var random: SeededSequence
  private var waiting: [(id: RequestID, steps: [Step], holder: SupporterID)] = []

  init(in folder: TemporaryFolder, seed: UInt64) throws {
    let path = folder.path + "/library"
    let storage = try FolderStorage.create(path: path)
    observer = try FolderObserver(path: path + "/requests")
    var team = try Team(in: storage)
    let others = (1...5).map { SupporterID(checked: "supporter-\($0)") }
    for id in others {
      try team.apply(as: id)
      try team.endorse(id)
    }
    self.team = team
    trusted = try team.trusted
    ids = Team.supporterIDs + others
    random = SeededSequence(state: seed)
  }

  /// So many requests are sent, and all that follows happens in between, whenever it happens.
  mutating func run(requests count: Int) throws {
    var sent = 0
    while sent < count || !waiting.isEmpty {
      if sent < count, waiting.isEmpty || Int.random(in: 0..<count, using: &random) >= waiting.count {
        try send()
        sent += 1
      } else {
        try takeStep()
      }
    }
    requests.shuffle(using: &random)
  }

  private mutating func send() throws {
    let isToMany = Bool.random(using: &random)
    let truth = Truth(
      asker: Int.random(in: 0..<4, using: &random), firstAsked: Int.random(in: 0..<4, using: &random),
      isToMany: isToMany, isLong: Bool.random(using: &random), isForColleague: Bool.random(using: &random),
      steps: story(isToMany))
    let first = ids[truth.firstAsked]
    let others = ids.filter { $0 != first }.shuffled(using: &random).prefix(5)
    let recipients = isToMany ? [first] + others : [first]
    let name = ["Ana", "Bartholomew Featherstonehaugh", "Ö", "C. D."][truth.asker]
    let now = Team.start + Int64.random(in: 0..<345_600, using: &random)
    let letter = RequestLetter(
      for: truth.isForColleague ? .colleague(agreed: true) : .me, recipients: recipients,
      reach: Reach(way: Way.allCases[truth.asker], detail: "555 010\(truth.asker)", name: name),
      when: truth.isLong ? String(repeating: "after eight ", count: 8) : "",
      note: truth.isLong ? String(repeating: "long ", count: 150) : "", sent: now,
      due: RequestClock.due(under: Policy(), urgency: .withinADay, sent: now))
    let keys = ReturnCode.Keys(signing: SigningKeys(), sealing: SealingKeys())
    let id = try team.library.send(letter, in: trusted, at: now, code: ReturnCode().text) { keys }.id
    let file = DocumentName(id, in: .requests).fileName
    try observer.look(at: file)
    requests.append((file, truth))
    if !truth.steps.isEmpty { waiting.append((id, truth.steps, first)) }
  }

  private mutating func story(_ isToMany: Bool) -> [Step] {
    let second: [Step] = isToMany ? [.putBack, .passedOn, .extended] : [.putBack, .extended]
    return switch Int.random(in: 0..<10, using: &random) {
    case ..<4: []
    case ..<7: [isToMany && Bool.random(using: &random) ? .passedOn : .taken]
    default: [.taken, second.randomElement(using: &random) ?? .putBack]
    }
  }

  private mutating func takeStep() throws {
    let place = Int.random(in: waiting.indices, using: &random)
    var (id, steps, holder) = waiting.remove(at: place)
    let keys = try team.keys(holder)
    let request = try team.library.request(id, with: keys, in: trusted, at: Team.start + 345_600).request
    let kind: RequestEvent.Kind =
      switch steps.removeFirst() {
      case .taken: .taken
      case .putBack: .putBack
      case .extended: .extended
      case .passedOn: .passedOn(to: request.letter.recipients.first { $0 != holder } ?? holder)
      }
    _ = try team.library.act(kind, on: id, as: keys, in: trusted, at: Team.start + 345_600)
    try observer.look(at: DocumentName(id, in: .requests).fileName)
    if !steps.isEmpty { waiting.append((id, steps, holder)) }
  }
}

/// The same numbers for the same seed on every machine.
struct SeededSequence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
