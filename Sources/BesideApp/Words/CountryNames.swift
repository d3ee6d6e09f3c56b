import BuiltIn

extension Catalogue {
  /// The name of a country by its code of ISO 3166 alpha-2; the code itself where no name is known.
  public func country(_ code: String) -> String {
    Self.countryNames[code].map { self($0) } ?? code
  }

  private static let countryNames: [String: WordKey] = [
    "AT": .countryAt,
    "AU": .countryAu,
    "BE": .countryBe,
    "BG": .countryBg,
    "CA": .countryCa,
    "CH": .countryCh,
    "CY": .countryCy,
    "CZ": .countryCz,
    "DE": .countryDe,
    "DK": .countryDk,
    "EE": .countryEe,
    "ES": .countryEs,
    "FI": .countryFi,
    "FR": .countryFr,
    "GB": .countryGb,
    "GR": .countryGr,
    "HR": .countryHr,
    "HU": .countryHu,
    "IE": .countryIe,
    "IN": .countryIn,
    "IT": .countryIt,
    "LT": .countryLt,
    "LU": .countryLu,
    "LV": .countryLv,
    "MT": .countryMt,
    "MX": .countryMx,
    "NL": .countryNl,
    "NO": .countryNo,
    "NZ": .countryNz,
    "PL": .countryPl,
    "PT": .countryPt,
    "RO": .countryRo,
    "SE": .countrySe,
    "SI": .countrySi,
    "SK": .countrySk,
    "US": .countryUs,
    "ZA": .countryZa,
  ]
}
