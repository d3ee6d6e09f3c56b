import PeerSupport

@testable import BesideApp

/// Invented people for the pictures of the README.
enum PictureTeam {
  static let people: [Supporter] = [amara] + others

  private static let amara: Supporter = {
    var amara = Team.person(
      "Amara Osei", team: "West Dispatch", region: "West", shift: "nights", rank: "Dispatcher",
      role: "Dispatcher", position: "west-dispatch",
      about: """
        After eleven years of nights I know what it is to drive home in the light and not sleep. My father died last \
        spring, and I went back to work too early. I listen. I do not fix.
        """,
      ways: [.phone, .text], languages: ["en", "tw"],
      hours: WeeklyHours(periods: [WeeklyHours.Period(days: Weekday.allCases, from: 18 * 60, to: 6 * 60)]),
      livedExperience: ["losing a parent"])
    amara.bio.pronouns = "she/her"
    amara.bio.contact.email = "amara@example.org"
    return amara
  }()

  private static let others: [Supporter] = [
    someone("Ben Whitlock", "I have worked nights since 2019. Grief found me on one of them."),
    someone(
      "Dơn Nguyễn", "Night shift and two small children. I lost my sister to a long illness.", .limited),
    someone("Inés Carvajal", "I lost my mother in the middle of a run of nights."),
    someone("김서연", "A night call stayed with me for years. Grief can be carried."),
    someone("Kwame Adjei", "Grief and night work: I know both.", .onLeave(until: nil)),
    someone("Mairead Ní Bhriain", "Twelve years of nights, one hard loss."),
    someone("Σοφία Παπαδάκη", "I sat with grief on many nights, my own too.", .limited),
    someone("Tom Marsh", "I like gardens, and mornings."),
    someone("ሰላም ተስፋዬ", "I run, slowly, and I talk about anxiety."),
    someone("Zofia Żak", "Divorce, two moves and a dog."),
  ]

  private static func someone(
    _ name: String, _ about: String, _ availability: PeerSupport.Availability = .open
  ) -> Supporter {
    Team.person(name, availability: availability, position: "west-ambulance", about: about)
  }
}
