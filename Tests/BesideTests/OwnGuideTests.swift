import BesideApp
import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import beside

@Suite("A program's own guide that was changed by someone else")
struct OwnGuideTests {
  private let team: TwoSupporters
  private let own = Guide(
    id: "ethics", language: "en", title: "How we do it", purpose: "Ours.", section: .role,
    pages: [GuidePage(id: "a", title: "One", aim: "Be kind.")])

  init() throws {
    team = try TwoSupporters()
    let pin = PinnedProgram(team.founded.program, path: team.path)
    try Coordinator(of: team.library, pinned: pin, rootSeed: team.founded.rootSeed)
      .save([own], at: SystemClock.now)
  }

  /// Puts other bytes where the guide stands.
  private func change(_ change: (String) -> String) throws {
    let name = try #require(own.documentName)
    let stored = try team.library.storage.get(name)
    let text = change(String(decoding: stored.bytes, as: UTF8.self))
    _ = try team.library.storage.put(Array(text.utf8), as: name, replacing: stored.revision)
  }

  private func opened() async throws -> (guides: [Guide], told: String?) {
    let runner = EffectRunner(folders: team.folders(3), zones: SystemTimeZones())
    let actions = try await runner.openLibrary(at: team.path, first: 64)
    for case .programPages(let pages) in actions { return (pages.guides, actions.told) }
    return ([], actions.told)
  }

  @Test("As the coordinator signed it, it is there and nothing is told")
  func signed() async throws {
    let (guides, told) = try await opened()
    #expect(guides == [own])
    #expect(told == nil)
  }

  @Test(
    "Cut off, or with one word changed, it is not shown; a line names its file and what stands in its place",
    arguments: [true, false])
  func changed(isCutOff: Bool) async throws {
    try change { isCutOff ? String($0.dropLast(20)) : $0.replacing("Be kind.", with: "Be hard.") }
    let (guides, told) = try await opened()
    #expect(guides == [])
    #expect(told?.contains("guides/ethics-en.json") == true)
    #expect(told?.contains("the guide that Beside brings along") == true)
  }

  @Test("Changed while the program is open, it goes from the shelf and is told")
  func changedMeanwhile() async throws {
    let runner = EffectRunner(folders: team.folders(3), zones: SystemTimeZones())
    _ = try await runner.openLibrary(at: team.path, first: 64)
    try change { $0.replacing("Be kind.", with: "Be hard.") }
    let name = try #require(own.documentName)
    let actions = await runner.takeIn([.saved(name)])
    #expect(
      actions.contains { if case .programPages(let pages) = $0 { pages.guides.isEmpty } else { false } })
    #expect(actions.told?.contains("guides/ethics-en.json") == true)
  }
}
