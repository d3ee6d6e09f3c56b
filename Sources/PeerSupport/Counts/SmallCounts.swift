/// Keeps small counts from pointing at anyone (E3).
public enum SmallCounts {
  /// A single count: zero, "so many or fewer", or the figure.
  ///
  /// A floor under 10 counts as 10.
  public static func shown(_ count: Int, floor: Int) -> ShownCount {
    let floor = max(floor, Policy.smallCountRange.lowerBound)
    return count <= 0 ? .exact(0) : count <= floor ? .orFewer(floor) : .exact(count)
  }

  /// Counts with their total, which is withheld when it would give away a part that is (E3).
  public static func shown(parts: [Int], floor: Int) -> (parts: [ShownCount], total: ShownCount) {
    let floor = max(floor, Policy.smallCountRange.lowerBound)
    let figures = parts.map { Figure(max(0, $0), floor: floor) }
    return (figures.map(\.shown), total(of: figures, floor: floor).shown)
  }

  /// A count, how it is shown, and between which bounds a reader knows it to be.
  struct Figure {
    let count: Int
    let shown: ShownCount
    let least: Int
    let most: Int

    init(_ count: Int, shown: ShownCount, least: Int, most: Int) {
      self.count = count
      self.shown = shown
      self.least = least
      self.most = most
    }

    init(_ count: Int, floor: Int) {
      shown = SmallCounts.shown(count, floor: floor)
      self.count = count
      let isExact = shown == .exact(count)
      least = isExact ? count : 1
      most = isExact ? count : floor
    }

    var isWithheld: Bool { shown != .exact(count) }
  }

  /// The most telling form of a total that leaves every withheld part in the dark.
  static func total(of parts: [Figure], floor: Int) -> Figure {
    let count = sum(parts.map(\.count))
    let least = sum(parts.map(\.least))
    let most = sum(parts.map(\.most))
    let usual = shown(count, floor: floor)
    let told =
      switch usual {
      case .exact: count...count
      case .orFewer(let limit): min(least, limit)...limit
      }
    if keepsDark(parts, total: told, floor: floor) {
      let isExact = usual == .exact(count)
      return Figure(
        count, shown: usual, least: isExact ? count : max(1, least), most: min(most, told.upperBound))
    }
    return Figure(count, shown: .orFewer(most), least: least, most: most)
  }

  /// Whether someone who knows the total still cannot tell any withheld part: half the floor stays open for each.
  private static func keepsDark(_ parts: [Figure], total: ClosedRange<Int>, floor: Int) -> Bool {
    let least = sum(parts.map(\.least))
    let most = sum(parts.map(\.most))
    return parts.filter(\.isWithheld).allSatisfy { part in
      let lowest = max(part.least, total.lowerBound - (most - part.most))
      let highest = min(part.most, total.upperBound - (least - part.least))
      return highest - lowest >= floor / 2
    }
  }

  private static func sum(_ numbers: [Int]) -> Int {
    numbers.reduce(0) { sum, number in
      let (next, overflow) = sum.addingReportingOverflow(number)
      return overflow ? .max / 2 : next
    }
  }
}
