/// A file of `Content` or `Themes` as it stands in the program, so that nothing has to be found on disk.
public struct BuiltInFile: Sendable {
  /// Where the file stands in the source tree, such as `Themes/dark.json`.
  public let path: String
  /// The file's name without folder and ending, such as `dark`.
  public let name: String
  /// The language the file is written in, such as `en`; empty for a theme.
  public let language: String
  private let content: StaticString

  init(path: String, name: String, language: String, content: StaticString) {
    self.path = path
    self.name = name
    self.language = language
    self.content = content
  }

  /// The file's bytes, UTF-8.
  public var bytes: [UInt8] {
    content.withUTF8Buffer { Array($0) }
  }
}

/// What the program brings along: themes, guides, crisis lines and the plan's prompts.
public enum BuiltIn {
  /// The theme of this name, or nil.
  public static func theme(named name: String) -> BuiltInFile? {
    themes.first { $0.name == name }
  }

  /// The languages that Beside speaks, English first.
  public static var languages: [String] { ["en"] + words.map(\.language) }

  /// The words of the interface in a language; nil for English, whose words stand in the keys.
  public static func words(in language: String) -> BuiltInFile? {
    words.first { $0.language == language }
  }

  /// The guides in a language, each in English where the language lacks it, in the order of their names.
  public static func guides(in language: String) -> [BuiltInFile] {
    let names = Set(guides.map(\.name)).sorted()
    return names.compactMap { name in guides.filter { $0.name == name }.written(in: language) }
  }

  /// The JSON Schema of guides.
  public static var guideSchema: BuiltInFile { .contentGuideSchema }

  /// The crisis lines in a language, or in English.
  public static func crisisLines(in language: String) -> BuiltInFile? {
    crisisLines.written(in: language)
  }

  /// The prompts and examples of the self-care plan in a language, or in English.
  public static func plan(in language: String) -> BuiltInFile? {
    plans.written(in: language)
  }
}

extension [BuiltInFile] {
  fileprivate func written(in language: String) -> BuiltInFile? {
    first { $0.language == language } ?? first { $0.language == "en" }
  }
}
