import BesideApp
import BuiltIn

extension Catalogue {
  /// English with accents and 40 % longer: shows what is cut off, and which words come from no catalogue.
  static let pseudo = Catalogue(
    language: "en-x-pseudo",
    texts: Dictionary(
      uniqueKeysWithValues: WordKey.all.map { key in
        (key.name, WordForms(one: stretched(key.english.one), other: stretched(key.english.other)))
      }))

  private static func stretched(_ text: String) -> String {
    let accents: [Character: Character] = [
      "a": "á", "e": "é", "i": "í", "o": "ö", "u": "ü", "n": "ñ", "c": "ç", "A": "Å", "E": "É", "O": "Ö",
    ]
    var isInBraces = false
    let accented = text.map { character -> Character in
      if character == "{" { isInBraces = true }
      if character == "}" { isInBraces = false }
      return isInBraces ? character : accents[character] ?? character
    }
    return String(accented) + String(repeating: "~", count: (text.count * 2 + 4) / 5)
  }
}
