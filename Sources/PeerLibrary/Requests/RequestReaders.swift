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

  /// The keys of those readers who can be sealed to, and the sender's own: those of an age that can be asked on a day,
  /// or of any age, since whoever has the request must not lose it over an old page of theirs.
  ///
  /// Who is acting knows their own newest key.
  func readerKeys(
    in team: TrustedTeam, askableOn today: Day? = nil, actor: SupporterKeys? = nil
  ) -> [[UInt8]] {
    let supporters = readers.sorted().compactMap { id in
      if id == actor?.id { return actor?.sealing.first?.publicKey }
      return today.map { team.sealingKey(of: id, on: $0) } ?? team.sealingKey(of: id)
    }
    return supporters + [letter.replyKey.flatMap { Base64.decode($0) }].compactMap { $0 }
  }
}
