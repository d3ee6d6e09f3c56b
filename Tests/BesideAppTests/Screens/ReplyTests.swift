import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Telling the sender when and how")
struct ReplyTests {
  private let id = RequestID(checked: "a")

  private func taken(for person: AskingFor = .me) -> SupportRequest {
    Answering.request("a", Answering.letter(for: person), (Answering.amara, .taken))
  }

  @Test("Two keys tell the person that someone will be in touch as they asked (D6)")
  func twoKeys() throws {
    var driver = try Driver.answering(taken())
    driver.press("r")
    #expect(driver.screen.contains("“I will be in touch by text as soon as I can.”"))
    #expect(driver.screen.contains("“I am glad that you asked.”"))
    driver.press("Enter")
    #expect(driver.screen.contains("Your answer will be there for them to read."))
    driver.seal()
    let reply = RequestReply(way: .text)
    #expect(driver.takeEffects() == [.take(.reply(reply), id)])
    let request = Answering.request(
      "a", Answering.letter(), (Answering.amara, .taken), (Answering.amara, .replied(reply)))
    driver.send(.requestChanged(request))
    driver.press("Enter")
    #expect(driver.screen.contains("You told them: “I will be in touch by text as soon as I can.”"))
    #expect(
      driver.screen.contains("23 hours left") || driver.screen.contains("hours left"),
      "The clock runs on (D1)")
  }

  @Test("Time, way and sentence change by keys alone, and nothing can be typed (D6)")
  func keys() throws {
    var driver = try Driver.answering(taken())
    driver.press("r", "Up", "Right", "w", "Space", "Space")
    #expect(driver.state.editor == nil)
    driver.send(.event(.paste("they told me that")))
    driver.press("Enter")
    driver.seal()
    let time = Driver.now + 3_600 + 86_400
    #expect(
      driver.takeEffects() == [.take(.reply(RequestReply(way: .email, time: time, line: .atYourPace)), id)])
  }

  @Test("Before the first time there is as soon as can be, and none in the past")
  func times() throws {
    let now = LocalTime(day: Driver.now.day, minute: 20 * 60 + 10)
    var choice = ReplyChoice(way: .phone, now: now, retentionDays: 14)
    choice.move(minutes: -30)
    #expect(choice.time == nil)
    choice.move(minutes: 30)
    #expect(choice.time == LocalTime(day: now.day, minute: 21 * 60))
    choice.move(minutes: -30)
    #expect(choice.time == LocalTime(day: now.day, minute: 20 * 60 + 30))
    choice.move(minutes: -30)
    #expect(choice.time == nil)
    for _ in 0..<40 { choice.move(days: 1) }
    #expect(choice.time == LocalTime(day: now.day.adding(days: 13), minute: 21 * 60), "Later it is gone (E1)")
  }

  @Test("Who does not have the request is told why they cannot answer")
  func notMine() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("r")
    #expect(driver.state.layers == [.inbox])
    #expect(driver.screen.contains("You have not taken this one."))
  }

  @Test("C2 The code for a colleague shows to whoever has their request, to be read aloud; to nobody else")
  func codeToGive() throws {
    var driver = try Driver.answering(rows: 40, taken(for: .colleague(agreed: true)))
    driver.press("Enter")
    #expect(driver.takeEffects() == [.findCode(id)])
    driver.send(.codeFound(id, Situation.code))
    #expect(driver.screen.contains("Their return code"))
    #expect(driver.screen.contains("l u s a b   b a b a d   g u t i h"))
    #expect(driver.screen.contains("Give them this code when you first talk."))
    driver.press("Escape", "Enter")
    #expect(driver.takeEffects() == [], "It is found once")
    driver.press("Ctrl-l")
    #expect(!"\(driver.state)".contains(Situation.code))

    var waiting = try Driver.answering(
      Answering.request("a", Answering.letter(for: .colleague(agreed: true))))
    waiting.press("Enter")
    #expect(waiting.takeEffects() == [])
    var own = try Driver.answering(taken())
    own.press("Enter")
    #expect(own.takeEffects() == [])
  }

  @Test("C2 Taking the request brings the code along")
  func codeAfterTaking() throws {
    let letter = Answering.letter(for: .colleague(agreed: true))
    var driver = try Driver.answering(Answering.request("a", letter))
    driver.press("Enter", "t", "Ctrl-y")
    #expect(driver.takeEffects() == [.findCode(id)])
    driver.seal()
    #expect(driver.takeEffects() == [.take(.take, id)])
  }
}
