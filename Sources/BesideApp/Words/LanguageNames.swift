import BuiltIn
import PeerSupport

extension Catalogue {
  /// The name of a language by its BCP 47 tag, such as "Spanish"; the tag itself where no name is known.
  public func language(_ tag: String) -> String {
    let code = PeerSupport.LanguageNames.primary(tag)
    return Self.languageNames[code].map { self($0) } ?? tag
  }

  /// The tag of a language by its name, such as "es" for "Spanish", whatever its case and accents; nil for an unknown one.
  public func languageTag(named name: String) -> String? {
    Self.languageNames.keys.sorted().first { Folding.isSame(language($0), name) }
  }

  private static let languageNames: [String: WordKey] = [
    "am": .languageAm,
    "ar": .languageAr,
    "ase": .languageAse,
    "cs": .languageCs,
    "cy": .languageCy,
    "da": .languageDa,
    "de": .languageDe,
    "el": .languageEl,
    "en": .languageEn,
    "es": .languageEs,
    "fi": .languageFi,
    "fr": .languageFr,
    "ga": .languageGa,
    "haw": .languageHaw,
    "he": .languageHe,
    "hi": .languageHi,
    "ht": .languageHt,
    "hu": .languageHu,
    "it": .languageIt,
    "ja": .languageJa,
    "ko": .languageKo,
    "mi": .languageMi,
    "nl": .languageNl,
    "pa": .languagePa,
    "pl": .languagePl,
    "pt": .languagePt,
    "ro": .languageRo,
    "ru": .languageRu,
    "so": .languageSo,
    "sv": .languageSv,
    "sw": .languageSw,
    "ta": .languageTa,
    "th": .languageTh,
    "tl": .languageTl,
    "tr": .languageTr,
    "tw": .languageTw,
    "uk": .languageUk,
    "ur": .languageUr,
    "vi": .languageVi,
    "zh": .languageZh,
  ]
}
