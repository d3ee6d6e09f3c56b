public import PeerSupport

/// Why a theme cannot be used.
public enum ThemeError: Error, Hashable, Sendable {
  /// No theme of this name comes with the program.
  case unknownName(String, known: [String])
  /// The file is no theme document.
  case unreadable(DocumentError)
  /// The file names a role that does not exist.
  case unknownRole(String, file: String)
  /// The file gives a role a style that cannot be read.
  case unknownStyle(String, role: String, file: String)

  /// What happened, to which file and role, and what to write instead.
  public var message: String {
    switch self {
    case .unknownName(let name, let known):
      "There is no theme named “\(name)”. Choose one of \(known.joined(separator: ", "))."
    case .unreadable(let error):
      error.message
    case .unknownRole(let role, let file):
      "\(file) names the role “\(role)”, which does not exist. Use one of "
        + Role.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownStyle(let style, let role, let file):
      "\(file) says “\(style)” for the role “\(role)”. Write \(StyleWords.expectation)."
    }
  }
}
