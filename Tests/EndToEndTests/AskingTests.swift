import BuiltIn
import Glibc
import PeerSupport
import SampleProgram
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Asking and answering") @TerminalActor
  struct AskingTests {
    let supporter: Account
    let staff: Account

    init() throws {
      supporter = try Account()
      staff = try Account()
    }

    @Test("In the demo: find someone, read about them, ask, and keep the code")
    func demo() throws {
      let session = try staff.start("demo", columns: 80, rows: 24)
      try session.waitForList()
      try session.find("Lucia")
      try session.send(keys: "Enter")
      try session.wait(forWords: .groundTitle)
      try session.askForCall()
      try session.wait(forWords: .sentNowNamed, ["name": "Lucía Quiñones"])
      try session.wait(forWords: .sentCode)
      try session.send(keys: "k")
      try session.unlock()
      try session.wait(forWords: .sentCodeKept)
      try session.send(keys: "Enter")
      try session.wait(forWords: .tabDirectory)
      try session.leave()
    }

    @Test("A request reaches an open inbox by itself, is taken there and answered, and ends")
    func request() throws {
      let (inbox, desk) = try startInboxAndDesk()
      try desk.askForCall()
      try desk.wait(forWords: .sentNowNamed)

      // Nobody touches the supporter's keyboard.
      try inbox.wait(forWords: .urgencyWithinADay)
      try inbox.send(keys: "Enter")
      try inbox.wait(forText: "555 0142")
      try inbox.send(keys: "t")
      try inbox.wait(forWords: .titleRoleCheck)
      try inbox.send(keys: "C-y")
      try inbox.wait(forWords: .requestYours)
      try inbox.send(keys: "c")
      try inbox.wait(forWords: .inboxSpokeOnce)
      try inbox.send(keys: "e")
      try inbox.wait(forWords: .inboxEmpty)
      #expect(try supporter.names(in: "demo/library/requests").count == 1, "It can still be taken back")
      try inbox.leave()
      #expect(try supporter.names(in: "demo/library/requests").isEmpty, "Leaving seals what was chosen")
    }

    @Test("A request that is taken back leaves the open inbox by itself")
    func takenBack() throws {
      let (inbox, desk) = try startInboxAndDesk()
      try desk.askForCall()
      try desk.wait(forWords: .sentCode)
      try inbox.wait(forWords: .urgencyWithinADay)
      try desk.send(keys: "w")
      try desk.wait(forWords: .titleConfirmation)
      try desk.send(keys: "C-y")
      try desk.wait(forWords: .sentWithdrawn)
      try inbox.wait(forWords: .inboxEmpty)
    }

    @Test("When two take a request in the same moment, one has it, and the other is thanked")
    func race() throws {
      let team = try Team()
      let inboxes = try team.members.map { try $0.startInbox(team) }
      try team.ask()
      for inbox in inboxes {
        try inbox.wait(forWords: .urgencyWithinADay)
        try inbox.send(keys: "Enter")
        try inbox.wait(forText: "555 0142")
        try inbox.send(keys: "t")
        try inbox.wait(forWords: .titleRoleCheck)
      }
      for inbox in inboxes { try inbox.send(keys: "C-y") }
      // Until it is sealed, each of them sees it as theirs.
      let screens = try inboxes[0].wait(for: "one to be thanked", seconds: 60) {
        let screens = try inboxes.map { try $0.screen() }
        return screens.contains { $0.say(.inboxTakenByAnother) } ? screens : nil
      }
      #expect(screens.count { $0.say(.requestYours) } == 1)
    }

    /// The demo of a supporter for whom nothing waits, and a colleague who has found them in the same library.
    private func startInboxAndDesk() throws -> (inbox: TerminalSession, desk: TerminalSession) {
      let inbox = try supporter.start(
        "demo", "--keep", supporter.path("demo"), "--as", "supporter", "--requests", "0")
      try inbox.waitForList()
      try inbox.send(keys: "2")
      try inbox.unlock()
      try inbox.wait(forWords: .inboxEmpty)
      let desk = try staff.start("open", "--library", supporter.path("demo/library"))
      try desk.waitForList()
      try desk.find(keeper.bio.name)
      return (inbox, desk)
    }

    /// The supporter whose inbox the demo opens.
    private var keeper: Supporter {
      get throws {
        let sample = SampleProgram(today: Timestamp(seconds: Int64(time(nil))).day)
        return try #require((0..<41).map { sample.supporter($0) }.first { $0.bio.availability == .open })
      }
    }
  }
}
