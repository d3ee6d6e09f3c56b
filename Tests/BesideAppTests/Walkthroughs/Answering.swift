import Canvas
import PeerSupport

@testable import BesideApp

/// Invented supporters and requests for the tests of answering.
enum Answering {
  static let amara = SupporterID(checked: "amara")
  static let ben = SupporterID(checked: "ben")
  static let ines = SupporterID(checked: "ines")

  /// A letter that was sent so many minutes before the driver's now.
  static func letter(
    to recipients: [SupporterID] = [amara], reserves: [SupporterID] = [], urgency: Urgency = .withinADay,
    minutesAgo: Int = 60, for person: AskingFor = .me, reach: Reach? = nil, note: String = ""
  ) -> RequestLetter {
    let sent = Driver.now - Int64(minutesAgo * 60)
    return RequestLetter(
      for: person, recipients: recipients, othersMayAnswer: !reserves.isEmpty, reserves: reserves,
      reach: reach ?? Reach(way: .text, detail: "555 0199", mayLeaveMessage: true, name: "Robin"),
      when: "after 7", urgency: urgency, language: "es", note: note, sent: sent,
      due: RequestClock.due(under: Policy(), urgency: urgency, sent: sent))
  }

  /// A request with the steps that were taken on it, one a minute.
  static func request(
    _ id: String, _ letter: RequestLetter = letter(), _ steps: (SupporterID, RequestEvent.Kind)...
  ) -> SupportRequest {
    var request = SupportRequest(id: RequestID(checked: id), letter: letter)
    for (index, step) in steps.enumerated() {
      let at = Driver.now - Int64((steps.count - index) * 60)
      let event = RequestEvent(request: request.id, kind: step.1, by: step.0, at: at, number: index + 1)
      do throws(RequestError) {
        try request.apply(event)
      } catch {
        preconditionFailure(error.message)
      }
    }
    return request
  }

  static func supporter(_ id: SupporterID, _ name: String, _ availability: PeerSupport.Availability = .open)
    -> Supporter
  {
    Supporter(
      id: id, membership: Membership(id: id, signingKey: ""),
      bio: Bio(id: id, name: name, availability: availability, sealingKey: "", sealingKeyMade: Driver.now.day)
    )
  }

  static func program(country: String = "US", isDemo: Bool = false) -> OpenProgram {
    let policy = Policy(
      onCall: [OnCall(name: "Dr. Reyes", role: "clinical director", phone: "555 0110")],
      confidentiality: "The law here gives no privilege.")
    return OpenProgram(
      program: Program(
        id: String(repeating: "0", count: 32), name: "Riverside", place: Place(country: country),
        policy: policy,
        roster: Roster(entries: [:], issued: Driver.now), rootKey: ""),
      supporterCount: 3, demoPassphrase: isDemo ? "river" : nil)
  }
}

extension Driver {
  /// Someone whose inbox holds these requests, looking at it.
  static func answering(
    as me: SupporterID = Answering.amara, columns: Int = 80, rows: Int = 24, _ requests: SupportRequest...
  ) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows, worksInbox: true)
    driver.send(.programOpened(Answering.program()))
    driver.send(
      .supportersRead(
        [
          Answering.supporter(Answering.amara, "Amara Osei"),
          Answering.supporter(Answering.ben, "Ben Whitlock"),
          Answering.supporter(Answering.ines, "Inés Carvajal", .onLeave(until: nil)),
        ], isLast: true))
    driver.state.isUnlocked = true
    driver.state.me = me
    driver.state.show(.inbox)
    driver.send(.inboxRead(requests))
    return driver
  }
}
