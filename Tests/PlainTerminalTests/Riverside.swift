import BesideApp
import PeerSupport

/// An invented program: three supporters, one of them on leave, and someone on call.
enum Riverside {
  static let amara = SupporterID(checked: "amara")

  static func opened(worksInbox: Bool = false) -> Action {
    .programOpened(
      OpenProgram(
        program: Program(
          id: String(repeating: "0", count: 32), name: "Riverside", place: Place(country: "US"),
          policy: Policy(onCall: [OnCall(name: "Dr. Reyes", role: "director", phone: "555 0110")]),
          roster: Roster(entries: [:], issued: Stay.now), rootKey: ""),
        supporterCount: supporters.count, hasLocker: true, worksInbox: worksInbox))
  }

  static let read = Action.supportersRead(supporters, isLast: true)

  static let supporters = [
    supporter("amara", "Amara Osei", about: "I listen. │ I don't fix.", livedExperience: ["grief"]),
    supporter("ben", "Ben Whitlock", about: "Call me."),
    supporter("ines", "Inés Carvajal", .onLeave(until: nil), about: "Back soon."),
  ]

  /// Someone asked Amara an hour ago.
  static let request = SupportRequest(
    id: RequestID(checked: "r1"),
    letter: RequestLetter(
      for: .me, recipients: [amara], othersMayAnswer: false, reserves: [],
      reach: Reach(way: .text, detail: "555 0199", mayLeaveMessage: nil, name: "Robin"), when: "after 7",
      urgency: .withinADay, language: nil, note: "", sent: Stay.now - 3_600,
      due: RequestClock.due(under: Policy(), urgency: .withinADay, sent: Stay.now - 3_600)))

  private static func supporter(
    _ id: String, _ name: String, _ availability: PeerSupport.Availability = .open, about: String,
    livedExperience: [String] = []
  ) -> Supporter {
    let id = SupporterID(checked: id)
    return Supporter(
      id: id, membership: Membership(id: id, signingKey: ""),
      bio: Bio(
        id: id, name: name, about: about, availability: availability, ways: [.phone, .text],
        languages: ["en"], livedExperience: livedExperience, sealingKey: "", sealingKeyMade: Stay.now.day))
  }
}
