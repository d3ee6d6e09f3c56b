import BesideApp
import PeerLibrary
import PeerSupport
import SampleProgram
import Testing

@testable import beside

@Suite("The first screen is read first")
struct ReadingInTurnTests {
  private let now = SystemClock.now

  /// A library of thirty with nobody read from it yet.
  private func library() throws -> OpenLibrary {
    let sample = SampleProgram(today: now.day)
    let founded = FoundedProgram(name: sample.name, place: sample.place, policy: sample.policy, at: now)
    let storage = MemoryStorage()
    _ = try Library(storage).found(
      founded, positions: SampleWorkforce.positions,
      members: (0..<30).map { DemoSupporter(sample.supporter($0), on: now.day).member })
    return try OpenLibrary(path: "/riverside", library: Library(storage), pin: nil)
  }

  @Test("Those are read first who stand first today, and nobody is read twice or forgotten")
  func inTurn() throws {
    var library = try library()
    let ids = library.unread.map { SupporterID(checked: $0.id) }
    library.readInTurn(on: now.day)
    let first = library.readSupporters(10, at: now).map(\.id)
    let inTurn = ids.sorted {
      DirectoryOrder.turn(of: $0, on: now.day) < DirectoryOrder.turn(of: $1, on: now.day)
    }
    #expect(first == Array(inTurn.prefix(10)))
    #expect(library.supporterCount == 30)
    let rest = library.readSupporters(100, at: now).map(\.id)
    #expect(first + rest == inTurn)
    #expect(library.unread.isEmpty && library.refusals.isEmpty)
  }

  @Test("Another day begins with others")
  func anotherDay() throws {
    var (today, tomorrow) = (try library(), try library())
    today.readInTurn(on: now.day)
    tomorrow.readInTurn(on: now.day.adding(days: 1))
    #expect(today.unread.map(\.id) != tomorrow.unread.map(\.id))
    #expect(Set(today.unread.map(\.id)) == Set(tomorrow.unread.map(\.id)))
  }

  @Test("A large inbox comes in pieces, and what was ended in between does not come back with the last")
  func inbox() async throws {
    let team = try TwoSupporters()
    let sender = try await team.runner(3)
    for _ in 0..<97 { _ = await sender.carryOut(.send(team.draft(to: [team.supporters[0]]))) }
    let supporter = try await team.runner(0)
    let begun = await supporter.carryOut(.refreshInbox)
    guard case .inboxBegun(let some) = begun.first, let id = some.first?.id else {
      return #expect(Bool(false), "\(begun)")
    }
    #expect(some.count == 96 && begun.count == 1)
    for step in [RequestStep.take, .contactMade] { _ = await supporter.carryOut(.take(step, id)) }
    #expect(await supporter.carryOut(.end(id)) == [.requestGone(id)])
    let whole = try #require(await supporter.readAll().inbox)
    #expect(whole.count == 96 && !whole.contains { $0.id == id })
    #expect(await supporter.isReading == false)
  }
}
