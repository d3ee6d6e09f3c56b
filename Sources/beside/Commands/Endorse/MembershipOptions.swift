import ArgumentParser
import PeerSupport

/// What the coordinator vouches for, where it differs from what the applicant proposed.
struct MembershipOptions: ParsableArguments {
  @Option(help: "The team they work in.")
  var team: String?
  @Option(help: "The region they work in.")
  var region: String?
  @Option(help: "The shift they work.")
  var shift: String?
  @Option(help: "The division they belong to.")
  var division: String?
  @Option(help: "Their rank.")
  var rank: String?
  @Option(help: "Their role at work.")
  var role: String?
  @Option(help: "Their place in the line of work, by its name in the program.")
  var position: String?
  @Option(help: ArgumentHelp("The day they become a supporter. Without it: today.", valueName: "day"))
  var since: DayArgument?
  @Option(help: ArgumentHelp("The day they finished the first training.", valueName: "day"))
  var trained: DayArgument?
  @Option(help: ArgumentHelp("The day of their mandated-reporter training.", valueName: "day"))
  var reporterTrained: DayArgument?
  @Option(help: ArgumentHelp("The day they signed the pledge.", valueName: "day"))
  var pledged: DayArgument?

  func validate() throws {
    for text in [team, region, shift, division, rank, role, position] {
      guard text.map({ $0.unicodeScalars.count <= TextLimit.name }) ?? true else {
        throw ValidationError("Each of these takes at most \(TextLimit.name) letters.")
      }
    }
  }

  /// What was proposed, with what was said here in its place.
  func applied(to proposed: Membership, on today: Day) -> Membership {
    var membership = proposed
    membership.team = team ?? membership.team
    membership.region = region ?? membership.region
    membership.shift = shift ?? membership.shift
    membership.division = division ?? membership.division
    membership.rank = rank ?? membership.rank
    membership.role = role ?? membership.role
    membership.position = position ?? membership.position
    membership.since = since?.day ?? membership.since ?? today
    membership.trained = trained?.day ?? membership.trained
    membership.mandatedReporterTrained = reporterTrained?.day ?? membership.mandatedReporterTrained
    membership.pledged = pledged?.day ?? membership.pledged
    return membership
  }
}

/// A day as it is written: 2026-11-21.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}
