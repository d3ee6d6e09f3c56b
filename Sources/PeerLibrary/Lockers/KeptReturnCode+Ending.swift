public import PeerSupport
public import Sealing

extension KeptReturnCode {
  /// Why the request behind the code is gone, as far as its owner's account can know.
  public func ending(at now: Timestamp, under policy: Policy) -> RequestEnding {
    if withdrawn != nil { return .withdrawn }
    let days = policy.retentionDays
    return now - sent > Int64(days) * 86_400 ? .expired(days: days) : .endedOrRemoved
  }
}

extension Locker {
  /// The entry of a code among those that were kept.
  public func kept(_ code: ReturnCode) -> KeptReturnCode? { returnCodes.first { $0.text == code.text } }

  /// Keeps a code, once.
  public mutating func keep(_ code: KeptReturnCode) {
    if !returnCodes.contains(where: { $0.text == code.text }) { returnCodes.append(code) }
  }

  /// Remembers that the request behind a code was taken back, where the code was kept.
  public mutating func remember(withdrawn code: ReturnCode, at now: Timestamp) {
    for place in returnCodes.indices where returnCodes[place].text == code.text {
      returnCodes[place].withdrawn = now
    }
  }

  /// Forgets some codes.
  public mutating func forget(codes texts: Set<String>) {
    returnCodes.removeAll { texts.contains($0.text) }
  }
}
