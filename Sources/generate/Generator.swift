import FoundationEssentials

/// What stands in `Content` and `Themes`, made into Swift.
enum Generator {
  private static let words = "Content/en/words.json"
  private static let content = "Content"

  /// Reads everything and makes every generated file.
  static func output() throws -> Output {
    guard let bytes = try SourceTree.read(words) else {
      throw GenerateError("\(words) is missing. Run this in the package's own folder.")
    }
    var output = Output()
    let list = try WordList(bytes, path: words)
    try output.add(list.text, at: words)
    try addWords(list, to: &output)

    let languages = SourceTree.names(in: content)
    let translations = sources("words.json", in: languages.filter { $0 != "en" })
    for source in translations {
      guard let bytes = try SourceTree.read(source.path) else { continue }
      let translated = try WordList(bytes, path: source.path)
      try translated.check(against: list, path: source.path)
      try output.add(translated.text, at: source.path)
    }
    try addFiles(translations, named: "words", to: &output)
    try addFiles(BuiltInSource.list(in: "Themes", language: ""), named: "themes", to: &output)
    try addFiles(
      languages.flatMap { BuiltInSource.list(in: "\(content)/\($0)/guides", language: $0) },
      named: "guides", to: &output)
    try addFiles(
      [BuiltInSource(path: "\(content)/guide-schema.json", language: "")], named: "schemas", to: &output)
    try addFiles(sources("crisis-lines.json", in: languages), named: "crisisLines", to: &output)
    try addFiles(sources("plan.json", in: languages), named: "plans", to: &output)
    try addFiles(sources("ideas.json", in: languages), named: "ideas", to: &output)
    return output
  }

  /// One file in every language that has it; English may not lack it.
  private static func sources(_ file: String, in languages: [String]) -> [BuiltInSource] {
    languages.filter { $0 == "en" || SourceTree.names(in: "\(content)/\($0)").contains(file) }
      .map { BuiltInSource(path: "\(content)/\($0)/\(file)", language: $0) }
  }

  private static func addWords(_ list: WordList, to output: inout Output) throws {
    let sections = Dictionary(grouping: list.entries, by: \.key.section)
    for (section, entries) in sections {
      let constants = entries.map { entry in
        let texts =
          entry.one == entry.other
          ? entry.one.quoted : "one: \(entry.one.quoted), other: \(entry.other.quoted)"
        return "  public static var \(entry.key.constant): WordKey "
          + "{ WordKey(\(entry.key.name.quoted), \(texts)) }"
      }
      let members = entries.map { "    \($0.key.constant),\n" }.joined()
      try output.add(
        header(source: words) + "extension WordKey {\n" + constants.joined(separator: "\n")
          + "\n\n  static var \(section)Words: [WordKey] { [\n\(members)  ] }\n}\n",
        at: "\(Output.folder)/\(section.capitalizedFirst)Words.swift")
    }
    let all = sections.keys.sorted().map { "    result += \($0)Words\n" }.joined()
    try output.add(
      header(source: words)
        + "extension WordKey {\n  /// Every key, sorted.\n  public static var all: [WordKey] {\n"
        + "    var result: [WordKey] = []\n\(all)    return result\n  }\n}\n",
      at: "\(Output.folder)/AllWords.swift")
  }

  private static func addFiles(_ sources: [BuiltInSource], named list: String, to output: inout Output) throws
  {
    for source in sources {
      try output.add(
        header(source: source.path) + source.swift(), at: "\(Output.folder)/\(source.fileName).swift")
    }
    let members = sources.map { "    .\($0.constant),\n" }.joined()
    try output.add(
      header(source: "Content and Themes")
        + "extension BuiltIn {\n  /// Sorted by path.\n  public static var \(list): [BuiltInFile] { [\n\(members)  ] }\n}\n",
      at: "\(Output.folder)/\(list.capitalizedFirst).swift")
  }

  private static func header(source: String) -> String {
    "// Made by `swift run generate` from \(source): change that, not this.\n// swift-format-ignore-file\n\n"
  }
}
