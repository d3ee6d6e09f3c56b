import PeerSupport

@testable import BesideApp

/// An invented team, a few people at a time, for the screens that look for someone.
enum Team {
  /// Who looks: a dispatcher on nights in the east.
  static let me = AboutMe(
    team: "East Dispatch", region: "East", shift: "nights", division: "Dispatch", rank: "Dispatcher",
    role: "Dispatcher", position: "dispatcher")

  /// A program with a chain of command of three, and someone on call.
  static func program(aboutMe: AboutMe?, expecting count: Int = 0) -> OpenProgram {
    OpenProgram(
      program: Program(
        id: String(repeating: "a", count: 32), name: "Riverside", place: Place(country: "US"),
        policy: Policy(
          onCall: [OnCall(name: "Dr. Reyes", role: "director", phone: "555 0110")],
          confidentiality: "A court in our state can ask."),
        positions: Positions(
          reportsTo: [
            "dispatcher": "desk lead", "desk lead": "chief", "chief": "mayor", "medic": "captain",
            "captain": "mayor",
          ]
          .merging(["mayor": nil]) { first, _ in first }),
        roster: Roster(entries: [:], issued: Driver.now), rootKey: "", supervisors: [], serial: 1),
      supporterCount: count, aboutMe: aboutMe)
  }

  /// One supporter; whatever is not said is plain.
  static func person(
    _ name: String, availability: PeerSupport.Availability = .open, team: String? = "West Medics",
    region: String? = "West", shift: String? = "days", rank: String? = "Medic", role: String? = "Medic",
    position: String? = "medic", about: String = "", ways: [Way] = [.phone, .text],
    languages: [String] = ["en"],
    hours: WeeklyHours = WeeklyHours(), livedExperience: [String] = [], phone: String? = "555 0142"
  ) -> Supporter {
    let letters = Folding.folded(name).utf8.map {
      $0 >= 97 && $0 <= 122 ? String(UnicodeScalar($0)) : String($0, radix: 16)
    }
    let id = SupporterID(checked: String(letters.joined().prefix(60)))
    return Supporter(
      id: id,
      membership: Membership(
        id: id, signingKey: "", team: team, region: region, shift: shift, division: "Ambulance", rank: rank,
        role: role,
        position: position, since: Day(year: 2021, month: 3, day: 1),
        pledged: Day(year: 2026, month: 3, day: 1),
        trained: Day(year: 2021, month: 3, day: 1)),
      bio: Bio(
        id: id, name: name, pronouns: "they/them", about: about, contact: DirectContact(phone: phone),
        availability: availability, ways: ways, hours: hours, languages: languages,
        livedExperience: livedExperience,
        sealingKey: "", sealingKeyMade: Day(year: 2026, month: 11, day: 20) ?? .first))
  }

  /// A small team that shows every rule: one open, one limited, one full, one on leave, one above me.
  static let everyKind: [Supporter] = [
    person(
      "Amara Osei", team: "East Dispatch", region: "East", shift: "nights", rank: "Dispatcher",
      role: "Dispatcher",
      position: "medic",
      about: "After eleven years at night I know the drive home. I lost my father last spring.",
      languages: ["en", "tw"], livedExperience: ["grief"]),
    person("Ben Whitlock", availability: .limited, ways: [.email]),
    person("Inés Carvajal", rank: "Chief", role: "Chief", position: "chief", languages: ["en", "es"]),
    person("Kwame Adjei", availability: .onLeave(until: Day(year: 2026, month: 12, day: 3))),
    person("Mairead Ní Bhriain", availability: .full),
  ]
}

extension Driver {
  /// The directory of a program with these supporters, all read.
  static func directory(
    _ supporters: [Supporter] = Team.everyKind, columns: Int = 80, rows: Int = 24, aboutMe: AboutMe? = Team.me
  ) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows)
    driver.send(.programOpened(Team.program(aboutMe: aboutMe)))
    driver.send(.supportersRead(supporters, isLast: true))
    return driver
  }

  /// The names in the list, from top to bottom.
  var names: [String] {
    let directory = state.directory
    return (0..<directory.list.count).compactMap { directory.supporter(atRow: $0)?.bio.name }
  }

  /// Moves to a person in the list.
  mutating func select(_ name: String) {
    if let row = names.firstIndex(of: name) { state.directory.list.select(row) }
  }
}
