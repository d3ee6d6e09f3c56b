public import PeerSupport

/// What a client remembers of a program, like a known host: the key that speaks for it, and how new its word was.
public struct PinnedProgram: Codable, Hashable, Sendable {
  /// The program's id.
  public let programID: String
  /// The only key that speaks for the program.
  public let rootKey: PublicKeyText
  /// Where its library is, as the person gave it.
  public let path: String
  /// The highest serial seen; a lower one is refused.
  public let serial: Int

  /// The program as it was just read.
  public init(_ program: Program, path: String) {
    programID = program.id
    rootKey = program.rootKey
    self.path = path
    serial = program.serial
  }
}
