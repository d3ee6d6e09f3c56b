public import PeerSupport

extension SampleProgram {
  /// What an invented person wrote, and how long ago.
  public struct SampleRequest: Sendable {
    /// For whom they asked.
    public let askingFor: AskingFor
    /// How to reach them.
    public let reach: Reach
    /// When.
    public let when: String
    /// How soon.
    public let urgency: Urgency
    /// What else they said.
    public let note: String
    /// Whether others may answer.
    public let othersMayAnswer: Bool
    /// How many minutes ago it was sent; more than the limit makes it late.
    public let minutesAgo: Int
    /// Whether the supporter has been in touch already.
    public let isAnswered: Bool
  }

  private static let reaches = [
    Reach(way: .text, detail: "555 0199", mayLeaveMessage: true),
    Reach(way: .phone, detail: "555 0144", mayLeaveMessage: false),
    Reach(way: .email, detail: "night.owl@example.org"),
    Reach(way: .inPerson, detail: "the bench behind station 4", name: "J."),
    Reach(way: .phone, detail: "555 0171", mayLeaveMessage: false, name: "Robin"),
    Reach(way: .video, detail: "robin.k@example.org", name: "Robin"),
  ]
  private static let times = [
    "tonight after 7", "weekdays 12–1", "any time", "before my shift at 22", "", "Sunday",
  ]
  private static let notes = [
    "", "You need not know why yet.", "I would rather walk than sit.", "Please don't call me at the desk.",
    "It is about a call last week.", "",
  ]

  /// One of the requests of the program: most are open, some soon, some late, some answered.
  public func request(_ number: Int) -> SampleRequest {
    var random = SampleRandom(seed: 7_919 &+ UInt64(number))
    let isSoon = number % 5 == 0
    let minutes =
      switch number % 5 {
      case 0: 15
      case 1: 3 * 60
      case 2: 18 * 60
      case 3: 26 * 60
      default: 30
      }
    return SampleRequest(
      askingFor: number % 7 == 6 ? .colleague(agreed: true) : .me,
      reach: SampleProgram.reaches[number % SampleProgram.reaches.count],
      when: random.pick(SampleProgram.times),
      urgency: isSoon ? .soon : .withinADay, note: random.pick(SampleProgram.notes),
      othersMayAnswer: number % 2 == 1,
      minutesAgo: minutes, isAnswered: number % 5 == 4)
  }

  /// The plan that the demo opens with; parts are left empty, as people leave them.
  public var plan: SelfCarePlan {
    SelfCarePlan(
      parts: [
        .well: "I cook. I answer messages the same day. I hum.",
        .aTeam: "Ruth ☎ 555 0133\nSam\nmy sister",
        .needs: "Ruth: don't advise, walk with me\nSam: make me laugh",
        .movement: "the canal, twenty minutes",
        .sentence: "This is a wave. Waves end.",
        .settling: "box breathing, four counts",
        .spirit: "choir on Thursdays",
        .humour: "old radio comedies",
      ], changed: Timestamp(today))
  }
}
