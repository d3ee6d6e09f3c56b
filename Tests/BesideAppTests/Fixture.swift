import Canvas
import PeerSupport
import SampleProgram

@testable import BesideApp

/// Programs for tests, made from the sample program, with texts in place of keys.
enum Fixture {
  /// The day on which tests happen.
  static let today = Driver.now.day

  static let sample = SampleProgram(seed: 1, today: today)

  /// So many supporters, always the same.
  static func supporters(_ count: Int) -> [Supporter] {
    (0..<count).map { number in
      var supporter = sample.supporter(number)
      supporter.membership.signingKey = "signing key"
      supporter.bio.sealingKey = "sealing key"
      return supporter
    }
  }

  /// The list of people and places.
  static let resources = sample.resources

  /// The program that they belong to.
  static let program = Program(
    id: String(repeating: "0", count: 32), name: sample.name, place: sample.place, policy: sample.policy,
    positions: SampleWorkforce.positions, roster: Roster(issued: Driver.now), rootKey: "root key")
}

extension Driver {
  /// Opens the sample program with so many supporters.
  mutating func open(supporters: [Supporter], demoPassphrase: String? = nil, worksInbox: Bool = false) {
    send(
      .programOpened(
        OpenProgram(
          program: Fixture.program, supporterCount: supporters.count, demoPassphrase: demoPassphrase,
          hasLocker: true, worksInbox: worksInbox, aboutMe: worksInbox ? nil : SampleWorkforce.staff)))
    send(.supportersRead(supporters, isLast: true))
  }
}
