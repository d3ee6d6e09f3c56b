import PeerSupport
import TestSupport

/// Random programs and people for tests of what holds for all of them.
enum RandomTeam {
  /// So few that people often share one, and that charts often close into a circle.
  static let positions = ["chief", "captain", "sergeant", "officer", "clerk", "medic"]
  private static let ranks = ["Officer", "OFFICER", "Capitán", "capitan", "Clerk"]

  /// Who reports to whom: circles, and positions above that the chart does not know, among them.
  static func chart(_ choices: inout Choices) -> Positions {
    var reportsTo: [String: String?] = [:]
    for position in positions where !choices.oneIn(5) {
      reportsTo[position] = .some(choices.maybe { $0.one(of: positions + ["nowhere"]) })
    }
    return Positions(reportsTo: reportsTo)
  }

  /// What someone who looks says of themselves.
  static func aboutMe(_ choices: inout Choices) -> AboutMe {
    AboutMe(
      rank: choices.maybe { $0.one(of: ranks) }, role: choices.maybe { $0.one(of: ranks) },
      position: choices.maybe { $0.one(of: positions + ["wizard"]) })
  }

  /// Some supporters with different ids.
  static func supporters(_ choices: inout Choices) -> [Supporter] {
    let count = choices.list(upTo: 12) { _ in () }.count
    return (0..<count).map { number in
      let availability = choices.one(
        of: [
          .open, .limited, .full, .onLeave(until: nil), .onLeave(until: Sample.today),
          .onLeave(until: Sample.today.adding(days: 3)),
        ] as [Availability])
      return Sample.supporter(
        "s\(number)", availability: availability,
        position: choices.maybe { $0.one(of: positions + ["wizard"]) },
        rank: choices.maybe { $0.one(of: ranks) },
        role: choices.maybe { $0.one(of: ranks) },
        keyMade: Sample.today.adding(days: -choices.one(of: [0, 35, 36, 400])))
    }
  }
}
