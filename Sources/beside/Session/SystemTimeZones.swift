import CSystem
import PeerSupport
import Synchronization

/// Zones of time as glibc knows them.
///
/// A list of supporters asks for the same zone at the same moment thousands of times, and glibc reads a zone's
/// file whenever zones alternate: so the offset of each zone is remembered for the quarter hour it was asked in.
/// Offsets change on quarter hours only.
final class SystemTimeZones: TimeZones {
  private struct Question: Hashable {
    let zone: String?
    let quarter: Int64
  }

  private let offsets = Mutex<[Question: Int64?]>([:])
  private static let remembered = 256

  func localTime(of timestamp: Timestamp, in zone: String?) -> LocalTime? {
    let question = Question(zone: zone, quarter: timestamp.seconds / 900)
    let offset = offsets.withLock { known -> Int64? in
      if let offset = known[question] { return offset }
      if known.count > Self.remembered { known = [:] }
      let offset = Self.offset(at: timestamp, in: zone)
      known.updateValue(offset, forKey: question)
      return offset
    }
    guard let offset else { return nil }
    return FixedTimeZone(offsetMinutes: Int(offset / 60)).localTime(of: timestamp, in: nil)
  }

  func timestamp(of day: Day, minute: Int, in zone: String?) -> Timestamp? {
    var seconds: Int64 = 0
    let year = Int32(day.year)
    guard beside_timestamp(year, Int32(day.month), Int32(day.day), Int32(minute), zone, &seconds) == 0 else {
      return nil
    }
    return Timestamp(seconds: seconds)
  }

  private static func offset(at timestamp: Timestamp, in zone: String?) -> Int64? {
    var local = beside_local_time()
    guard beside_local_time(timestamp.seconds, zone, &local) == 0 else { return nil }
    return Int64(local.offset_seconds)
  }
}
