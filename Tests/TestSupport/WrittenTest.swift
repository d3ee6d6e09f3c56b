/// A test as it stands in the sources.
public struct WrittenTest: Sendable {
  /// Its suite and function, such as "PracticeBTests.nobodyIsRanked".
  public let name: String
  /// Its title; empty when it has none.
  public let title: String

  /// Every test in the sources of this project.
  public static func all() throws -> [WrittenTest] {
    let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
    let sources = try Program.run(["find", folder, "-name", "*.swift", "-exec", "cat", "{}", "+"])
    return read(sources.output)
  }

  /// Reads the tests that stand in a source.
  public static func read(_ sources: String) -> [WrittenTest] {
    var tests: [WrittenTest] = []
    var suite = ""
    var attribute: [Substring]?
    for line in sources.split(separator: "\n") {
      if line.first?.isWhitespace == false { suite = name(after: suiteWords, in: line) ?? suite }
      if line.hasPrefix("  @Test") { attribute = [] }
      attribute?.append(line)
      guard let lines = attribute, let function = name(after: ["func"], in: line) else { continue }
      let quoted = lines.joined(separator: "\n").split(separator: "\"", omittingEmptySubsequences: false)
      tests.append(
        WrittenTest(name: "\(suite).\(function)", title: quoted.count > 1 ? String(quoted[1]) : ""))
      attribute = nil
    }
    return tests
  }

  private static let suiteWords: Set<Substring> = ["struct", "class", "actor", "extension", "enum"]

  private static func name(after words: Set<Substring>, in line: Substring) -> String? {
    let parts = line.split(separator: " ")
    guard let place = parts.firstIndex(where: words.contains), place + 1 < parts.count else { return nil }
    return String(parts[place + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }
}
