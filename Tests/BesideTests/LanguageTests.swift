import Testing

@testable import BesideApp
@testable import beside

@Suite("The language")
struct LanguageTests {
  @Test(
    "The first locale that is set decides",
    arguments: [
      (["LANG": "es_MX.UTF-8"], "es"), (["LANG": "en_US.UTF-8"], "en"), (["LANG": "es"], "es"),
      (["LC_ALL": "en_GB.UTF-8", "LANG": "es_ES.UTF-8"], "en"),
      (["LC_MESSAGES": "es_ES", "LANG": "C"], "es"),
      (["LC_ALL": "", "LANG": "es_ES.UTF-8"], "es"), (["LANG": "C.UTF-8"], nil),
      (["LANG": "fi_FI.UTF-8"], nil),
      ([:], nil),
    ] as [([String: String], String?)])
  func locale(environment: [String: String], language: String?) {
    #expect(Language.ofLocale { environment[$0] }?.language == language)
  }

  @Test("What was asked for wins over the config file, and that over the locale")
  func order() {
    var config = Config()
    config.language = "en"
    #expect(Language.words(LanguageTag(argument: "es-MX"), config).language == "es")
    #expect(Language.words(nil, config).language == "en")
    config.language = "es"
    #expect(Language.words(nil, config).language == "es")
  }

  @Test("A language that is not spoken is no tag", arguments: ["", "fi", "español", "-es"])
  func unknown(tag: String) {
    #expect(LanguageTag(argument: tag) == nil)
  }
}
