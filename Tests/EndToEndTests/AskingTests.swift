import Glibc
import PeerSupport
import SampleProgram
import TestSupport
import Testing

@Suite("Asking in one terminal, answering in another")
struct AskingTests {
  let supporter: Account
  let staff: Account

  init() throws {
    supporter = try Account()
    staff = try Account()
  }

  @Test("A request reaches an open inbox by itself, is taken there, and its sender's page stays calm")
  func request() throws {
    let inbox = try supporter.start(
      "demo", "--keep", supporter.path("demo"), "--as", "supporter", "--requests", "0")
    try inbox.waitForList()
    try inbox.send(keys: "2")
    try inbox.unlock()
    try inbox.wait(forText: "No one is waiting for you right now.")

    let desk = try staff.start("open", "--library", supporter.path("demo/library"))
    try ask(keeper, in: desk)
    try desk.wait(forText: "Your request is on its way")
    #expect(try desk.screen().contains { $0.contains("Someone will be in touch with you by") })

    // Nobody touches the supporter's keyboard.
    try inbox.wait(forText: "within a day")
    try inbox.send(keys: "Enter")
    try inbox.wait(forText: "555 0142")
    try inbox.send(keys: "t")
    try inbox.wait(forText: "Before you take this")
    try inbox.send(keys: "t")
    try inbox.wait(forText: "with you")
    try inbox.send(keys: "Escape")
    try inbox.wait(forText: "With you")
  }

  @Test("A request that is taken back leaves the open inbox by itself")
  func takenBack() throws {
    let inbox = try supporter.start(
      "demo", "--keep", supporter.path("demo"), "--as", "supporter", "--requests", "0")
    try inbox.waitForList()
    try inbox.send(keys: "2")
    try inbox.unlock()
    try inbox.wait(forText: "No one is waiting for you right now.")
    let desk = try staff.start("open", "--library", supporter.path("demo/library"))
    try ask(keeper, in: desk)
    try desk.wait(forText: "Your return code")
    try inbox.wait(forText: "within a day")
    try desk.send(keys: "w")
    try desk.wait(forText: "Take this back?")
    try desk.send(keys: "C-y")
    try desk.wait(forText: "Your request is gone.")
    try inbox.wait(forText: "No one is waiting for you right now.")
  }

  /// The supporter whose inbox the demo opens.
  private var keeper: Supporter {
    get throws {
      let sample = SampleProgram(today: Timestamp(seconds: Int64(time(nil))).day)
      return try #require((0..<41).map { sample.supporter($0) }.first { $0.bio.availability == .open })
    }
  }

  /// Finds someone by name and asks them for a call.
  private func ask(_ supporter: Supporter, in desk: TerminalSession) throws {
    try desk.waitForList()
    try desk.send(keys: "/")
    try desk.type(supporter.bio.name)
    try desk.wait(forText: "1 of 41")
    try desk.send(keys: "Enter", "a")
    try desk.wait(forText: "Ask someone to get in touch")
    try desk.type("555 0142")
    try desk.wait(forText: "555 0142")
    try desk.send(keys: "C-s")
  }
}
