public import PeerSupport
public import Sealing

/// A supporter's sealing keys: the newest, and those that still open what was sealed before it was made.
public struct SealingKeyRing: Codable, Equatable, Sendable {
  private var entries: [Entry]

  private struct Entry: Codable, Equatable {
    let secret: StoredSecret
    let made: Day
  }

  /// A ring without keys.
  public init() {
    entries = []
  }

  /// The key pairs, newest first.
  public var keys: [SealingKeys] { entries.compactMap { try? SealingKeys(secret: $0.secret.bytes) } }

  /// When the newest key was made, or nil without any.
  public var newestMade: Day? { entries.first?.made }

  /// When the oldest key that is left was made, or nil without any.
  public var oldestMade: Day? { entries.map(\.made).min() }

  /// Makes a new key where there is none or the newest is older than a week; answers whether it did.
  ///
  /// Save the locker first, then a bio with the new key: nobody must seal to a key that a crash could lose.
  public mutating func renew(on today: Day) -> Bool {
    if let newestMade, newestMade <= today, today <= newestMade.adding(days: Bio.sealingKeyRenewalDays) {
      return false
    }
    entries.insert(Entry(secret: StoredSecret(SealingKeys().secret), made: today), at: 0)
    return true
  }

  /// Destroys the keys that were replaced so long ago that no request sealed to them can be left (E1).
  ///
  /// `retentionDays` is the policy's ceiling. A request keeps its slots until someone acts on it whose own key was
  /// renewed, at most one renewal later; the ceiling counts from there. Answers whether any was destroyed.
  @discardableResult
  public mutating func discardOld(on today: Day, retentionDays: Int) -> Bool {
    guard let newest = entries.first else { return false }
    let before = entries.count
    var replaced = newest.made
    entries = entries.enumerated().filter { index, entry in
      defer { replaced = entry.made }
      return index == 0 || today <= replaced.adding(days: retentionDays + Bio.sealingKeyRenewalDays)
    }.map(\.element)
    return entries.count < before
  }
}

extension Bio {
  /// Names the ring's newest key as the one to seal to; false without any.
  public mutating func use(_ ring: SealingKeyRing) -> Bool {
    guard let key = ring.keys.first, let made = ring.newestMade else { return false }
    sealingKey = Base64.encode(key.publicKey)
    sealingKeyMade = made
    return true
  }
}
