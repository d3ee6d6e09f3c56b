public import PeerSupport

/// Why a stored supporter is not shown, and which file it is about.
public struct SupporterRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file could not be read.
    case storage(StorageError)
    /// The document is damaged, or newer than this program.
    case document(DocumentError)
    /// The document speaks of another supporter than its file's name.
    case otherName
    /// The coordinator does not list them, or no longer.
    case notInRoster
    /// The coordinator's list has not been renewed in time.
    case rosterExpired(Timestamp)
    /// The coordinator does not vouch for this membership, or vouches for a newer one.
    case membership
    /// The supporter did not sign this bio.
    case bio
    /// The applicant did not sign the membership that stands there as their proposal.
    case proposal
    /// A newer bio of the supporter was seen before.
    case olderThanSeen
  }

  /// The file's path in the library.
  public let path: String
  /// What is wrong.
  public let reason: Reason

  /// A refusal of the file at a path.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What happened, to which file, and what to do next.
  public var message: String {
    switch reason {
    case .storage(let error): error.message
    case .document(let error): error.message
    case .otherName: "“\(path)” speaks of someone else than its name says, so it is not shown."
    case .notInRoster: "“\(path)” is not on the coordinator's list, so it is not shown."
    case .rosterExpired(let moment):
      "“\(path)” is not shown: the coordinator's list ran out on \(moment.day). The coordinator renews it by "
        + "opening Beside."
    case .membership: "“\(path)” was not signed by the coordinator as it is now, so it is not shown."
    case .bio:
      "“\(path)” has a page that its owner did not sign, so it is not shown. Its owner can save it again."
    case .proposal:
      "“\(path)” proposes a place at work that its owner did not sign, so it is not shown. Its owner can apply again."
    case .olderThanSeen:
      "“\(path)” holds an older page than you saw before, so it is not shown. It may come from a backup; its owner "
        + "can save it again."
    }
  }
}
