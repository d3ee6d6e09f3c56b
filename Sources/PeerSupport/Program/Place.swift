/// Where a program is.
public struct Place: Codable, Hashable, Sendable {
  /// The country by its two letters of ISO 3166-1, such as "US".
  public var country: String
  /// A state, province or other part of the country, when lines differ there.
  public var region: String?

  /// A country, and a part of it when that matters.
  public init(country: String, region: String? = nil) {
    self.country = country
    self.region = region
  }

  /// Reads a place; the country is two capital letters.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    country = try container.text(.country, upTo: 2)
    guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw UnexpectedValue(
        "two capital letters such as \"US\"", at: container.codingPath + [CodingKeys.country])
    }
    region = try container.textIfPresent(.region, upTo: TextLimit.name)
  }
}
