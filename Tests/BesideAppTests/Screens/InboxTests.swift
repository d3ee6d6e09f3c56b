import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("What an inbox shows, and in which order")
struct InboxTests {
  @Test("Soonest first, and as soon as possible above all (D2)")
  func order() {
    let rows = inbox(
      Answering.request("calm", Answering.letter(minutesAgo: 60)),
      Answering.request("due", Answering.letter(minutesAgo: 23 * 60)),
      Answering.request("late", Answering.letter(minutesAgo: 26 * 60)),
      Answering.request("soon", Answering.letter(urgency: .soon, minutesAgo: 1))
    ).rows
    #expect(rows.map(\.request.id.rawValue) == ["soon", "late", "due", "calm"])
  }

  @Test("What waits, what is with me, and what is planned by its time (D2)")
  func groups() {
    let rows = inbox(
      planned("tomorrow", Driver.now + 86_400), planned("tonight", Driver.now + 3_600),
      Answering.request("spoke", Answering.letter(), taken, contact),
      Answering.request("taken", Answering.letter(), taken), Answering.request("waits")
    ).rows
    #expect(rows.map(\.request.id.rawValue) == ["waits", "taken", "spoke", "tonight", "tomorrow"])
    #expect(rows.map(\.group) == [.waiting, .withYou, .withYou, .planned, .planned])
  }

  @Test("How a request came to me stands in its row (C7)")
  func standing() {
    let both = [Answering.ben, Answering.amara]
    #expect(standing(Answering.request("a")) == .forYou)
    #expect(standing(Answering.request("a", Answering.letter(to: both))) == .forYouThenOthers)
    #expect(
      standing(Answering.request("a", Answering.letter(reserves: [Answering.ben]))) == .forYouThenOthers)
    let passedOn = Answering.request(
      "a", Answering.letter(to: both), (Answering.ben, .passedOn(to: Answering.amara)))
    #expect(standing(passedOn) == .passedToYou)
  }

  @Test("A reserve sees a request once it is late, and not before (D1)")
  func reserve() {
    let late = Answering.letter(to: [Answering.ben], reserves: [Answering.amara], minutesAgo: 25 * 60)
    let early = Answering.letter(to: [Answering.ben], reserves: [Answering.amara], minutesAgo: 60)
    #expect(standing(Answering.request("a", late)) == .reserve)
    #expect(standing(Answering.request("a", early)) == nil)
  }

  @Test("It comes up by itself when the time is over, and the selection stays (D1)")
  func becomesLate() throws {
    let early = Answering.letter(to: [Answering.ben], reserves: [Answering.amara], minutesAgo: 23 * 60)
    var driver = try Driver.answering(
      Answering.request("mine", Answering.letter(minutesAgo: 1)), Answering.request("reserve", early))
    #expect(driver.state.inbox.rows.count == 1)
    driver.send(.time(Driver.now + 2 * 3_600))
    #expect(driver.state.inbox.rows.map(\.request.id.rawValue) == ["reserve", "mine"])
    #expect(driver.state.inbox.selected?.id.rawValue == "mine")
    #expect(driver.screen.contains("you are a reserve"))
  }

  @Test("What another has taken and is late with is seen by the reserves, who cannot take it (D1)")
  func lateWithAnother() throws {
    let letter = Answering.letter(to: [Answering.ben], reserves: [Answering.amara], minutesAgo: 27 * 60)
    var driver = try Driver.answering(Answering.request("a", letter, (Answering.ben, .taken)))
    #expect(driver.screen.contains("someone else has it"))
    #expect(driver.screen.contains("3 hours late"))
    driver.press("t")
    #expect(driver.screen.contains("Someone else has taken this."))
    #expect(driver.state.layers == [.inbox])
  }

  @Test("What another has in hand in time is not mine to see")
  func inTimeWithAnother() {
    let letter = Answering.letter(to: [Answering.ben], reserves: [Answering.amara])
    #expect(standing(Answering.request("a", letter, (Answering.ben, .taken))) == nil)
  }

  @Test("What I passed on leaves my inbox while there is time (D3)")
  func passedOn() {
    let letter = Answering.letter(to: [Answering.amara, Answering.ben])
    let request = Answering.request("a", letter, (Answering.amara, .passedOn(to: Answering.ben)))
    #expect(standing(request) == nil)
    #expect(InboxRow(request, for: Answering.ben, now: Driver.now)?.standing == .passedToYou)
  }

  @Test(
    "Time left stands in words and as a bar that empties, calmly when late (D1)",
    arguments: [
      (0, "▰▰▰▰▰▰▰▰▰▰", "24 hours left"), (12 * 60, "▰▰▰▰▰▱▱▱▱▱", "12 hours left"),
      (23 * 60 + 45, "▰▱▱▱▱▱▱▱▱▱", "15 minutes left"), (27 * 60, "▱▱▱▱▱▱▱▱▱▱", "3 hours late"),
    ])
  func timeLeft(minutesAgo: Int, bar: String, words: String) throws {
    let driver = try Driver.answering(Answering.request("a", Answering.letter(minutesAgo: minutesAgo)))
    #expect(driver.screen.contains(bar))
    #expect(driver.screen.contains(words))
  }

  @Test("A small window shows the same, one thing a row")
  func smallWindow() throws {
    let driver = try Driver.answering(columns: 40, rows: 12, Answering.request("a"))
    #expect(driver.lines[3].contains("▸ within a day"))
    #expect(driver.lines[4].contains("23 hours left"))
    #expect(driver.lines[5].contains("for you"))
    #expect(driver.frame.cursor?.row == 3)
  }

  private let taken: (SupporterID, RequestEvent.Kind) = (Answering.amara, .taken)
  private let contact: (SupporterID, RequestEvent.Kind) = (Answering.amara, .contactMade)

  private func planned(_ id: String, _ time: Timestamp) -> SupportRequest {
    Answering.request(id, Answering.letter(), taken, contact, (Answering.amara, .nextPlanned(at: time)))
  }

  private func inbox(_ requests: SupportRequest...) -> Inbox {
    var inbox = Inbox()
    inbox.replace(requests, for: Answering.amara, now: Driver.now)
    return inbox
  }

  private func standing(_ request: SupportRequest) -> InboxRow.Standing? {
    InboxRow(request, for: Answering.amara, now: Driver.now)?.standing
  }
}
