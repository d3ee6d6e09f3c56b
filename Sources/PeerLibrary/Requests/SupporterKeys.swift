public import PeerSupport
public import Sealing

/// What a supporter needs to read and answer requests.
public struct SupporterKeys: Sendable {
  /// Whose keys these are.
  public let id: SupporterID
  /// Signs what they do.
  public let signing: SigningKeys
  /// Open what is sealed to them: the newest first, then those not yet destroyed.
  public let sealing: [SealingKeys]

  /// A supporter's keys; the newest sealing key comes first.
  public init(id: SupporterID, signing: SigningKeys, sealing: [SealingKeys]) {
    self.id = id
    self.signing = signing
    self.sealing = sealing
  }
}
