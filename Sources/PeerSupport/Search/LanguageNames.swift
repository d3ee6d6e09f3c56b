/// By which names a language is found: in English and in the language itself.
enum LanguageNames {
  /// The names of a tag's language, such as "Spanish español" for "es" or "es-MX"; empty when it is not listed.
  static func names(of tag: String) -> String {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return table[primary] ?? ""
  }

  private static let table: [String: String] = [
    "af": "Afrikaans", "am": "Amharic አማርኛ", "ar": "Arabic العربية", "ase": "American Sign Language ASL",
    "az": "Azerbaijani azərbaycanca", "be": "Belarusian беларуская", "bg": "Bulgarian български",
    "bn": "Bengali বাংলা",
    "bs": "Bosnian bosanski", "ca": "Catalan català", "cs": "Czech čeština", "cy": "Welsh Cymraeg",
    "da": "Danish dansk", "de": "German Deutsch", "el": "Greek Ελληνικά", "en": "English", "eo": "Esperanto",
    "es": "Spanish español castellano", "et": "Estonian eesti", "eu": "Basque euskara",
    "fa": "Persian Farsi فارسی",
    "fi": "Finnish suomi", "fil": "Filipino Tagalog", "fr": "French français", "ga": "Irish Gaeilge",
    "gl": "Galician galego", "gu": "Gujarati ગુજરાતી", "ha": "Hausa", "haw": "Hawaiian ʻŌlelo Hawaiʻi",
    "he": "Hebrew עברית", "hi": "Hindi हिन्दी", "hmn": "Hmong Hmoob", "hr": "Croatian hrvatski",
    "ht": "Haitian Creole Kreyòl ayisyen", "hu": "Hungarian magyar", "hy": "Armenian հայերեն",
    "id": "Indonesian Bahasa Indonesia", "ig": "Igbo", "is": "Icelandic íslenska", "it": "Italian italiano",
    "ja": "Japanese 日本語", "ka": "Georgian ქართული", "kk": "Kazakh қазақ", "km": "Khmer ខ្មែរ",
    "ko": "Korean 한국어",
    "ku": "Kurdish kurdî", "lo": "Lao ລາວ", "lt": "Lithuanian lietuvių", "lv": "Latvian latviešu",
    "mi": "Māori te reo", "mk": "Macedonian македонски", "ml": "Malayalam മലയാളം", "mn": "Mongolian монгол",
    "mr": "Marathi मराठी", "ms": "Malay Bahasa Melayu", "mt": "Maltese Malti", "my": "Burmese မြန်မာ",
    "nb": "Norwegian norsk bokmål", "ne": "Nepali नेपाली", "nl": "Dutch Nederlands",
    "nn": "Norwegian norsk nynorsk",
    "no": "Norwegian norsk", "nv": "Navajo Diné", "om": "Oromo Oromoo", "pa": "Punjabi ਪੰਜਾਬੀ",
    "pl": "Polish polski",
    "ps": "Pashto پښتو", "pt": "Portuguese português", "qu": "Quechua Runasimi", "ro": "Romanian română",
    "ru": "Russian русский", "si": "Sinhala සිංහල", "sk": "Slovak slovenčina", "sl": "Slovenian slovenščina",
    "sm": "Samoan Gagana Samoa", "so": "Somali Soomaali", "sq": "Albanian shqip",
    "sr": "Serbian српски srpski",
    "sv": "Swedish svenska", "sw": "Swahili Kiswahili", "ta": "Tamil தமிழ்", "te": "Telugu తెలుగు",
    "th": "Thai ไทย",
    "ti": "Tigrinya ትግርኛ", "tl": "Tagalog Filipino", "tr": "Turkish Türkçe", "tw": "Twi Akan",
    "uk": "Ukrainian українська", "ur": "Urdu اردو", "uz": "Uzbek oʻzbekcha", "vi": "Vietnamese Tiếng Việt",
    "wo": "Wolof", "xh": "Xhosa isiXhosa", "yi": "Yiddish ייִדיש", "yo": "Yoruba Yorùbá",
    "zh": "Chinese Mandarin Cantonese 中文", "zu": "Zulu isiZulu",
  ]
}
