import Testing

@testable import PeerLibrary

/// E1, E4: who may read the whole folder and has watched it from the beginning learns no more than by chance.
///
/// For each question a classifier learns from half of the requests and guesses the others. Its right guesses are
/// compared with those of someone who knows only which answer is the most common, by a one-sided binomial test at one
/// in a million: a leak that shows in every request is found with certainty, one that shows in half of them nearly
/// always, and good luck fails the test less than once in ten thousand runs.
@Suite("A curious reader")
struct CuriousReaderTests {
  private static let level = 1e-6

  @Test(
    "learns from 1,000 requests neither who asked nor whom, how many, how much, for whom, nor which step was taken"
  )
  func learnsNothing() throws {
    let folder = try TemporaryFolder()
    var office = try SimulatedOffice(in: folder, seed: 20_261_121)
    try office.run(requests: 1_000)

    let births = try office.observer.births()
    let listed = try folder.names(in: "library/requests")
    let places = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1, $0) })
    let standing = try office.requests.map { request in
      try office.observer.standing(of: request.file, place: places[request.file] ?? 0) + [
        births[request.file] ?? 0
      ]
    }
    #expect(Set(standing.map { $0[10...11] }).count == 1, "mode and size are the same in all")
    let writings = office.requests.map { office.observer.writings[$0.file] ?? [] }
    let truths = office.requests.map(\.truth)

    func expectChance(
      _ question: Comment, among chosen: [Int], _ answer: (SimulatedOffice.Truth) -> Int
    ) {
      let score = Guesser.score(
        chosen.map { standing[$0] + writings[$0].joined() }, truth: chosen.map { answer(truths[$0]) })
      #expect(score.probability > Self.level, "\(question): \(score)")
    }
    // The number of writings is seen by whoever watches, so that each is compared with those that have as many.
    for steps in 0...2 {
      let chosen = truths.indices.filter { truths[$0].steps.count == steps }
      expectChance("who asked", among: chosen) { $0.asker }
      expectChance("who was asked", among: chosen) { $0.firstAsked }
      expectChance("one or many", among: chosen) { $0.isToMany ? 1 : 0 }
      expectChance("long or short", among: chosen) { $0.isLong ? 1 : 0 }
      expectChance("for whom", among: chosen) { $0.isForColleague ? 1 : 0 }
    }
    let toMany = truths.indices.filter { truths[$0].isToMany }
    expectChance("taken or passed on", among: toMany.filter { truths[$0].steps.count == 1 }) {
      $0.steps == [.passedOn] ? 1 : 0
    }
    expectChance("what came after taking", among: toMany.filter { truths[$0].steps.count == 2 }) {
      $0.steps.last == .passedOn ? 2 : $0.steps.last == .extended ? 1 : 0
    }
    #expect(office.observer.passingNames.filter { WriterMark(fileName: $0) == nil } == [])
  }

  @Test("would find a leak, be it a plain one or one in a few requests")
  func wouldFindALeak() {
    var random = SeededSequence(state: 7)
    let truth = (0..<1_000).map { _ in Int.random(in: 0...1, using: &random) }
    let noise = truth.map { _ in (0..<100).map { _ in Double.random(in: 0...1, using: &random) } }
    #expect(Guesser.score(noise, truth: truth).probability > Self.level)
    let plain = zip(noise, truth).map { $0 + [Double($1)] }
    #expect(Guesser.score(plain, truth: truth).probability < Self.level)
    let rare = zip(noise, truth).map { noise, truth in
      noise + [truth == 1 && noise[0] < 0.5 ? 1 : 0]
    }
    #expect(Guesser.score(rare, truth: truth).probability < Self.level)
  }
}
