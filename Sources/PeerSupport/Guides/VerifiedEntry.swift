/// A number that someone read where it is published (G10).
public protocol VerifiedEntry {
  /// Where the number was read.
  var source: String { get }
  /// The day it was read there.
  var verifiedOn: Day { get }
}

extension VerifiedEntry {
  /// Whether the entry was read more than a year ago, counted as 365 days.
  public func isOld(on day: Day) -> Bool { verifiedOn.days(until: day) > 365 }
}
