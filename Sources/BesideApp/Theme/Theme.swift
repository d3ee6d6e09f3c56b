import BuiltIn
public import Canvas
import PeerSupport

/// How every role looks.
public struct Theme: Hashable, Sendable {
  /// The name that the person chooses it by.
  public let name: String
  private let styles: [Role: Style]

  /// The theme that needs no file: every role in the terminal's own colours.
  public static let plain = Theme(name: "plain", written: [:])

  /// The names of the themes that the program brings along, sorted.
  public static var builtInNames: [String] { BuiltIn.themes.map(\.name) }

  /// A theme that the program brings along.
  public init(named name: String) throws(ThemeError) {
    guard let file = BuiltIn.theme(named: name) else {
      throw .unknownName(name, known: Self.builtInNames)
    }
    try self.init(decoding: file.bytes, name: name, file: file.path)
  }

  /// A theme read from a file's bytes; the file is named in errors.
  public init(decoding bytes: [UInt8], name: String, file: String) throws(ThemeError) {
    let document: ThemeDocument
    do {
      document = try DocumentCoder.decode(ThemeDocument.self, from: bytes, file: file)
    } catch {
      throw .unreadable(error)
    }
    var written: [Role: StyleWords] = [:]
    for (roleName, text) in document.roles.sorted(by: { $0.key < $1.key }) {
      guard let role = Role(rawValue: roleName) else { throw .unknownRole(roleName, file: file) }
      guard let words = StyleWords(text) else { throw .unknownStyle(text, role: roleName, file: file) }
      written[role] = words
    }
    self.init(name: name, written: written)
  }

  private init(name: String, written: [Role: StyleWords]) {
    func style(of role: Role) -> Style {
      let base = role.parent.map(style) ?? .plain
      return written[role]?.style(over: base) ?? base
    }
    self.name = name
    styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, style(of: $0)) })
  }

  /// The looks of a role.
  public func style(_ role: Role) -> Style {
    styles[role] ?? .plain
  }
}

/// A theme's file: styles in words by role.
private struct ThemeDocument: Document {
  static let schema = 1
  let roles: [String: String]
}
