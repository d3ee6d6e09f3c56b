import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Offering further help, and taking a planned time along")
struct FurtherHelpTests {
  private let id = RequestID(checked: "a")
  private let taken: (SupporterID, RequestEvent.Kind) = (Answering.amara, .taken)
  private let contact: (SupporterID, RequestEvent.Kind) = (Answering.amara, .contactMade)
  private let resource = Resource(
    id: "pantry", kind: .practical, name: "Corner pantry", forWhom: "anyone short of food", reach: "555 0170",
    hours: "weekdays 9 to 5", languages: ["en", "es"], cost: "free", lastChecked: Driver.now.day)

  @Test("D7 It asks the supporter to reflect and counts nobody; the offer is one of the sentences")
  func reflect() throws {
    var driver = try Driver.answering(rows: 40, Answering.request("a", Answering.letter(), taken, contact))
    driver.press("Enter", "f")
    #expect(driver.screen.contains("Do we talk so often by now that something more could help?"))
    #expect(driver.takeEffects().isEmpty, "Nothing is stored")
    driver.press("r")
    #expect(driver.screen.contains("“Something more could help as well."))
    driver.press("Enter")
    driver.seal()
    #expect(
      driver.takeEffects() == [.take(.reply(RequestReply(way: .text, line: .furtherHelp)), id)])
  }

  @Test(
    "D12 What the program knows of stands there with whom it is for, how to reach it and when it was checked")
  func resources() throws {
    var driver = try Driver.answering(rows: 40, Answering.request("a", Answering.letter(), taken))
    driver.press("f")
    #expect(driver.screen.contains("Your program lists nothing yet."))
    driver.send(.programPages(ProgramPages(resources: [resource])))
    for words in [
      "Corner pantry", "anyone short of food", "555 0170", "weekdays 9 to 5", "English", "free", "checked",
    ] {
      #expect(driver.screen.contains(words))
    }
  }

  @Test("A planned time goes into a calendar file in a folder that the person chooses by keys")
  func calendar() throws {
    let time = Driver.now + 86_400
    var driver = try Driver.answering(
      Answering.request("a", Answering.letter(), taken, contact, (Answering.amara, .nextPlanned(at: time))))
    driver.press("i")
    #expect(driver.screen.contains("There is no folder of your own here"))
    driver.state.surroundings.folders = ["/home/kim", "/home/kim/Documents"]
    driver.press("i")
    #expect(driver.screen.contains("The file holds the day and the hour"))
    driver.press("Down", "Enter")
    #expect(driver.effects == [.saveCalendar(.talk(time), folder: "/home/kim/Documents")])
    driver.state.surroundings.isShared = true
    driver.press("i")
    #expect(driver.state.layers == [.inbox])
  }
}
