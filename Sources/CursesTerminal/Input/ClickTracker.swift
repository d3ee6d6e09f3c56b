import Canvas

/// Makes clicks and turns of the wheel out of reports.
struct ClickTracker {
  private static let doubleClickTime: Duration = .milliseconds(400)

  private var previous: (point: Point, time: ContinuousClock.Instant)?

  mutating func event(for report: MouseReport) -> MouseEvent? {
    event(for: report, at: ContinuousClock.now)
  }

  /// The event for a report that came at a time; nil for a release, a move or another button.
  mutating func event(for report: MouseReport, at time: ContinuousClock.Instant) -> MouseEvent? {
    // Bits 2 to 4 say which keys were held.
    switch report.button & ~0b1_1100 {
    case 64: return MouseEvent(.wheelUp, at: report.point)
    case 65: return MouseEvent(.wheelDown, at: report.point)
    case 0 where !report.isRelease:
      let isDoubled =
        previous.map { $0.point == report.point && $0.time.duration(to: time) <= Self.doubleClickTime }
        ?? false
      // A third click begins anew.
      previous = isDoubled ? nil : (report.point, time)
      return MouseEvent(.click(doubled: isDoubled), at: report.point)
    default: return nil
    }
  }
}
