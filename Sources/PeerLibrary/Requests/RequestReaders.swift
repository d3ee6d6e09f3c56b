import PeerSupport
import Sealing

extension SupportRequest {
  /// Who may read the request now: those whom the sender named, without those who passed it on, with those to whom.
  ///
  /// Reserves have a slot from the start; their client holds the request back until it is late.
  var readers: Set<SupporterID> {
    events.reduce(into: Set(letter.allowedSupporters)) { readers, event in
      guard case .passedOn(let next) = event.kind else { return }
      readers.remove(event.by)
      readers.insert(next)
    }
  }

  /// The keys of those readers who can be sealed to today, and the sender's own.
  ///
  /// Who is acting knows their own newest key, and must not lose the request over an old page of theirs.
  func readerKeys(in team: TrustedTeam, on today: Day, actor: SupporterKeys? = nil) -> [[UInt8]] {
    let supporters = readers.sorted().compactMap { id in
      id == actor?.id ? actor?.sealing.first?.publicKey : team.sealingKey(of: id, on: today)
    }
    return supporters + [letter.replyKey.flatMap { Base64.decode($0) }].compactMap { $0 }
  }
}
