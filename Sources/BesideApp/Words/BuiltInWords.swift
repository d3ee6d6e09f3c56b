import BuiltIn
import PeerSupport

extension Catalogue {
  /// The words that the program brings along in a language; what a language lacks is said in English.
  public static func builtIn(_ language: String) -> Catalogue {
    let texts = BuiltIn.words(in: language).flatMap { file in
      try? DocumentCoder.decodePart([String: StoredForms].self, from: file.bytes, file: file.path)
    }
    return Catalogue(language: language, texts: (texts ?? [:]).mapValues(\.forms))
  }
}

/// A text as catalogues write it: one form, or one for each kind of count.
private struct StoredForms: Decodable {
  let forms: WordForms

  private enum CodingKeys: String, CodingKey { case one, other }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      forms = WordForms(one: text, other: text)
    } else {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      forms = WordForms(
        one: try container.decode(String.self, forKey: .one),
        other: try container.decode(String.self, forKey: .other))
    }
  }
}
