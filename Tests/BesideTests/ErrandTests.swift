import Glibc
import PeerLibrary
import PeerSupport
import Testing

@testable import BesideApp
@testable import beside

@Suite("What someone wrote does not wait behind a noisy library")
struct ErrandTests {
  @Test("What someone wants goes before what others changed, and all changes are one errand")
  func order() throws {
    let names = try (0..<3).map { try #require(DocumentName(folder: .requests, id: "r\($0)")) }
    let plan = SelfCarePlan(changed: SystemClock.now)
    var queue = ErrandQueue()
    queue.readOn()
    for name in names { queue.add([.saved(name)]) }
    queue.add(.savePlan(plan))
    queue.add(.quit)
    #expect(queue.next() == .effect(.savePlan(plan)))
    #expect(queue.next() == .effect(.quit))
    #expect(queue.next() == .takeIn(Set(names.map(Change.saved))))
    #expect(queue.next() == .readMore)
    #expect(queue.next() == nil)
  }

  @Test("With a thousand changes waiting, leaving saves the plan and takes in none of them")
  func saveComesFirst() async throws {
    let team = try TwoSupporters()
    let runner = try await team.runner(0)
    let plan = SelfCarePlan(parts: [.humour: "old radio comedies"], changed: SystemClock.now)
    var queue = ErrandQueue()
    for number in 0..<1_000 {
      queue.add([.saved(try #require(DocumentName(folder: .requests, id: "r\(number)")))])
    }
    queue.add(.savePlan(plan))
    queue.add(.quit)
    let mailbox = try Mailbox()
    let errands = Errands(queue, runner: runner, mailbox: mailbox)
    var actions: [Action] = []
    var isLast = false
    while !isLast {
      var descriptor = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
      // In short looks with a turn for others between them: what is waited for may need this very thread.
      var looks = 0
      while poll(&descriptor, 1, 10) == 0, looks < 30_000 {
        looks += 1
        await Task.yield()
      }
      let (more, last) = mailbox.collect()
      actions += more
      isLast = last
    }
    withExtendedLifetime(errands) {}
    #expect(isLast)
    #expect(actions.count == 1)
    guard case .planSaved(plan, _)? = actions.first else {
      Issue.record("The plan was not saved: \(actions)")
      return
    }
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    #expect(lockers.contents?.plan == plan)
  }
}
