import PeerSupport

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

  /// The keys of those readers who can be sealed to today.
  func readerKeys(among supporters: [SupporterID: Supporter], on today: Day) -> [[UInt8]] {
    readers.sorted().compactMap { supporters[$0]?.bio.usableSealingKey(on: today) }
  }
}
