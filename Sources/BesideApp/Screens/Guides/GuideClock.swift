import BuiltIn
import PeerSupport

/// How long a sheet has been worked with, and how long ago the event was; shown, never enforced, never kept (K1–K6).
struct GuideClock: Equatable, Sendable {
  /// When the clock was started; nil while none runs.
  private(set) var started: Timestamp?
  private var stepStarted: Timestamp?
  /// When the event was, as far as it was said.
  private(set) var event: Timestamp?

  /// Whether something of it moves on.
  var isRunning: Bool { started != nil || event != nil }

  /// Starts the clock, or stops it.
  mutating func toggle(at now: Timestamp) {
    started = started == nil ? now : nil
    stepStarted = started
  }

  /// Begins the next step.
  mutating func turn(at now: Timestamp) {
    if started != nil { stepStarted = now }
  }

  /// Says that the event was so many hours earlier, or later; before it is none.
  mutating func moveEvent(byHours hours: Int64, at now: Timestamp) {
    let moved = min(now, (event ?? now) - hours * 3_600)
    event = moved == now ? nil : moved
  }

  /// What stands about time on a page, each as a sentence.
  func sentences(on page: GuidePage, of guide: Guide, _ state: AppState) -> [String] {
    let isFirst = guide.pages.first?.id == page.id
    return [page.minutes.map { time(of: $0, guide, state) }, isFirst ? window(of: guide, state) : nil]
      .compactMap { $0 }
  }

  private func time(of minutes: Int, _ guide: Guide, _ state: AppState) -> String {
    let words = state.words
    let all = guide.pages.compactMap(\.minutes).reduce(0, +)
    func text(_ count: Int) -> String { words(.timeMinutes, ["count": count]) }
    guard let started, let stepStarted else {
      return words(
        .guidesClockOffer,
        ["step": text(minutes), "all": text(all), "key": state.key(of: "guide.clock")])
    }
    let elapsed = Int(clamping: (state.now - started) / 60)
    let step = Int(clamping: (state.now - stepStarted) / 60)
    let rest =
      elapsed <= all ? words(.guidesClockLeft, ["left": text(all - elapsed)]) : words(.guidesClockOver)
    return words(.guidesClockRuns, ["elapsed": text(elapsed), "step": text(step), "usual": text(minutes)])
      + " " + rest
  }

  private func window(of guide: Guide, _ state: AppState) -> String? {
    guard let window = guide.window else { return nil }
    let words = state.words
    guard let event else {
      return words(
        .guidesWindowOffer,
        ["from": window.fromHours, "to": window.toHours, "key": state.key(of: "guide.eventEarlier")])
    }
    let ago = words(.guidesEventAgo, ["duration": words.duration(seconds: state.now - event)])
    let standing =
      switch window.standing(of: state.now, event: event) {
      case .before(let rest): words(.guidesWindowBefore, ["duration": words.duration(seconds: rest)])
      case .within(let rest): words(.guidesWindowWithin, ["duration": words.duration(seconds: rest)])
      case .after: words(.guidesWindowAfter, ["from": window.fromHours, "to": window.toHours])
      }
    return ago + " " + standing
  }
}
