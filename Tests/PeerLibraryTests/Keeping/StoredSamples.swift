import PeerSupport
import Sealing

@testable import PeerLibrary

/// One of each kind of document with every member filled, and one more for each case that is written differently.
enum StoredSamples {
  private static let moment = Timestamp(seconds: 1_728_000_000)
  private static let day = moment.day
  private static let key = "AAAA"
  private static let kim = SupporterID(checked: "kim")
  private static let requestID = RequestID(checked: "0123456789abcdef0123456789abcdef")

  /// What stands in clear in a document of a kind, and what is sealed in it; nil where no such document exists yet.
  static func documents(of kind: StoredKind) throws -> (inClear: [any Document], sealed: [any Encodable])? {
    switch kind {
    case .program: ([program], [])
    case .supporters, .applicants: (cards, [])
    case .requests: ([try request], contents)
    case .resources: ([SignedDocument(content: resource, signature: key)], [])
    case .guides: ([SignedDocument(content: guide, signature: key)], [])
    case .lockers: ([try lockerFile], [Numbered(locker)])
    case .counts: ([try dayCount], [])
    case .drafts: ([], drafts)
    case .questions: ([try question], [questionContents])
    case .shared: ([try shown], [shownContents])
    case .team, .setAside, .work, .knownPrograms, .settings: nil
    }
  }

  private static var program: Program {
    Program(
      id: "0123456789abcdef0123456789abcdef", name: "Riverside", place: Place(country: "US", region: "OR"),
      policy: Policy(
        onCall: [OnCall(name: "Ada", role: "supervisor", phone: "1")], confidentiality: "words",
        ideas: ["loss": ["grief"]]),
      positions: Positions(reportsTo: ["crew": "lead"]),
      roster: Roster(entries: [kim: "digest"], issued: moment), rootKey: key, sealingKey: key,
      supervisors: [SupervisorKey(name: "Ada", role: "director", signingKey: key, sealingKey: key)],
      successions: [succession], documents: ["resources/pantry.json": "digest"],
      signature: key)
  }

  /// Signed, since a pin holds the keys that really handed over.
  private static var succession: Succession {
    let old = SigningKeys()
    var statement = Succession(
      programID: "0123456789abcdef0123456789abcdef", oldKey: old.publicKeyText, newKey: key,
      newSealingKey: key, sealedSecret: key)
    statement.signature = old.signature(over: statement.signedBytes, as: .succession)
    return statement
  }

  private static var cards: [SupporterDocument] {
    [.open, .limited, .full, .onLeave(until: day)].map { availability in
      SupporterDocument(
        id: kim,
        membership: Membership(
          id: kim, signingKey: key, team: "a", region: "a", shift: "a", division: "a", rank: "a", role: "a",
          position: "a", since: day, pledged: day, trained: day, mandatedReporterTrained: day,
          keysReplaced: day),
        membershipSignature: key,
        bio: Bio(
          id: kim, name: "Kim", pronouns: "they", about: "a",
          contact: DirectContact(phone: "1", email: "a", room: "1"), availability: availability,
          ways: Way.allCases,
          hours: WeeklyHours(
            zone: "UTC", periods: [WeeklyHours.Period(days: Weekday.allCases, from: 0, to: 60)]),
          languages: ["en"], interests: ["a"], livedExperience: ["a"], strengths: ["a"],
          sharedIdentity: ["a"],
          sealingKey: key, sealingKeyMade: day, serial: 1),
        bioSignature: key)
    }
  }

  private static var drafts: [KeptDraft] {
    [AskingFor.me, .colleague(agreed: true)].map { asking in
      KeptDraft(
        programID: "a",
        draft: RequestDraft(
          askingFor: asking, recipients: [kim], othersMayAnswer: true, excluded: [kim],
          reach: Reach(way: .phone, detail: "1", mayLeaveMessage: true, name: "a"), when: "a", urgency: .soon,
          language: "en", note: "a"))
    }
  }

  private static var request: RequestDocument {
    get throws {
      let envelope = try SlottedEnvelope(
        sealing: [1], header: [], recipients: [SealingKeys().publicKey], slots: 16)
      return RequestDocument(
        requestKey: key, due: moment, standing: .waiting, envelope: StoredEnvelope(envelope), changed: moment)
    }
  }

  private static var question: QuestionDocument {
    get throws {
      QuestionDocument(
        envelope: StoredEnvelope(
          try SlottedEnvelope(sealing: [1], header: [], recipients: [SealingKeys().publicKey], slots: 16)))
    }
  }

  private static var shown: ShownDocument {
    get throws {
      ShownDocument(
        envelope: StoredEnvelope(
          try SlottedEnvelope(sealing: [1], header: [], recipients: [SealingKeys().publicKey], slots: 16)))
    }
  }

  private static var shownContents: ShownContents {
    let plan = SelfCarePlan(
      parts: [.food: "a"],
      people: [
        PlanPerson(name: "a", qualities: TeamQuality.allCases, phone: "1", otherWay: "a", need: "a")
      ], changed: moment)
    return ShownContents(
      shown: ShownPlan(plan, parts: [.food, .aTeam, .needs], of: requestID, to: kim, at: moment),
      signature: key)
  }

  private static var questionContents: QuestionContents {
    QuestionContents(
      question: Question(id: QuestionID(checked: "ab12"), text: "a", by: kim, to: key, asked: moment),
      questionSignature: key, answer: QuestionAnswer(question: key, text: "a", at: moment),
      answerSignature: key)
  }

  private static var contents: [RequestContents] {
    [AskingFor.me, .colleague(agreed: true), .asSupervisor(agreed: true)].map { asking in
      RequestContents(
        letter: RequestLetter(
          for: asking, recipients: [kim], othersMayAnswer: true, reserves: [kim],
          reach: Reach(way: .phone, detail: "1", mayLeaveMessage: true, name: "a"), when: "a", language: "en",
          note: "a", sent: moment, due: moment, replyKey: key),
        letterSignature: key,
        events: everyStep.map {
          RequestEvent(
            request: requestID, kind: $0, by: kim, at: moment, number: 1, after: key, signature: key)
        }, returnCode: "a")
    }
  }

  /// A new step does not compile here until it stands in the list.
  private static var everyStep: [RequestEvent.Kind] {
    let all: [RequestEvent.Kind] = [
      .taken, .passedOn(to: kim), .putBack, .contactMade, .nextPlanned(at: moment), .extended,
      .replied(RequestReply(way: .text, time: moment, line: .hereForYou)),
    ]
    return all.filter {
      switch $0 {
      case .taken, .passedOn, .putBack, .contactMade, .nextPlanned, .extended, .replied: true
      }
    }
  }

  private static var resource: Resource {
    Resource(
      id: "a", kind: .crisis, name: "a", forWhom: "a", reach: "1", hours: "a", languages: ["en"], cost: "a",
      place: "a", lastChecked: day)
  }

  private static var guide: Guide {
    Guide(
      id: "a", language: "en", title: "a", purpose: "a", section: .groups,
      window: GuideWindow(fromHours: 8, toHours: 12), isPractice: true, basedOn: 1,
      pages: [
        GuidePage(
          id: "a", title: "a", aim: "a", rows: ["G1"], lines: [GuideLine("a", concerns: Concern.allCases)],
          points: ["a"],
          pairs: GuidePairs(
            first: "a", second: "a", rows: [GuidePair(title: "a", first: "a", second: "a", note: "a")]),
          asides: ["a"], caution: "a", minutes: 1, resources: [.legal],
          gate: Gate(afterPage: "a", orConfirm: "a"))
      ])
  }

  private static var dayCount: DayCount {
    get throws { try DayCount(of: day, sealedTo: SealingKeys().publicKey) }
  }

  private static func requestMemory(keys: [SealingKeys]) -> RequestMemory {
    var request = SupportRequest(id: requestID, letter: contents[0].letter)
    let step = RequestEvent(
      request: requestID, kind: .taken, by: kim, at: moment, number: 1, after: key, signature: key)
    try? request.apply(step)
    var memory = RequestMemory(path: "/library")
    memory.begin(with: keys)
    if let sealed = try? Self.request {
      memory.note(tried: requestID, EnvelopeGlance(DocumentCoder.encode(sealed)).mark)
    }
    memory.see(request)
    memory.end(RequestID(checked: "ab12"), on: day)
    return memory
  }

  private static var lockerFile: LockerFile {
    get throws {
      let lock = PassphraseLock(parameters: .smallest)
      return LockerFile(
        LockedBytes(sealing: [1], key: try lock.key(for: [1]), lock: lock, header: []), as: "ab12")
    }
  }

  private static var locker: Locker {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: kim, on: day)
    locker.makeSupervisorKeys()
    locker.rootSeed = StoredSecret(SigningKeys().seed)
    locker.coordinatorSecret = StoredSecret(SealingKeys().secret)
    locker.pin(PinnedProgram(program, path: "/library"))
    locker.formerCoordinatorSecrets = [StoredSecret(SealingKeys().secret)]
    locker.keysBackedUp = day
    var seen = SeenCards(of: program.id)
    seen.note(kim, serial: 1, 1)
    locker.remember(seen)
    let commitment = locker.sign(Commitment(text: "a", name: "a", day: day))
    locker.plan = SelfCarePlan(
      parts: [.well: "a"],
      people: [
        PlanPerson(name: "a", qualities: TeamQuality.allCases, phone: "1", otherWay: "a", need: "a")
      ],
      circle: [CirclePerson(place: .doctor, name: "a", reach: "a")], commitment: commitment,
      commitmentDraft: "a",
      shortPlan: ShortPlan(
        span: .tonight, steps: ["a"], beside: "a", made: moment, lookBack: moment, eased: .yes),
      strain: [StrainEntry(day: day, level: .low, word: "a")], strainHelp: [.low: "a"], changed: moment)
    locker.aboutMe = AboutMe(
      team: "a", region: "a", shift: "a", division: "a", rank: "a", role: "a", position: "a"
    ).kept(in: "a")
    locker.returnCodes = [KeptReturnCode(text: "a", programID: "a", sent: moment)]
    locker.returnCodes[0].withdrawn = moment
    locker.keep(requestMemory(keys: locker.sealingKeys.keys), of: "p", on: day, retentionDays: 14)
    return locker
  }

  /// A document inside something sealed has its schema number too.
  private struct Numbered: Encodable {
    let document: Locker
    let schema = Locker.schema

    init(_ document: Locker) { self.document = document }

    private enum CodingKeys: CodingKey { case schema }

    func encode(to encoder: any Encoder) throws {
      try document.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(schema, forKey: .schema)
    }
  }
}
