// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var countryAt: WordKey { WordKey("country.at", "Austria") }
  public static var countryAu: WordKey { WordKey("country.au", "Australia") }
  public static var countryBe: WordKey { WordKey("country.be", "Belgium") }
  public static var countryBg: WordKey { WordKey("country.bg", "Bulgaria") }
  public static var countryCa: WordKey { WordKey("country.ca", "Canada") }
  public static var countryCh: WordKey { WordKey("country.ch", "Switzerland") }
  public static var countryCy: WordKey { WordKey("country.cy", "Cyprus") }
  public static var countryCz: WordKey { WordKey("country.cz", "Czechia") }
  public static var countryDe: WordKey { WordKey("country.de", "Germany") }
  public static var countryDk: WordKey { WordKey("country.dk", "Denmark") }
  public static var countryEe: WordKey { WordKey("country.ee", "Estonia") }
  public static var countryEs: WordKey { WordKey("country.es", "Spain") }
  public static var countryFi: WordKey { WordKey("country.fi", "Finland") }
  public static var countryFr: WordKey { WordKey("country.fr", "France") }
  public static var countryGb: WordKey { WordKey("country.gb", "United Kingdom") }
  public static var countryGr: WordKey { WordKey("country.gr", "Greece") }
  public static var countryHr: WordKey { WordKey("country.hr", "Croatia") }
  public static var countryHu: WordKey { WordKey("country.hu", "Hungary") }
  public static var countryIe: WordKey { WordKey("country.ie", "Ireland") }
  public static var countryIn: WordKey { WordKey("country.in", "India") }
  public static var countryIt: WordKey { WordKey("country.it", "Italy") }
  public static var countryLt: WordKey { WordKey("country.lt", "Lithuania") }
  public static var countryLu: WordKey { WordKey("country.lu", "Luxembourg") }
  public static var countryLv: WordKey { WordKey("country.lv", "Latvia") }
  public static var countryMt: WordKey { WordKey("country.mt", "Malta") }
  public static var countryMx: WordKey { WordKey("country.mx", "Mexico") }
  public static var countryNl: WordKey { WordKey("country.nl", "Netherlands") }
  public static var countryNo: WordKey { WordKey("country.no", "Norway") }
  public static var countryNz: WordKey { WordKey("country.nz", "New Zealand") }
  public static var countryPl: WordKey { WordKey("country.pl", "Poland") }
  public static var countryPt: WordKey { WordKey("country.pt", "Portugal") }
  public static var countryRo: WordKey { WordKey("country.ro", "Romania") }
  public static var countrySe: WordKey { WordKey("country.se", "Sweden") }
  public static var countrySi: WordKey { WordKey("country.si", "Slovenia") }
  public static var countrySk: WordKey { WordKey("country.sk", "Slovakia") }
  public static var countryUs: WordKey { WordKey("country.us", "United States") }
  public static var countryZa: WordKey { WordKey("country.za", "South Africa") }

  static var countryWords: [WordKey] { [
    countryAt,
    countryAu,
    countryBe,
    countryBg,
    countryCa,
    countryCh,
    countryCy,
    countryCz,
    countryDe,
    countryDk,
    countryEe,
    countryEs,
    countryFi,
    countryFr,
    countryGb,
    countryGr,
    countryHr,
    countryHu,
    countryIe,
    countryIn,
    countryIt,
    countryLt,
    countryLu,
    countryLv,
    countryMt,
    countryMx,
    countryNl,
    countryNo,
    countryNz,
    countryPl,
    countryPt,
    countryRo,
    countrySe,
    countrySi,
    countrySk,
    countryUs,
    countryZa,
  ] }
}
