/// How strained someone feels, in their own judgement; there is no score and no threshold (F13).
public enum StrainLevel: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  case low, medium, high
}

/// A look at one's own strain on one day (F13).
public struct StrainEntry: Codable, Hashable, Sendable {
  /// The day.
  public var day: Day
  /// How it was.
  public var level: StrainLevel
  /// A word about it, if one likes.
  public var word: String?

  /// A look on a day.
  public init(day: Day, level: StrainLevel, word: String? = nil) {
    self.day = day
    self.level = level
    self.word = word
  }

  /// Reads an entry and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    day = try container.decode(Day.self, forKey: .day)
    level = try container.namedCase(StrainLevel.self, .level, "a level of strain")
    word = try container.textIfPresent(.word, upTo: TextLimit.name)
  }
}

extension SelfCarePlan {
  /// How it was on a day; nil where nothing was said.
  public func strain(on day: Day) -> StrainEntry? { strain.last { $0.day == day } }

  /// Says how a day is, in place of what was said of it before; nil takes that back (F13).
  public mutating func noteStrain(_ level: StrainLevel?, word: String? = nil, on day: Day) {
    strain.removeAll { $0.day == day }
    guard let level else { return }
    strain.append(StrainEntry(day: day, level: level, word: word))
    strain.sort { $0.day < $1.day }
    strain.removeFirst(max(0, strain.count - Self.strainLimit))
  }

  /// Forgets all that was said of strain, and what helps with it (F13).
  public mutating func forgetStrain() {
    strain = []
    strainHelp = [:]
  }
}
