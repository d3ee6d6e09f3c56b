public import PeerSupport

/// A request that was not sent yet, as it waits sealed.
public struct KeptDraft: Codable, Hashable, Sendable {
  /// The program that it is for.
  public var programID: String
  /// What was filled in.
  public var draft: RequestDraft
  /// Whether its writer locked the screen: it then comes back only where their locker opens, if they have one.
  public var isHidden: Bool

  /// A draft for a program.
  public init(programID: String, draft: RequestDraft, isHidden: Bool = false) {
    self.programID = programID
    self.draft = draft
    self.isHidden = isHidden
  }
}
