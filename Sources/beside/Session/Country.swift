/// Which country this machine is set up for.
enum Country {
  /// The country where nothing names one.
  static let otherwise = "US"

  /// The country of the locale, such as US in en_US.UTF-8; nil where the locale names none.
  static func ofLocale(_ environment: (String) -> String? = StandardFolders.variable) -> String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment(name), !locale.isEmpty else { continue }
      let territory = locale.drop { $0 != "_" }.dropFirst().prefix { $0.isASCII && $0.isLetter }
      return territory.count == 2 ? territory.uppercased() : nil
    }
    return nil
  }
}
