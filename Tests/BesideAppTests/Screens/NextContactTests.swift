import PeerSupport
import Testing

@testable import BesideApp

@Suite("Choosing the next contact")
struct NextContactTests {
  private let today = Driver.now.day

  @Test("It begins with tomorrow at this time, at a quarter of an hour (D6)")
  func beginning() {
    #expect(chosen(minute: 20 * 60 + 7).time == LocalTime(day: today.adding(days: 1), minute: 20 * 60))
  }

  @Test("Half hours reach over midnight, in both ways")
  func overMidnight() {
    var next = chosen(minute: 23 * 60 + 45)
    next.move(minutes: 30)
    #expect(next.time == LocalTime(day: today.adding(days: 2), minute: 15))
    next.move(minutes: -30)
    #expect(next.time == LocalTime(day: today.adding(days: 1), minute: 23 * 60 + 45))
  }

  @Test("No time that has passed can be chosen, nor one after the request would be gone (E1)")
  func limits() {
    var next = chosen(minute: 20 * 60)
    next.move(days: -1)
    #expect(next.day == today.adding(days: 1), "Now is not later than now")
    next.move(minutes: 30)
    next.move(days: -1)
    #expect(next.time == LocalTime(day: today, minute: 20 * 60 + 30))
    next.move(minutes: -30)
    #expect(next.time == LocalTime(day: today, minute: 20 * 60 + 30))
    for _ in 0..<30 { next.move(days: 1) }
    #expect(next.day == today.adding(days: 13), "By 20:30 on the last day the request is gone (E1)")
    next.move(minutes: -60)
    next.move(days: 1)
    #expect(next.time == LocalTime(day: today.adding(days: 14), minute: 19 * 60 + 30))
    next.move(minutes: 45)
    #expect(next.time == LocalTime(day: today.adding(days: 14), minute: 19 * 60 + 30))
  }

  @Test("Where requests are kept for a day only, tomorrow is the last choice (E1)")
  func shortRetention() {
    var next = NextContact(now: LocalTime(day: today, minute: 600), retentionDays: 1)
    next.choose(daysAhead: 3)
    #expect(next.day == today.adding(days: 1))
  }

  private func chosen(minute: Int) -> NextContact {
    NextContact(now: LocalTime(day: today, minute: minute), retentionDays: 14)
  }
}
