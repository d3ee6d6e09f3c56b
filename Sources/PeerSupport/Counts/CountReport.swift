/// The contacts of the whole program by day and month, as they may be shown (E2, E3).
///
/// Only whole days and whole months stand in it: a figure that grows while one looks would tell, by the
/// difference, about the one contact that came between two looks.
public struct CountReport: Hashable, Sendable {
  /// A day with what may be shown.
  public struct ShownDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Its contacts.
    public let contacts: ShownCount
  }

  /// A month with its days.
  public struct Month: Hashable, Sendable {
    /// The first day of the month.
    public let first: Day
    /// The days that are over, in order; a day without contacts is absent.
    public let days: [ShownDay]
    /// All contacts of the month; nil while it is not over.
    public let total: ShownCount?
  }

  /// The months in order.
  public let months: [Month]
  /// All contacts of the months that are over.
  public let total: ShownCount

  /// Sums up counts from before today; several counts of one day add up.
  ///
  /// A floor under 10 counts as 10.
  public init(_ counts: [DailyCount], today: Day, floor: Int) {
    let floor = max(floor, Policy.smallCountRange.lowerBound)
    var byDay: [Day: Int] = [:]
    for count in counts where count.day < today {
      let (sum, overflow) = byDay[count.day, default: 0].addingReportingOverflow(max(0, count.contacts))
      byDay[count.day] = overflow ? .max / 2 : sum
    }
    let days = byDay.sorted { $0.key < $1.key }
    let grouped = Dictionary(grouping: days) { $0.key.adding(days: 1 - $0.key.day) }.sorted {
      $0.key < $1.key
    }
    var totals: [SmallCounts.Figure] = []
    months = grouped.map { first, days in
      let figures = days.map { SmallCounts.Figure($0.value, floor: floor) }
      let isOver = first.adding(months: 1) <= today
      let total = isOver ? SmallCounts.total(of: figures, floor: floor) : nil
      if let total { totals.append(total) }
      return Month(
        first: first, days: zip(days, figures).map { ShownDay(day: $0.key, contacts: $1.shown) },
        total: total?.shown)
    }
    total = SmallCounts.total(of: totals, floor: floor).shown
  }
}
