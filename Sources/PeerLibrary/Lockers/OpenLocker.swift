import PeerSupport
import Sealing

/// An opened locker with the key that opened it, so that saving asks nothing again.
public struct OpenLocker: Sendable {
  /// Which locker it is.
  public let id: LockerID
  /// What is in it.
  public let contents: Locker

  let key: SecretBytes
  let lock: PassphraseLock
  let revision: Revision
  /// The passphrase, only while the lock is weaker than today's standard: the next save locks at the standard.
  let passphrase: SecretBytes?
}
