import BesideApp
import BuiltIn

/// Which language Beside speaks here.
enum Language {
  /// The words of the language that was asked for, or that of the config file, or that of the locale, or English.
  static func words(_ wanted: LanguageTag?, _ config: Config) -> Catalogue {
    let tag = wanted ?? config.language.flatMap { LanguageTag(argument: $0) } ?? ofLocale()
    return tag.map { Catalogue.builtIn($0.language) } ?? Catalogue()
  }

  /// The language of the locale, such as es in es_MX.UTF-8; nil where Beside does not speak it.
  static func ofLocale(_ environment: (String) -> String? = StandardFolders.variable) -> LanguageTag? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment(name), !locale.isEmpty else { continue }
      return LanguageTag(argument: locale)
    }
    return nil
  }
}
