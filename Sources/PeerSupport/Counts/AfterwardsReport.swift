/// What people said afterwards, by quarters of a year that are over, as it may be shown (E3, E8).
///
/// A quarter stands for itself: a sum over several, looked at twice, would give away what came between.
public struct AfterwardsReport: Hashable, Sendable {
  /// One of the two questions.
  public struct Answers: Hashable, Sendable {
    /// How many said yes.
    public let yes: ShownCount
    /// How many said no.
    public let no: ShownCount
  }

  /// Three months with what was said in them.
  public struct Quarter: Hashable, Sendable {
    /// The first day.
    public let first: Day
    /// Whether people were reached in time.
    public let inTime: Answers
    /// Whether it helped.
    public let helped: Answers
  }

  /// The quarters in which anyone said anything, in order.
  public let quarters: [Quarter]

  /// Sums up what was said before the quarter of today.
  ///
  /// A floor under 10 counts as 10.
  public init(_ counts: [DailyAnswers], today: Day, floor: Int) {
    let floor = max(floor, Policy.smallCountRange.lowerBound)
    var byQuarter: [Day: [Afterwards: Int]] = [:]
    for count in counts where Self.quarter(of: count.day) < Self.quarter(of: today) {
      byQuarter[Self.quarter(of: count.day), default: [:]].merge(count.answers) { $0 + $1 }
    }
    quarters = byQuarter.sorted { $0.key < $1.key }.compactMap { first, answers in
      guard answers.values.contains(where: { $0 > 0 }) else { return nil }
      func count(_ belongs: (Afterwards) -> Bool) -> Int {
        answers.reduce(0) { belongs($1.key) ? $0 + $1.value : $0 }
      }
      let shown = Self.shown(
        [count(\.wasInTime), count { !$0.wasInTime }, count(\.didHelp), count { !$0.didHelp }], floor: floor)
      return Quarter(
        first: first, inTime: Answers(yes: shown[0], no: shown[1]),
        helped: Answers(yes: shown[2], no: shown[3]))
    }
  }

  /// The first day of the quarter that a day belongs to.
  static func quarter(of day: Day) -> Day {
    day.adding(days: 1 - day.day).adding(months: -((day.month - 1) % 3))
  }

  /// Both questions have the same sum, so exact answers to one would give away a small answer to the other.
  ///
  /// Where any is small, the smaller answer of each question is told as so many or fewer, up to a limit that leaves
  /// half the floor open for every answer that is withheld, whatever the other question tells of the sum.
  static func shown(_ counts: [Int], floor: Int) -> [ShownCount] {
    guard counts.contains(where: { (1...floor).contains($0) }) else { return counts.map { .exact($0) } }
    let pairs = [[0, 1], [2, 3]]
    let withheld = pairs.map { pair in
      counts[pair[0]] <= floor && counts[pair[1]] <= floor
        ? pair : [pair.min { counts[$0] < counts[$1] } ?? pair[0]]
    }
    let hidden = withheld.flatMap { $0 }
    let usual = Dictionary(
      uniqueKeysWithValues: hidden.map { ($0, max(1, (counts[$0] + floor - 1) / floor) * floor) })
    // What a reader can work out of the sum from each question, and from both together.
    let known = pairs.map { pair in
      pair.reduce(0...0) { range, index in
        guard let limit = usual[index] else {
          return range.lowerBound + counts[index]...range.upperBound + counts[index]
        }
        return range.lowerBound + max(0, limit - floor)...range.upperBound + limit
      }
    }
    let sum = max(known[0].lowerBound, known[1].lowerBound)...min(known[0].upperBound, known[1].upperBound)
    let limits = sum.count > floor / 2 ? usual : usual.mapValues { $0 + floor }
    return counts.indices.map { index in limits[index].map { .orFewer($0) } ?? .exact(counts[index]) }
  }
}
