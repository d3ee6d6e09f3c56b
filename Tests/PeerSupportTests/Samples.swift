import PeerSupport

/// Invented people and a small program, the same in every test.
enum Sample {
  static let key = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lP8c1wQ="
  static let today = day("2026-11-21")
  static let noon = time("2026-11-21T12:00:00Z")

  static func day(_ text: String) -> Day { Day(text) ?? .first }
  static func time(_ text: String) -> Timestamp { Timestamp(text) ?? Timestamp(seconds: 0) }
  static func id(_ text: String) -> SupporterID {
    SupporterID(rawValue: text) ?? SupporterID(checked: "invalid")
  }
  static let request = RequestID(checked: "ab12")

  static func supporter(
    _ id: String, name: String? = nil, availability: Availability = .open, position: String? = nil,
    rank: String? = nil, role: String? = nil, team: String? = nil, about: String = "",
    languages: [String] = [],
    interests: [String] = [], livedExperience: [String] = [], keyMade: Day = today
  ) -> Supporter {
    let id = Sample.id(id)
    return Supporter(
      id: id,
      membership: Membership(
        id: id, signingKey: key, team: team, rank: rank, role: role, position: position,
        since: day("2021-05-01"), pledged: day("2026-03-01"), trained: day("2021-04-01"),
        mandatedReporterTrained: day("2021-04-02")),
      bio: Bio(
        id: id, name: name ?? id.rawValue, about: about, availability: availability, languages: languages,
        interests: interests, livedExperience: livedExperience, sealingKey: key, sealingKeyMade: keyMade))
  }

  /// Amara in full: every member of both halves is there.
  static let amara = {
    var supporter = Sample.supporter(
      "amara", name: "Amara Osei", availability: .onLeave(until: day("2026-12-01")), position: "dispatcher",
      rank: "Dispatcher", role: "dispatch", team: "East", about: "I listen.\nI don't fix.",
      languages: ["en", "tw"],
      interests: ["choir", "long walks"], livedExperience: ["night shift since 2019", "lost her father"])
    supporter.membership.region = "Riverside"
    supporter.membership.shift = "nights"
    supporter.membership.division = "Communications"
    supporter.membership.keysReplaced = day("2026-10-01")
    supporter.bio.serial = 4
    supporter.bio.pronouns = "they/them"
    supporter.bio.contact = DirectContact(phone: "555 0142", email: "amara@example.org", room: "E 12")
    supporter.bio.ways = [.phone, .inPerson]
    supporter.bio.hours = WeeklyHours(
      zone: "America/New_York",
      periods: [WeeklyHours.Period(days: [.monday, .friday], from: 1_320, to: 360)])
    supporter.bio.strengths = ["quiet"]
    supporter.bio.sharedIdentity = ["parent of three"]
    return supporter
  }()

  static let document = SupporterDocument(
    id: amara.id, membership: amara.membership, membershipSignature: key, bio: amara.bio, bioSignature: key)

  /// chief ← captain ← sergeant ← officer, and clerk beside the captain.
  static let positions = Positions(reportsTo: [
    "chief": nil, "captain": "chief", "sergeant": "captain", "officer": "sergeant", "clerk": "chief",
  ])

  static let program = Program(
    id: String(repeating: "0f", count: 16), name: "Riverside Crisis Team",
    place: Place(country: "US", region: "Ohio"),
    policy: Policy(
      onCall: [OnCall(name: "Dr. Reyes", role: "supervisor", phone: "555 0110")], confidentiality: "Ours."),
    positions: positions,
    roster: Roster(entries: [amara.id: String(repeating: "a1", count: 32)], issued: noon), rootKey: key,
    sealingKey: key,
    supervisors: [SupervisorKey(name: "Noor", role: "lead", signingKey: key, sealingKey: key)],
    serial: 3, signature: key)

  static func letter(
    for asking: AskingFor = .me, recipients: [String] = ["amara", "ben"], reserves: [String]? = nil,
    urgency: Urgency = .withinADay, sent: Timestamp = noon
  ) -> RequestLetter {
    RequestLetter(
      for: asking, recipients: recipients.map(id), othersMayAnswer: reserves != nil,
      reserves: (reserves ?? []).map(id), reach: Reach(way: .text, detail: "555 0199"), urgency: urgency,
      sent: sent,
      due: RequestClock.due(under: Policy(), urgency: urgency, sent: sent))
  }

  /// A letter and an event of every kind, as a sealed block holds them.
  static let sealed = SealedParts(
    letter: letter(for: .colleague(agreed: true), reserves: ["cleo"]),
    events: [
      .taken, .passedOn(to: id("ben")), .putBack, .contactMade, .nextPlanned(at: noon), .extended,
      .replied(RequestReply(way: .text, time: noon, line: .hereForYou)),
    ].enumerated().map {
      RequestEvent(request: request, kind: $1, by: id("amara"), at: noon, number: $0 + 1, signature: key)
    })

  static let plan = SelfCarePlan(
    parts: [.well: "I cook.", .humour: "old radio"],
    commitment: Commitment(text: "I rest.", name: "Sam", day: today), changed: noon)
}

/// Values that are stored inside others, made a document for tests that read documents.
struct SealedParts: Document, Equatable {
  static let schema = 1
  var letter: RequestLetter
  var events: [RequestEvent]
}
