/// Why a document cannot be read.
public struct DocumentError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Nothing is in the file.
    case empty
    /// The text is not JSON, or is nested too deeply.
    case notJSON
    /// A value of another kind stands there.
    case wrongType(expected: String)
    /// A member that must be there is not.
    case missing
    /// A value breaks a rule: too long, too large, unknown or twice there.
    case outOfRange(expected: String)
    /// A newer version wrote the document; this one must leave it alone.
    case newerSchema(found: Int, known: Int)
  }

  /// The path of the file, as the caller named it.
  public let file: String
  /// Where in the document, such as "bio.hours[2].from"; empty for the whole.
  public let key: String
  /// What is wrong there.
  public let problem: Problem

  /// An error about one place of one file.
  public init(file: String, key: String, problem: Problem) {
    self.file = file
    self.key = key
    self.problem = problem
  }

  /// One plain sentence: what is wrong, in which file, at which place.
  public var message: String {
    let place = key.isEmpty ? file : "\(file), at \(key)"
    return switch problem {
    case .empty: "\(file) is empty."
    case .notJSON: "\(file) is not a complete JSON document."
    case .wrongType(let expected): "In \(place): this should be \(expected)."
    case .missing: "In \(place): this is missing."
    case .outOfRange(let expected): "In \(place): this should be \(expected)."
    case .newerSchema(let found, let known):
      "\(file) was written by a newer Beside (form \(found), this one knows \(known)). Update Beside to change it."
    }
  }
}
