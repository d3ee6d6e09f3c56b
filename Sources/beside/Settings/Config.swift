import BesideApp
import BuiltIn
import Canvas
import FoundationEssentials

/// What a person set in `config.json`: a theme, a library, a country, a language, keys of their own, and who uses this login.
struct Config: Decodable, Equatable {
  var theme: String?
  var library: String?
  var country: String?
  /// The language that Beside speaks, as a BCP 47 tag.
  var language: String?
  var keys: [String: [String]]?
  /// Whether other people use this login too, so that nothing of anyone is to stay.
  var sharedAccount: Bool?
  /// After how many minutes without a key what is private is locked.
  var lockAfterMinutes: Int?

  /// The keys that replace the table's own, as far as they make sense.
  var overrides: [CommandID: [KeyPress]] {
    var overrides: [CommandID: [KeyPress]] = [:]
    for (id, keys) in keys ?? [:] where CommandTable.command(CommandID(rawValue: id)) != nil {
      overrides[CommandID(rawValue: id)] = keys.compactMap { KeyPress($0) }
    }
    for id in KeySafety.withoutKeys(overrides) + KeySafety.givingWayTooEasily(overrides) {
      overrides[id] = nil
    }
    return overrides
  }

  private static let lockAfterRange = 1...120
  private static let usualLockAfter = 10

  /// After how many minutes without a key what is private is locked: what was set, where that makes sense.
  var lockAfter: Int {
    lockAfterMinutes.flatMap { Self.lockAfterRange.contains($0) ? $0 : nil } ?? Self.usualLockAfter
  }

  /// Reads the file as far as it can be understood; why it cannot is one of the problems.
  static func readOrTell(from path: String) -> (Config, problems: [String]) {
    do {
      return try read(from: path)
    } catch {
      return (Config(), [error.message])
    }
  }

  /// Reads the file; one that is not there means nothing is set.
  static func read(from path: String) throws(CommandFailure) -> (Config, problems: [String]) {
    guard let bytes = try SmallFile.readIfPresent(path) else { return (Config(), []) }
    try FileSafety.check(path)
    do {
      let config = try JSONDecoder().decode(Config.self, from: Data(bytes))
      return (config, config.problems(in: path, bytes))
    } catch {
      throw CommandFailure(
        "\(path) is not a config file that Beside understands: \(Self.explanation(of: error)). Mend it or remove it.",
        ExitStatus.configuration)
    }
  }

  /// What in the keys cannot be used, each with file and line.
  private func problems(in path: String, _ bytes: [UInt8]) -> [String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    func place(_ word: String) -> String {
      let line = lines.firstIndex { $0.contains("\"\(word)\"") }.map { $0 + 1 } ?? 1
      return "\(path):\(line)"
    }
    var problems: [String] = []
    if let minutes = lockAfterMinutes, !Self.lockAfterRange.contains(minutes) {
      problems.append(
        "\(place("lockAfterMinutes")): please choose \(Self.lockAfterRange.lowerBound) to "
          + "\(Self.lockAfterRange.upperBound) minutes. Until then it is \(Self.usualLockAfter).")
    }
    if let language, LanguageTag(argument: language) == nil {
      problems.append(
        "\(place("language")): Beside does not speak “\(language)”. "
          + "It speaks \(BuiltIn.languages.joined(separator: " and ")).")
    }
    for (id, keys) in (keys ?? [:]).sorted(by: { $0.key < $1.key }) {
      if CommandTable.command(CommandID(rawValue: id)) == nil {
        problems.append("\(place(id)): there is no command “\(id)”. Press ? in Beside to see them all.")
      }
      for key in keys where KeyPress(key) == nil {
        problems.append(
          "\(place(id)): “\(key)” names no key. Write keys as in \"a\", \"Ctrl-s\", \"F5\" or \"PageUp\".")
      }
    }
    let wanted = Dictionary(
      uniqueKeysWithValues: (keys ?? [:]).map { (CommandID(rawValue: $0), $1.compactMap { KeyPress($0) }) })
    for id in KeySafety.withoutKeys(wanted) where keys?[id.rawValue]?.isEmpty == true {
      problems.append("\(place(id.rawValue)): “\(id.rawValue)” needs a key. It keeps its own.")
    }
    for id in KeySafety.givingWayTooEasily(wanted) {
      problems.append(
        "\(place(id.rawValue)): the key that says yes must differ from Enter and from the key that asked. "
          + "“\(id.rawValue)” keeps its own.")
    }
    for clash in Keymap(overrides: overrides).clashes() {
      let names = clash.commands.map(\.rawValue)
      let cause = names.first { self.keys?[$0] != nil } ?? ""
      let problem =
        "\(place(cause)): \(clash.key) would run \(names.joined(separator: " and ")). The first one has it."
      if !problems.contains(problem) { problems.append(problem) }
    }
    return problems
  }

  private static func explanation(of error: any Error) -> String {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” has a value of the wrong kind"
    default: "it is not valid JSON"
    }
  }
}
