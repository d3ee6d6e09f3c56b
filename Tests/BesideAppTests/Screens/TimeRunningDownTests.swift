import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Time that runs down is said calmly")
struct TimeRunningDownTests {
  private let hour: Int64 = 3_600

  @Test("D1 Half-way, near the end and after it, one line each, wherever I am")
  func stages() throws {
    var driver = try Driver.answering(Answering.request("a", Answering.letter(minutesAgo: 0)))
    driver.press("1")
    #expect(App.nextWake(driver.state) == Driver.now + 60)
    driver.send(.time(Driver.now + 11 * hour))
    #expect(driver.state.notice == nil)
    driver.send(.time(Driver.now + 12 * hour))
    #expect(driver.screen.contains("Half of the time has passed for one request."))
    driver.press("Down")
    driver.send(.time(Driver.now + 13 * hour))
    #expect(driver.state.notice == nil, "It is said once")
    driver.send(.time(Driver.now + 18 * hour))
    #expect(driver.screen.contains("Little time is left for one request."))
    driver.press("Down")
    driver.send(.time(Driver.now + 24 * hour))
    #expect(driver.screen.contains("The time for one request is over. It can still be answered."))
  }

  @Test("D1 Nobody is reminded of what they answered, or of what another has")
  func onlyMine() throws {
    let both = Answering.letter(to: [Answering.amara, Answering.ben], minutesAgo: 0)
    var driver = try Driver.answering(
      Answering.request("a", both, (Answering.amara, .taken), (Answering.amara, .contactMade)),
      Answering.request("b", both, (Answering.ben, .taken)))
    for hours in [12, 18, 24, 30] as [Int64] { driver.send(.time(Driver.now + hours * hour)) }
    #expect(driver.state.notice == nil)
  }

  @Test("D1 The page says by when, on the clock where I am, on either side of a change of clocks")
  func dueInMyZone() throws {
    var driver = try Driver.answering(rows: 40, Answering.request("a", Answering.letter(minutesAgo: 0)))
    driver.press("Enter")
    #expect(driver.screen.contains("Someone should be in touch by tomorrow 20:00."))
    // Clocks are set back an hour in between: a day of 24 hours ends at 19:00 on the wall.
    driver.state.surroundings.zones = ChangingZone(change: Driver.now + 10 * hour, minutesAfter: -60)
    #expect(driver.screen.contains("Someone should be in touch by tomorrow 19:00."))
    driver.send(.time(Driver.now + 13 * hour))
    #expect(driver.screen.contains("Half of the time has passed."))
    #expect(driver.screen.contains("11 hours left"))
    driver.send(.time(Driver.now + 20 * hour))
    #expect(driver.screen.contains("Little time is left."))
  }

  @Test("The terminal's title says how many wait and nothing else, once the inbox is open")
  func title() throws {
    var driver = try Driver.answering(Answering.request("a"), Answering.request("b"))
    #expect(driver.frame.title == "Beside · Inbox · 2 wait")
    driver.press("1")
    #expect(driver.frame.title == "Beside · Find someone · 2 wait")
    driver.press("Ctrl-l")
    #expect(!driver.frame.title.contains("wait"))
  }

  @Test("News for notifications are numbers, and come when someone more waits or time runs short")
  func news() throws {
    let words = Catalogue()
    func take(_ news: inout InboxNews, _ requests: [SupportRequest], _ now: Timestamp) -> [String] {
      news.take(requests, for: Answering.amara, now: now, words: words)
    }
    var news = InboxNews()
    let one = [Answering.request("a", Answering.letter(minutesAgo: 0))]
    #expect(take(&news, one, Driver.now) == ["1 waits for you."])
    #expect(take(&news, one, Driver.now + 1) == [])
    #expect(take(&news, one + [Answering.request("b")], Driver.now + 2) == ["2 wait for you."])
    #expect(take(&news, one, Driver.now + 3) == [])
    #expect(news.nextChange(after: Driver.now) == Driver.now + 12 * hour)
    #expect(take(&news, one, Driver.now + 12 * hour) == ["Half of the time has passed for one request."])
  }
}

/// UTC until a moment, and another offset from then on.
private struct ChangingZone: TimeZones {
  let change: Timestamp
  let minutesAfter: Int

  func localTime(of timestamp: Timestamp, in zone: String?) -> LocalTime? {
    FixedTimeZone(offsetMinutes: timestamp < change ? 0 : minutesAfter).localTime(of: timestamp, in: zone)
  }

  func timestamp(of day: Day, minute: Int, in zone: String?) -> Timestamp? {
    let before = Timestamp(day, minute: minute)
    return before < change ? before : before - Int64(minutesAfter) * 60
  }
}
