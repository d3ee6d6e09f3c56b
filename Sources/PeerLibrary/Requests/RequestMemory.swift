public import PeerSupport
import Sealing

/// What a supporter's client remembers of a library's requests, sealed in their locker.
///
/// With it an older copy is told from what was seen, a request that has ended stays ended, and what is for others is
/// tried once.
public struct RequestMemory: Codable, Equatable, Sendable {
  private var path: String
  private var seen: [RequestID: [SeenStep]] = [:]
  /// The digests of the letters that were seen; nil in what an earlier version remembered.
  private var letters: [RequestID: String]?
  private var ended: [RequestID: Day] = [:]
  private var tried = TriedRevisions()

  /// A step as it was seen.
  private struct SeenStep: Codable, Equatable, Sendable {
    let by: SupporterID
    let day: Day
    let digest: String
  }

  /// A memory of nothing yet, for the library in this folder.
  public init(path: String = "") { self.path = path }

  /// How many requests of this person's are remembered, whether they stand or have ended.
  var count: Int { seen.count + ended.count }

  /// Whether the request has ended as far as this person knows: a copy that returns is not shown.
  public func hasEnded(_ id: RequestID) -> Bool { ended[id] != nil }

  /// Remembers that a request has ended.
  public mutating func end(_ id: RequestID, on today: Day) {
    forget(id)
    ended[id] = today
  }

  /// Takes what was seen before and stands there no more for ended.
  ///
  /// In another folder stands another copy of the library, whose gaps say nothing: what it lacks is forgotten instead.
  public mutating func note(standing names: [DocumentName], in path: String, on today: Day) {
    let standing = Set(names.map { RequestID(checked: $0.id) })
    for id in seen.keys where !standing.contains(id) {
      forget(id)
      if path == self.path { ended[id] = today }
    }
    self.path = path
    tried.forget(allBut: standing)
  }

  private mutating func forget(_ id: RequestID) {
    seen[id] = nil
    letters?[id] = nil
  }

  /// Takes a request for ended where it was seen before.
  public mutating func note(gone id: RequestID, on today: Day) {
    if seen[id] != nil { end(id, on: today) }
  }

  /// Forgets those that ended before the ceiling of days, once no key is left that could open a copy of them.
  mutating func forgetEnded(on today: Day, retentionDays: Int, oldestKey: Day?) {
    ended = ended.filter { _, day in
      let couldOpen = oldestKey.map { $0 <= day } ?? false
      return couldOpen || today <= day.adding(days: retentionDays)
    }
  }
}

extension RequestMemory {
  /// Remembers how far a request has come.
  public mutating func see(_ request: SupportRequest) {
    seen[request.id] = Self.steps(of: request)
    letters = letters ?? [:]
    letters?[request.id] = Self.digest(of: request.letter)
  }

  /// Whether what was seen before is missing from the request, or stands there changed.
  ///
  /// Steps of someone who has left the roster, or replaced their keys, are left out of a request, with all that came
  /// after: that is no older copy.
  func contradicts(_ request: SupportRequest, in team: TrustedTeam) -> Bool {
    guard let known = seen[request.id] else { return false }
    // Readers of a request for someone else hold its code, with which another letter could be signed.
    if let letter = letters?[request.id], letter != Self.digest(of: request.letter) { return true }
    let steps = Self.steps(of: request)
    let common = zip(known, steps).prefix { $0 == $1 }.count
    return common < known.count && !team.hasDropped(known[common].by, since: known[common].day)
  }

  private static func digest(of letter: RequestLetter) -> String { Digest.hex(letter.signedBytes) }

  private static func steps(of request: SupportRequest) -> [SeenStep] {
    request.events.map { SeenStep(by: $0.by, day: $0.at.day, digest: $0.digest) }
  }
}

extension RequestMemory {
  /// Forgets what other keys than these could not open: one of these may.
  mutating func begin(with keys: [SealingKeys]) { tried.begin(with: keys) }

  /// Whether a request is surely for others: as it was tried before, or by trying it now.
  func isForOthers(_ id: RequestID, _ glance: EnvelopeGlance, keys: [SealingKeys]) -> Bool {
    wasTried(id, glance) || glance.isForNone(of: keys)
  }

  /// Remembers a writing of a request that is for others.
  mutating func note(tried id: RequestID, _ mark: [UInt8]) { tried.insert(id, mark) }

  /// Whether this very writing of a request was tried before, and is for others.
  func wasTried(_ id: RequestID, _ glance: EnvelopeGlance) -> Bool { tried.contains(id, glance.mark) }
}

extension RequestMemory {
  /// Takes in what another window remembers of the same library: of each request, whatever is further on.
  mutating func take(_ other: RequestMemory, keys: [SealingKeys]) {
    ended.merge(other.ended) { max($0, $1) }
    if path == other.path {
      seen.merge(other.seen) { mine, theirs in theirs.starts(with: mine) ? theirs : mine }
      letters = (letters ?? [:]).merging(other.letters ?? [:]) { mine, _ in mine }
    }
    for id in ended.keys { forget(id) }
    // A window that does not know the newest key tried without it.
    if !tried.covers(keys) { tried = other.tried }
  }
}
