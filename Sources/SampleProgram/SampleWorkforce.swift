public import PeerSupport

/// Where the invented people work: three regions, their teams, ranks, and who reports to whom.
public enum SampleWorkforce {
  struct Region: Sendable {
    let name: String
    let zone: String
  }

  /// A kind of work, the roles in it, and the rank that leads it.
  struct Division: Sendable {
    let name: String
    let roles: [String]
    let lead: String
  }

  static let regions = [
    Region(name: "East", zone: "America/New_York"),
    Region(name: "Lakes", zone: "America/Chicago"),
    Region(name: "West", zone: "America/Los_Angeles"),
  ]

  static let divisions = [
    Division(
      name: "Crisis line", roles: ["Crisis counsellor", "Text counsellor", "Shift clinician"],
      lead: "Team lead"),
    Division(name: "Dispatch", roles: ["Dispatcher", "Call taker"], lead: "Desk supervisor"),
    Division(name: "Ambulance", roles: ["Paramedic", "EMT"], lead: "Station officer"),
    Division(name: "Fire", roles: ["Firefighter", "Engineer"], lead: "Captain"),
    Division(name: "Police", roles: ["Officer", "Detective"], lead: "Sergeant"),
    Division(name: "Hospital", roles: ["Emergency nurse", "Ward clerk", "Chaplain"], lead: "Charge nurse"),
  ]

  static let shifts = ["days", "evenings", "nights"]

  /// Who reports to whom: each role's position to its lead, each lead to the region's chief, chiefs to the director.
  public static let positions: Positions = {
    var reportsTo: [String: String?] = [:]
    reportsTo.updateValue(nil, forKey: "director")
    for region in regions {
      reportsTo[chief(region)] = "director"
      for division in divisions {
        reportsTo[lead(division, region)] = chief(region)
        reportsTo[member(division, region)] = lead(division, region)
      }
    }
    return Positions(reportsTo: reportsTo)
  }()

  static func chief(_ region: Region) -> String { slug("\(region.name) chief") }
  static func lead(_ division: Division, _ region: Region) -> String {
    slug("\(region.name) \(division.name) lead")
  }
  static func member(_ division: Division, _ region: Region) -> String {
    slug("\(region.name) \(division.name)")
  }

  private static func slug(_ text: String) -> String {
    text.lowercased().replacing(" ", with: "-")
  }

  /// The person who looks around as staff: a dispatcher on nights in the east.
  public static let staff = AboutMe(
    team: "East Dispatch", region: "East", shift: "nights", division: "Dispatch", rank: "Dispatcher",
    role: "Dispatcher", position: member(divisions[1], regions[0]))
}
