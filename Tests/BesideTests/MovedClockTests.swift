import PeerSupport
import Testing

@testable import beside

/// The clock on the wall moves twice a year, in one zone by half an hour; the time that someone waits does not.
@Suite("Clocks that move")
struct MovedClockTests {
  private let zones = SystemTimeZones()

  /// A zone, a sending before the clocks change there, and what the wall shows when the answer is due a day later.
  struct Change: Sendable, CustomTestStringConvertible {
    let zone: String
    let sent: String
    let dueOnTheWall: String

    var testDescription: String { "\(zone) \(sent)" }
  }

  static let changes = [
    Change(zone: "America/New_York", sent: "2026-10-31T16:00:00Z", dueOnTheWall: "11:00"),
    Change(zone: "America/New_York", sent: "2026-03-07T17:00:00Z", dueOnTheWall: "13:00"),
    Change(zone: "Europe/Berlin", sent: "2026-10-24T10:00:00Z", dueOnTheWall: "11:00"),
    Change(zone: "Europe/Berlin", sent: "2026-03-28T11:00:00Z", dueOnTheWall: "13:00"),
    Change(zone: "Australia/Lord_Howe", sent: "2026-04-04T01:00:00Z", dueOnTheWall: "11:30"),
    Change(zone: "Australia/Lord_Howe", sent: "2026-10-03T01:30:00Z", dueOnTheWall: "12:30"),
  ]

  @Test("D1: a day to answer is a day, also where the clocks change in it", arguments: changes)
  func dueOverTheChange(change: Change) throws {
    let sent = try #require(Timestamp(change.sent))
    let due = RequestClock.due(under: Policy(), urgency: .withinADay, sent: sent)
    #expect(due - sent == 86_400)
    let noon = try #require(zones.localTime(of: sent, in: change.zone))
    #expect(noon.minute == 12 * 60)
    let wall = try #require(zones.localTime(of: due, in: change.zone))
    #expect(
      "\(wall.minute / 60):\(wall.minute % 60 == 0 ? "00" : "\(wall.minute % 60)")" == change.dueOnTheWall)
    #expect(wall.day == noon.day.adding(days: 1))
    let clock = RequestClock(sent: sent, due: due)
    #expect(clock.stage(at: due - 1) == .nearlyDue && clock.stage(at: due) == .late)
  }

  @Test("D1: due stands on a quarter of an hour on every wall, whenever it was sent", arguments: changes)
  func quarterHours(change: Change) throws {
    let start = try #require(Timestamp(change.sent))
    for step in stride(from: Int64(0), to: 48 * 3_600, by: 1_237) {
      for (urgency, limit) in [(Urgency.withinADay, Int64(86_400)), (.soon, 3_600)] {
        let due = RequestClock.due(under: Policy(), urgency: urgency, sent: start + step)
        #expect(due - start - step <= limit && due - start - step > limit - 900)
        #expect(try #require(zones.localTime(of: due, in: change.zone)).minute % 15 == 0)
      }
    }
  }

  @Test("B7: hours hold by the wall on both sides of a change")
  func hours() throws {
    let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let nine = WeeklyHours.Period(days: weekdays, from: 9 * 60, to: 17 * 60)
    let opens = [
      ("Europe/Berlin", "2026-10-23T07:00:00Z"), ("Europe/Berlin", "2026-10-26T08:00:00Z"),
      ("America/New_York", "2026-10-30T13:00:00Z"), ("America/New_York", "2026-11-02T14:00:00Z"),
      ("Australia/Lord_Howe", "2026-04-02T22:00:00Z"), ("Australia/Lord_Howe", "2026-04-05T22:30:00Z"),
    ]
    for (zone, text) in opens {
      let moment = try #require(Timestamp(text))
      let hours = WeeklyHours(zone: zone, periods: [nine])
      let here = try #require(zones.localTime(of: moment, in: zone))
      #expect(hours.isOpen(at: here) && here.minute == 9 * 60, "\(zone) \(text)")
      let before = try #require(zones.localTime(of: moment - 60, in: zone))
      #expect(!hours.isOpen(at: before), "\(zone) \(text)")
    }
  }

  @Test("B7: the next opening is a moment to come, also in an hour that comes twice, and in whatever zone")
  func nextOpening() throws {
    // In New York 01:00 to 02:00 comes twice on 1 November 2026, first at 05:00 UTC and again at 06:00.
    let quarterPastOne = WeeklyHours(
      zone: "America/New_York", periods: [WeeklyHours.Period(days: [.sunday], from: 90, to: 100)])
    for (text, opens) in [
      ("2026-11-01T05:10:00Z", "2026-11-01T05:30:00Z"), ("2026-11-01T06:10:00Z", "2026-11-01T06:30:00Z"),
    ] {
      let now = try #require(Timestamp(text))
      guard case .closed(let time?) = quarterPastOne.opening(at: now, in: zones) else {
        Issue.record("\(text) is open.")
        continue
      }
      #expect(quarterPastOne.moment(of: time, from: now, in: zones) == Timestamp(opens))
    }
    for zone in [
      "Asia/Tokyo", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "Asia/Kathmandu",
    ] {
      let nights = WeeklyHours(
        zone: zone, periods: [WeeklyHours.Period(days: Weekday.allCases, from: 22 * 60, to: 6 * 60)])
      for hour in 0..<(400 * 24) where hour % 7 == 0 {
        let now = try #require(Timestamp("2026-03-01T00:00:00Z")) + Int64(hour) * 3_600
        let time: LocalTime? =
          switch nights.opening(at: now, in: zones) {
          case .open(let end): end
          case .closed(let start): start
          case .anyTime, .unknownZone: nil
          }
        let moment = try #require(time.flatMap { nights.moment(of: $0, from: now, in: zones) })
        #expect(moment > now && moment - now <= 17 * 3_600, "\(zone) \(now)")
        #expect(nights.isOpen(at: moment, in: zones) != nights.isOpen(at: now, in: zones), "\(zone) \(now)")
      }
    }
  }

  @Test("B7: hours that begin or end in an hour that a change leaves out do so with the change")
  func openingInAMissingHour() throws {
    for (zone, before, change) in [
      ("America/New_York", "2026-03-08T06:50:00Z", "2026-03-08T07:00:00Z"),
      ("Australia/Lord_Howe", "2026-10-03T15:10:00Z", "2026-10-03T15:30:00Z"),
    ] {
      let (now, leap) = (try #require(Timestamp(before)), try #require(Timestamp(change)))
      for (from, to) in [(22 * 60, 2 * 60 + 15), (2 * 60 + 10, 5 * 60)] {
        let hours = WeeklyHours(
          zone: zone, periods: [WeeklyHours.Period(days: Weekday.allCases, from: from, to: to)])
        let time: LocalTime? =
          switch hours.opening(at: now, in: zones) {
          case .open(let end): end
          case .closed(let start): start
          case .anyTime, .unknownZone: nil
          }
        let moment = try #require(time.flatMap { hours.moment(of: $0, from: now, in: zones) })
        #expect(moment == leap, "\(zone) \(from)")
        #expect(hours.isOpen(at: moment, in: zones) != hours.isOpen(at: now, in: zones))
      }
    }
  }

  @Test("D6: an hour that a change leaves out can be planned all the same")
  func missingHour() throws {
    for (zone, day) in [("Europe/Berlin", "2026-03-29"), ("America/New_York", "2026-03-08")] {
      let day = try #require(Day(day))
      let moment = try #require(zones.timestamp(of: day, minute: 2 * 60 + 30, in: zone))
      #expect(try #require(zones.localTime(of: moment, in: zone)).day == day)
    }
  }

  @Test("E6: a pledge of the future is no pledge, and an old one runs out on its day")
  func pledge() throws {
    let day = try #require(Day("2026-11-21"))
    let member = Membership(
      id: SupporterID(checked: "kim"), signingKey: "k", since: day, pledged: day, trained: day,
      mandatedReporterTrained: day)
    func misses(_ today: Day) -> Bool {
      member.missingForPublication(under: Policy(), on: today).contains(.pledge)
    }
    #expect(misses(day.adding(days: -1)))
    #expect(!misses(day) && !misses(day.adding(days: 31)))
    #expect(!misses(day.adding(months: 12).adding(days: -1)) && misses(day.adding(months: 12)))
  }
}
