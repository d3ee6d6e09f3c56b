// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var languageAm: WordKey { WordKey("language.am", "Amharic") }
  public static var languageAr: WordKey { WordKey("language.ar", "Arabic") }
  public static var languageAse: WordKey { WordKey("language.ase", "American Sign Language") }
  public static var languageCs: WordKey { WordKey("language.cs", "Czech") }
  public static var languageCy: WordKey { WordKey("language.cy", "Welsh") }
  public static var languageDa: WordKey { WordKey("language.da", "Danish") }
  public static var languageDe: WordKey { WordKey("language.de", "German") }
  public static var languageEl: WordKey { WordKey("language.el", "Greek") }
  public static var languageEn: WordKey { WordKey("language.en", "English") }
  public static var languageEs: WordKey { WordKey("language.es", "Spanish") }
  public static var languageFi: WordKey { WordKey("language.fi", "Finnish") }
  public static var languageFr: WordKey { WordKey("language.fr", "French") }
  public static var languageGa: WordKey { WordKey("language.ga", "Irish") }
  public static var languageHaw: WordKey { WordKey("language.haw", "Hawaiian") }
  public static var languageHe: WordKey { WordKey("language.he", "Hebrew") }
  public static var languageHi: WordKey { WordKey("language.hi", "Hindi") }
  public static var languageHt: WordKey { WordKey("language.ht", "Haitian Creole") }
  public static var languageHu: WordKey { WordKey("language.hu", "Hungarian") }
  public static var languageIt: WordKey { WordKey("language.it", "Italian") }
  public static var languageJa: WordKey { WordKey("language.ja", "Japanese") }
  public static var languageKo: WordKey { WordKey("language.ko", "Korean") }
  public static var languageMi: WordKey { WordKey("language.mi", "Māori") }
  public static var languageNl: WordKey { WordKey("language.nl", "Dutch") }
  public static var languagePa: WordKey { WordKey("language.pa", "Punjabi") }
  public static var languagePl: WordKey { WordKey("language.pl", "Polish") }
  public static var languagePt: WordKey { WordKey("language.pt", "Portuguese") }
  public static var languageRo: WordKey { WordKey("language.ro", "Romanian") }
  public static var languageRu: WordKey { WordKey("language.ru", "Russian") }
  public static var languageSo: WordKey { WordKey("language.so", "Somali") }
  public static var languageSv: WordKey { WordKey("language.sv", "Swedish") }
  public static var languageSw: WordKey { WordKey("language.sw", "Swahili") }
  public static var languageTa: WordKey { WordKey("language.ta", "Tamil") }
  public static var languageTh: WordKey { WordKey("language.th", "Thai") }
  public static var languageTl: WordKey { WordKey("language.tl", "Tagalog") }
  public static var languageTr: WordKey { WordKey("language.tr", "Turkish") }
  public static var languageTw: WordKey { WordKey("language.tw", "Twi") }
  public static var languageUk: WordKey { WordKey("language.uk", "Ukrainian") }
  public static var languageUr: WordKey { WordKey("language.ur", "Urdu") }
  public static var languageVi: WordKey { WordKey("language.vi", "Vietnamese") }
  public static var languageZh: WordKey { WordKey("language.zh", "Chinese") }

  static var languageWords: [WordKey] { [
    languageAm,
    languageAr,
    languageAse,
    languageCs,
    languageCy,
    languageDa,
    languageDe,
    languageEl,
    languageEn,
    languageEs,
    languageFi,
    languageFr,
    languageGa,
    languageHaw,
    languageHe,
    languageHi,
    languageHt,
    languageHu,
    languageIt,
    languageJa,
    languageKo,
    languageMi,
    languageNl,
    languagePa,
    languagePl,
    languagePt,
    languageRo,
    languageRu,
    languageSo,
    languageSv,
    languageSw,
    languageTa,
    languageTh,
    languageTl,
    languageTr,
    languageTw,
    languageUk,
    languageUr,
    languageVi,
    languageZh,
  ] }
}
