/// A value that is stored as one JSON document of its own.
public protocol Document: Codable, Sendable {
  /// The newest form of this document that this program writes; 1 or more, raised when the form changes.
  static var schema: Int { get }
}
