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
  /// The keys that handed over to the root key, as far as their statements hold; known while the program is, and
  /// never stored.
  private(set) var formerKeys: [PublicKeyText] = []

  private enum CodingKeys: String, CodingKey { case programID, rootKey, path, serial }

  /// The program as it was just read.
  public init(_ program: Program, path: String) {
    programID = program.id
    rootKey = program.rootKey
    self.path = path
    serial = program.serial
    formerKeys = program.formerKeys
  }

  /// Whether this pin may take another one's place: the same program, its word no older, under the same key or one
  /// that followed it.
  public func follows(_ known: PinnedProgram) -> Bool { hasKey(following: known) && known.serial <= serial }

  /// Whether the key is the known one, or one that it handed over to.
  public func hasKey(following known: PinnedProgram) -> Bool {
    programID == known.programID && (rootKey == known.rootKey || formerKeys.contains(known.rootKey))
  }
}
