import ArgumentParser
import BesideApp
import BuiltIn

/// Which language a command answers in.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language: \(BuiltIn.languages.joined(separator: " or ")). Without it: that of the config file or the locale.",
      valueName: "tag"))
  var language: LanguageTag?
}

/// A language that Beside speaks.
struct LanguageTag: ExpressibleByArgument {
  /// The tag by which its words and guides are found, such as es.
  let language: String

  /// Reads a tag or the name of a locale, such as es, es-MX or es_MX.UTF-8; nil for a language that is not spoken.
  init?(argument: String) {
    let code = argument.prefix { $0.isASCII && $0.isLetter }.lowercased()
    guard BuiltIn.languages.contains(code) else { return nil }
    language = code
  }
}
