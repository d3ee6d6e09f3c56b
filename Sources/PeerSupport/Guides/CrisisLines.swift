/// The lines and emergency numbers of many countries, for when a program has named none of its own (G9).
public struct CrisisLines: Document, Hashable {
  /// The form of the document.
  public static let schema = 1

  /// The number to call when life is in danger, by country.
  public let emergency: [EmergencyNumber]
  /// The crisis lines, in the order they are shown.
  public let lines: [CrisisLine]

  /// Makes a list.
  public init(emergency: [EmergencyNumber], lines: [CrisisLine]) {
    self.emergency = emergency
    self.lines = lines
  }

  /// Reads a list; a country has one emergency number and a line one entry.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      emergency: try container.list(EmergencyNumber.self, .emergency, upTo: 300),
      lines: try container.list(CrisisLine.self, .lines, upTo: 1_000))
    try container.refuseRepeats(of: emergency.map(\.country), .emergency, "a country")
    try container.refuseRepeats(of: lines.map(\.id), .lines, "a line")
  }

  /// The lines of a country, given as ISO 3166 alpha-2 in either case.
  public func lines(for country: String) -> [CrisisLine] {
    lines.filter { $0.country == country.uppercased() }
  }

  /// The emergency number of a country, given as ISO 3166 alpha-2 in either case.
  public func emergencyNumber(for country: String) -> EmergencyNumber? {
    emergency.first { $0.country == country.uppercased() }
  }

  /// Every country with a number or a line, sorted by code.
  public var countries: [String] {
    Set(emergency.map(\.country) + lines.map(\.country)).sorted()
  }
}

/// The number that a country's emergency services answer.
public struct EmergencyNumber: VerifiedEntry, Codable, Hashable, Sendable {
  /// The country, ISO 3166 alpha-2.
  public let country: String
  /// What to dial.
  public let number: String
  /// Where the number was read.
  public let source: String
  /// The day it was read there.
  public let verifiedOn: Day

  /// Makes an entry.
  public init(country: String, number: String, source: String, verifiedOn: Day) {
    self.country = country
    self.number = number
    self.source = source
    self.verifiedOn = verifiedOn
  }

  /// Reads an entry; it needs a number and a source.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    country = try container.country(.country)
    number = try container.text(.number, upTo: TextLimit.name, orEmpty: false)
    source = try container.text(.source, upTo: TextLimit.line, orEmpty: false)
    verifiedOn = try container.decode(Day.self, forKey: .verifiedOn)
  }
}
