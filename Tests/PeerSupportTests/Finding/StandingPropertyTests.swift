import TestSupport
import Testing

@testable import PeerSupport

/// Whatever a chart says, and whoever stands in it.
@Suite struct StandingPropertyTests {
  private struct Pair {
    let chart: Positions
    let first: String?
    let second: String?
  }

  private func pair(_ choices: inout Choices) -> Pair {
    let names = RandomTeam.positions + ["wizard"]
    return Pair(
      chart: RandomTeam.chart(&choices), first: choices.maybe { $0.one(of: names) },
      second: choices.maybe { $0.one(of: names) })
  }

  /// The positions above one, and whether the line ends at a top.
  private func line(above position: String, in chart: Positions) -> (above: [String], ends: Bool) {
    var above: [String] = []
    var current = position
    for _ in 0...chart.reportsTo.count {
      guard let next = chart.reportsTo[current] else { return (above, false) }
      guard let next else { return (above, true) }
      above.append(next)
      current = next
    }
    return (above, false)
  }

  @Test("B5: the chain of command is fine only where both lines end at a top, and neither leads to the other")
  func neverFineByMistake() {
    let found = Property.counterexample(among: 2_000, pair) { pair in
      guard let first = pair.first, let second = pair.second else { return nil }
      let lines = (line(above: first, in: pair.chart), line(above: second, in: pair.chart))
      let isClear =
        lines.0.ends && lines.1.ends && !lines.0.above.contains(second) && !lines.1.above.contains(first)
      let chain = pair.chart.chain(between: first, and: second)
      return isClear == (chain == .none) ? nil : "\(chain)"
    }
    #expect(found?.description == nil)
  }

  @Test("B5: above and below are two sides of one line")
  func twoSides() {
    let found = Property.counterexample(among: 2_000, pair) { pair in
      let there = pair.chart.chain(between: pair.first, and: pair.second)
      let back = pair.chart.chain(between: pair.second, and: pair.first)
      switch (there, back) {
      case (.above, .below), (.below, .above), (.none, .none), (.cannotCheck, .cannotCheck): return nil
      default: return "\(there), and \(back) the other way round"
      }
    }
    #expect(found?.description == nil)
  }

  private struct Team {
    let chart: Positions
    let me: AboutMe
    let supporters: [Supporter]
  }

  private func team(_ choices: inout Choices) -> Team {
    Team(
      chart: RandomTeam.chart(&choices), me: RandomTeam.aboutMe(&choices),
      supporters: RandomTeam.supporters(&choices))
  }

  @Test("B5, B6: who is in one's line is never asked without words, and who cannot be asked never at all")
  func askingRules() {
    let found = Property.counterexample(among: 1_000, team) { team in
      for supporter in team.supporters {
        let standing = Standing(of: supporter, for: team.me, in: team.chart, on: Sample.today)
        let isNotAskable = if case .notAskable = standing.asking { true } else { false }
        guard isNotAskable != supporter.bio.canBeAsked(on: Sample.today) else { return "\(supporter.id)" }
        let isInLine = [.above, .below, .cannotCheck(.circle)].contains(standing.chain)
        if isInLine, standing.asking == .askable { return "\(supporter.id) \(standing.chain)" }
      }
      return nil
    }
    #expect(found?.description == nil)
  }

  @Test("B3, B6: a list holds everyone once, who can be asked first, however it came and whoever looks")
  func listOrder() {
    let found = Property.counterexample(among: 1_000, team) { team in
      let order = DirectoryOrder.browsing(team.supporters, for: team.me, on: Sample.today)
      guard order.sorted() == Array(team.supporters.indices) else { return "\(order)" }
      let listed = order.map { team.supporters[$0] }
      let turned = Array(team.supporters.reversed())
      let again = DirectoryOrder.browsing(turned, for: team.me, on: Sample.today).map { turned[$0].id }
      guard again == listed.map(\.id) else { return "the order depends on how the list came" }
      let canBeAsked = listed.map { $0.bio.canBeAsked(on: Sample.today) }
      guard canBeAsked.drop(while: { $0 }).allSatisfy({ !$0 }) else { return "\(canBeAsked)" }
      return nil
    }
    #expect(found?.description == nil)
  }

  @Test(
    "B5, C7: whoever can first are people who can be asked, equals before others, nobody twice or in one's line"
  )
  func whoeverCanFirst() {
    let found = Property.counterexample(among: 1_000, team) { team in
      let except = Set(team.supporters.prefix(1).map(\.id))
      let chosen = DirectoryOrder.whoeverCanFirst(
        among: team.supporters, for: team.me, in: team.chart, on: Sample.today, except: except, atMost: 5)
      let people = chosen.compactMap { id in team.supporters.first { $0.id == id } }
      let standings = people.map { Standing(of: $0, for: team.me, in: team.chart, on: Sample.today) }
      guard Set(chosen).count == chosen.count, chosen.count <= 5, except.isDisjoint(with: chosen) else {
        return "\(chosen)"
      }
      guard standings.allSatisfy({ $0.asking == .askable }) else { return "\(standings.map(\.asking))" }
      let areEqual = standings.map(\.isEqual)
      return areEqual.drop(while: { $0 }).contains(true) ? "\(areEqual)" : nil
    }
    #expect(found?.description == nil)
  }
}
