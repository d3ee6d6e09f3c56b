import FoundationEssentials

/// A JSON file that goes into the program whole.
struct BuiltInSource {
  let path: String
  /// The folder of the language below `Content`; empty for a theme.
  let language: String

  /// The JSON files of a folder.
  static func list(in folder: String, language: String) -> [BuiltInSource] {
    SourceTree.names(in: folder).filter { $0.hasSuffix(".json") }
      .map { BuiltInSource(path: "\(folder)/\($0)", language: language) }
  }

  /// The name of its Swift file, one of a kind in the module: `guides-role-en` becomes `GuidesRoleEn`.
  var fileName: String {
    let parts = path.dropLast(".json".count).split { $0 == "/" || $0 == "-" }
    let withoutRoot = parts.dropFirst(language.isEmpty ? 0 : 2) + (language.isEmpty ? [] : [language[...]])
    return withoutRoot.map(\.capitalizedFirst).joined()
  }

  /// The name of its Swift constant.
  var constant: String { fileName.prefix(1).lowercased() + fileName.dropFirst() }

  /// The file as a string literal that the program holds without copying.
  func swift() throws -> String {
    guard let bytes = try SourceTree.read(path) else { throw GenerateError("\(path) is missing.") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw GenerateError("\(path) is not UTF-8.")
    }
    do {
      _ = try JSONDecoder().decode(WellFormed.self, from: Data(bytes))
    } catch {
      throw GenerateError("\(path) is not JSON: \(error)")
    }
    guard !text.contains("\"\"\"#"), !text.contains("\\#") else {
      throw GenerateError("\(path) holds \"\"\"# or \\#, which ends the Swift literal. Spell it otherwise.")
    }
    let name = path.split(separator: "/").last?.dropLast(".json".count) ?? ""
    return """
      extension BuiltInFile {
        static var \(constant): BuiltInFile {
          BuiltInFile(path: \(path.quoted), name: \(name.quoted), language: \(language.quoted), content: #\"\"\"
      \(text)\"\"\"#)
        }
      }

      """
  }

  private struct WellFormed: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
