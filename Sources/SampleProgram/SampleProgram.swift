public import PeerSupport

/// An invented program made from a seed: its supporters and what waits for them.
///
/// It holds no keys; who stores it puts them in.
public struct SampleProgram: Sendable {
  /// What the program is called.
  public let name = "Riverside Peer Support"
  /// Where it is at home.
  public let place = Place(country: "US", region: "Ohio")

  private let seed: UInt64
  let today: Day

  /// The program of a seed as it looks on a day.
  public init(seed: UInt64 = 1, today: Day) {
    self.seed = seed
    self.today = today
  }

  /// The policy, with someone on call.
  public var policy: Policy {
    Policy(
      onCall: [OnCall(name: "Dr. Reyes", role: "clinical director", phone: "555 0110")],
      confidentiality: """
        What you say to a supporter stays with the two of you. The law of Ohio gives peer support here no privilege: \
        a court can ask. A supporter must act when someone is in danger, and must report abuse of a child, an elder \
        or a vulnerable adult.
        """)
  }

  /// What a supporter asks a supervisor, with nobody in it (D9).
  public let question =
    "What if someone asks me to keep quiet about drinking before a shift? I want to keep their trust."
  /// What the supervisor answers.
  public let answer =
    "Say again what you cannot keep, before they tell you more. Ask if they will talk with someone, with you beside them."

  /// One of the supporters.
  ///
  /// The same number is the same person, however many there are. Keys are empty.
  public func supporter(_ number: Int) -> Supporter {
    var random = SampleRandom(seed: seed &* 1_000_003 &+ UInt64(number))
    let id = SupporterID(checked: hexadecimal(random.next()))
    let region = SampleWorkforce.regions[number % 3]
    let division = random.pick(SampleWorkforce.divisions)
    let isLead = random.oneIn(7)
    let role = isLead ? division.lead : random.pick(division.roles)
    let shift = random.pick(SampleWorkforce.shifts)
    let since = today.adding(days: -Int.random(in: 90...4_000, using: &random))
    let membership = Membership(
      id: id, signingKey: "", team: "\(region.name) \(division.name)", region: region.name, shift: shift,
      division: division.name, rank: role, role: role,
      position: isLead
        ? SampleWorkforce.lead(division, region) : SampleWorkforce.member(division, region),
      since: since, pledged: max(since, today.adding(days: -Int.random(in: 10...350, using: &random))),
      trained: since, mandatedReporterTrained: since)
    return Supporter(id: id, membership: membership, bio: bio(id, region, shift, &random))
  }

  private func bio(
    _ id: SupporterID, _ region: SampleWorkforce.Region, _ shift: String, _ random: inout SampleRandom
  )
    -> Bio
  {
    let (name, language) = SampleNames.name(&random)
    let stories = random.pick(Int.random(in: 1...3, using: &random), of: SampleStories.stories)
    let said = stories.prefix(2).map { random.pick($0.said) }
    let about = (said + [random.pick(SampleStories.manners), random.pick(SampleStories.closings)])
      .filter { !$0.isEmpty }.joined(separator: " ")
    let number = Int.random(in: 100...9_999, using: &random)
    let ways = random.pick(Int.random(in: 1...4, using: &random), of: Way.allCases)
    return Bio(
      id: id, name: name, pronouns: random.pick([nil, nil, "they/them", "she/her", "he/him"]), about: about,
      contact: DirectContact(
        phone: ways.contains(.phone) || ways.contains(.text) ? "555 " + padded(number) : nil,
        email: ways.contains(.email) ? "supporter\(number)@example.org" : nil,
        room: ways.contains(.inPerson) ? "room \(number % 40 + 1)" : nil),
      availability: availability(&random), ways: ways, hours: hours(shift, region, &random),
      languages: ["en"] + (language.map { [$0] } ?? []),
      interests: random.pick(Int.random(in: 1...4, using: &random), of: SampleStories.interests),
      livedExperience: stories.map(\.experience),
      strengths: random.pick(Int.random(in: 0...2, using: &random), of: SampleStories.strengths),
      sharedIdentity: random.oneIn(3)
        ? random.pick(Int.random(in: 1...2, using: &random), of: SampleStories.identities) : [],
      sealingKey: "", sealingKeyMade: today)
  }

  private func availability(_ random: inout SampleRandom) -> Availability {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .onLeave(until: today.adding(days: Int.random(in: 3...40, using: &random)))
    case 1: random.oneIn(2) ? .onLeave(until: nil) : .full
    case 2, 3: .limited
    default: .open
    }
  }

  private func hours(_ shift: String, _ region: SampleWorkforce.Region, _ random: inout SampleRandom)
    -> WeeklyHours
  {
    guard !random.oneIn(5) else { return WeeklyHours() }
    let days = random.oneIn(2) ? Weekday.allCases : Weekday.allCases.filter { $0 < .saturday }
    let period =
      switch shift {
      case "nights": WeeklyHours.Period(days: days, from: 22 * 60, to: 6 * 60)
      case "evenings": WeeklyHours.Period(days: days, from: 15 * 60, to: 23 * 60)
      default: WeeklyHours.Period(days: days, from: 8 * 60, to: 17 * 60 + 30)
      }
    return WeeklyHours(zone: region.zone, periods: [period])
  }

  private func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
