import PeerSupport
import TestSupport
import Testing

/// E8: what people say afterwards, as counts alone.
@Suite("Afterwards (E8)") struct AfterwardsTests {
  private let today = Sample.day("2026-11-21")

  private func quarters(_ answers: [Afterwards: Int], on day: String = "2026-08-03", floor: Int = 10)
    -> [AfterwardsReport.Quarter]
  {
    AfterwardsReport([DailyAnswers(day: Sample.day(day), answers: answers)], today: today, floor: floor)
      .quarters
  }

  @Test("E8: the two results of a quarter that is over, exact where all are more than ten")
  func exact() throws {
    let quarter = try #require(
      quarters([.inTimeAndHelped: 20, .inTimeOnly: 11, .lateAndHelped: 12, .neither: 13]).first)
    #expect(quarter.first == Sample.day("2026-07-01"))
    #expect(quarter.inTime.yes == .exact(31))
    #expect(quarter.inTime.no == .exact(25))
    #expect(quarter.helped.yes == .exact(32))
    #expect(quarter.helped.no == .exact(24))
  }

  @Test("E8: the quarter that runs is not shown, since one more answer would show between two looks")
  func running() {
    #expect(quarters([.inTimeAndHelped: 20], on: "2026-10-01").isEmpty)
    #expect(quarters([.inTimeAndHelped: 20], on: "2026-09-30").count == 1)
    #expect(quarters([:]).isEmpty)
  }

  @Test("E3, E8: a small answer is withheld, and the other question does not give it away")
  func small() throws {
    let quarter = try #require(quarters([.inTimeAndHelped: 24, .lateAndHelped: 15, .neither: 3]).first)
    #expect(quarter.helped.yes == .exact(39))
    #expect(quarter.helped.no == .orFewer(10))
    #expect(quarter.inTime.yes == .exact(24))
    #expect(quarter.inTime.no == .orFewer(20))
  }

  /// What an answer can be for someone who reads the figures alone.
  private func range(_ count: ShownCount) -> ClosedRange<Int> {
    switch count {
    case .exact(let count): count...count
    case .orFewer(let most): 0...most
    }
  }

  @Test(
    "E3, E8: whatever was said, a small answer leaves half the floor open to who puts the two results together"
  )
  func nothingIsGivenAway() {
    for seed in 0..<3_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let floor = [10, 10, 25].randomElement(using: &random) ?? 10
      let counts = Dictionary(
        uniqueKeysWithValues: Afterwards.allCases.map { ($0, Int.random(in: 0...floor * 2, using: &random)) })
      guard let quarter = quarters(counts, floor: floor).first else { continue }
      let shown = [quarter.inTime.yes, quarter.inTime.no, quarter.helped.yes, quarter.helped.no]
      let real = [
        counts.filter(\.key.wasInTime), counts.filter { !$0.key.wasInTime }, counts.filter(\.key.didHelp),
        counts.filter { !$0.key.didHelp },
      ].map { $0.values.reduce(0, +) }
      let (sums, others) = (shown.map(range), [1, 0, 3, 2])
      let lowest = max(sums[0].lowerBound + sums[1].lowerBound, sums[2].lowerBound + sums[3].lowerBound)
      let highest = min(sums[0].upperBound + sums[1].upperBound, sums[2].upperBound + sums[3].upperBound)
      for index in 0..<4 where (1...floor).contains(real[index]) {
        let least = max(sums[index].lowerBound, lowest - sums[others[index]].upperBound)
        let most = min(sums[index].upperBound, highest - sums[others[index]].lowerBound)
        #expect(most - least >= floor / 2, "seed \(seed): \(real) \(shown)")
      }
      for (shown, real) in zip(shown, real) { #expect(range(shown).contains(real), "seed \(seed)") }
    }
  }
}
