import PeerLibrary
import PeerSupport
import TestSupport
import Testing

@Suite("Two supporters at once")
struct RaceTests {
  @Test("When both take a request in the same moment, one has it, and the other is thanked")
  func race() throws {
    let team = try Team()
    let inboxes = try team.members.map { try $0.startInbox(team) }
    try team.ask()
    for inbox in inboxes {
      try inbox.wait(forText: "within a day")
      try inbox.send(keys: "Enter")
      try inbox.wait(forText: "555 0142")
      try inbox.send(keys: "t")
      try inbox.wait(forText: "Before you take this")
    }
    for inbox in inboxes { try inbox.send(keys: "t") }
    let takers = try inboxes.map { inbox in
      let screen = try inbox.wait("an answer") { rows in
        rows.contains { $0.contains("with you") || $0.contains("Another supporter took this") }
      }
      return screen.contains { $0.contains("with you") }
    }
    #expect(takers.filter { $0 }.count == 1)
    for (inbox, isTaker) in zip(inboxes, takers) where !isTaker {
      try inbox.wait("no request of another") { !$0.contains { $0.contains("With you") } }
    }
  }
}
