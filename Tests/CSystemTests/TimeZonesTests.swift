import CSystem
import Glibc
import Testing

/// Serialized, for the environment belongs to the whole process.
@Suite(.serialized) struct TimeZonesTests {
  private func wall(_ seconds: Int64, _ zone: String?) -> String? {
    var time = beside_local_time()
    let result = zone.map { beside_local_time(seconds, $0, &time) } ?? beside_local_time(seconds, nil, &time)
    guard result == 0 else { return nil }
    return "\(time.year)-\(time.month)-\(time.day) \(time.minute_of_day / 60):\(time.minute_of_day % 60)"
  }

  private func moment(_ year: Int32, _ month: Int32, _ day: Int32, _ minute: Int32, _ zone: String) -> Int64?
  {
    var seconds: Int64 = 0
    return beside_timestamp(year, month, day, minute, zone, &seconds) == 0 ? seconds : nil
  }

  @Test(arguments: [
    (1_782_907_200, "UTC", "2026-7-1 12:0"),
    (1_782_907_200, "America/New_York", "2026-7-1 8:0"),
    (1_782_907_200, "Asia/Kathmandu", "2026-7-1 17:45"),
    (1_798_804_800, "America/New_York", "2027-1-1 7:0"),
    (-1, "UTC", "1969-12-31 23:59"),
  ])
  func tellsTheWallTime(seconds: Int64, zone: String, shown: String) {
    #expect(wall(seconds, zone) == shown)
  }

  @Test(arguments: [
    "Mars/Olympus", "", "../../etc/passwd", "/etc/localtime", "zone.tab", "EST5EDT,M3.2.0", "Europe", "UTC\n",
    String(repeating: "a", count: 500),
  ])
  func refusesUnknownZones(zone: String) {
    #expect(wall(0, zone) == nil)
    #expect(moment(2026, 1, 1, 0, zone) == nil)
  }

  @Test func keepsZonesApartAndTheEnvironmentUntouched() {
    let before = getenv("TZ").map { String(cString: $0) }
    let own = wall(1_782_907_200, nil)
    for _ in 0..<3 {
      #expect(wall(1_782_907_200, "Europe/Madrid") == "2026-7-1 14:0")
      #expect(wall(1_782_907_200, "Australia/Sydney") == "2026-7-1 22:0")
      #expect(wall(1_782_907_200, nil) == own)
    }
    #expect(getenv("TZ").map { String(cString: $0) } == before)
  }

  @Test(
    arguments: [
      (2026, 7, 1, 480, 1_782_907_200),
      // The hour that never comes: as much later as clocks leap.
      (2026, 3, 8, 150, 1_772_955_000),
      // The hour that comes twice: the first.
      (2026, 11, 1, 90, 1_793_511_000),
      (2026, 11, 1, 180, 1_793_520_000),
    ] as [(Int32, Int32, Int32, Int32, Int64)])
  func findsTheMomentOfAWallTime(year: Int32, month: Int32, day: Int32, minute: Int32, seconds: Int64) {
    #expect(moment(year, month, day, minute, "America/New_York") == seconds)
  }

  @Test func answersManyThreadsAtOnce() async {
    let zones = [
      ("Europe/Madrid", "2026-7-1 14:0"), ("Asia/Tokyo", "2026-7-1 21:0"), ("UTC", "2026-7-1 12:0"),
    ]
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<600 {
        let (zone, shown) = zones[index % 3]
        group.addTask { wall(1_782_907_200, zone) == shown }
      }
      for await right in group { #expect(right) }
    }
  }
}
