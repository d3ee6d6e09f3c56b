/// By which names a language is found: in English, in the language itself and in Spanish.
public enum LanguageNames {
  /// The names of a tag's language, such as "Spanish español" for "es" or "es-MX"; empty when it is not listed.
  static func names(of tag: String) -> String {
    table[primary(tag)] ?? ""
  }

  /// The language of a tag without its region: "es" for "es-MX".
  public static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  private static let table: [String: String] = [
    "af": "Afrikaans afrikáans", "am": "Amharic አማርኛ amárico", "ar": "Arabic العربية árabe",
    "ase": "American Sign Language ASL lengua de señas americana", "az": "Azerbaijani azərbaycanca azerí",
    "be": "Belarusian беларуская bielorruso", "bg": "Bulgarian български búlgaro",
    "bn": "Bengali বাংলা bengalí", "bs": "Bosnian bosanski bosnio", "ca": "Catalan català catalán",
    "cs": "Czech čeština checo", "cy": "Welsh Cymraeg galés", "da": "Danish dansk danés",
    "de": "German Deutsch alemán", "el": "Greek Ελληνικά griego", "en": "English inglés", "eo": "Esperanto",
    "es": "Spanish español castellano", "et": "Estonian eesti estonio", "eu": "Basque euskara vasco euskera",
    "fa": "Persian Farsi فارسی persa", "fi": "Finnish suomi finés finlandés",
    "fil": "Filipino Tagalog filipino", "fr": "French français francés",
    "ga": "Irish Gaeilge irlandés gaélico", "gl": "Galician galego gallego",
    "gu": "Gujarati ગુજરાતી guyaratí", "ha": "Hausa", "haw": "Hawaiian ʻŌlelo Hawaiʻi hawaiano",
    "he": "Hebrew עברית hebreo", "hi": "Hindi हिन्दी", "hmn": "Hmong Hmoob", "hr": "Croatian hrvatski croata",
    "ht": "Haitian Creole Kreyòl ayisyen criollo haitiano", "hu": "Hungarian magyar húngaro",
    "hy": "Armenian հայերեն armenio", "id": "Indonesian Bahasa Indonesia indonesio", "ig": "Igbo",
    "is": "Icelandic íslenska islandés", "it": "Italian italiano", "ja": "Japanese 日本語 japonés",
    "ka": "Georgian ქართული georgiano", "kk": "Kazakh қазақ kazajo", "km": "Khmer ខ្មែរ camboyano jemer",
    "ko": "Korean 한국어 coreano", "ku": "Kurdish kurdî kurdo", "lo": "Lao ລາວ laosiano",
    "lt": "Lithuanian lietuvių lituano", "lv": "Latvian latviešu letón", "mi": "Māori te reo maorí",
    "mk": "Macedonian македонски macedonio", "ml": "Malayalam മലയാളം", "mn": "Mongolian монгол",
    "mr": "Marathi मराठी maratí", "ms": "Malay Bahasa Melayu malayo", "mt": "Maltese Malti maltés",
    "my": "Burmese မြန်မာ birmano", "nb": "Norwegian norsk bokmål noruego", "ne": "Nepali नेपाली nepalí",
    "nl": "Dutch Nederlands neerlandés holandés", "nn": "Norwegian norsk nynorsk noruego",
    "no": "Norwegian norsk noruego", "nv": "Navajo Diné", "om": "Oromo Oromoo",
    "pa": "Punjabi ਪੰਜਾਬੀ panyabí", "pl": "Polish polski polaco", "ps": "Pashto پښتو pastún",
    "pt": "Portuguese português portugués", "qu": "Quechua Runasimi", "ro": "Romanian română rumano",
    "ru": "Russian русский ruso", "si": "Sinhala සිංහල cingalés", "sk": "Slovak slovenčina eslovaco",
    "sl": "Slovenian slovenščina esloveno", "sm": "Samoan Gagana Samoa samoano",
    "so": "Somali Soomaali somalí", "sq": "Albanian shqip albanés", "sr": "Serbian српски srpski serbio",
    "sv": "Swedish svenska sueco", "sw": "Swahili Kiswahili suajili", "ta": "Tamil தமிழ்",
    "te": "Telugu తెలుగు", "th": "Thai ไทย tailandés", "ti": "Tigrinya ትግርኛ tigriña",
    "tl": "Tagalog Filipino tagalo filipino", "tr": "Turkish Türkçe turco", "tw": "Twi Akan",
    "uk": "Ukrainian українська ucraniano", "ur": "Urdu اردو", "uz": "Uzbek oʻzbekcha uzbeko",
    "vi": "Vietnamese Tiếng Việt vietnamita", "wo": "Wolof wólof", "xh": "Xhosa isiXhosa",
    "yi": "Yiddish ייִדיש yidis", "yo": "Yoruba Yorùbá",
    "zh": "Chinese Mandarin Cantonese 中文 chino mandarín cantonés", "zu": "Zulu isiZulu zulú",
  ]
}
