import BuiltIn
import Canvas
import PeerSupport

/// Whose the plan is and when it was saved; or, in words, that it is not.
enum PlanStatus {
  /// Draws at the right of a line as much as fits beside a title, and returns the columns it took.
  @discardableResult
  static func draw(
    _ state: AppState, beside title: String = "", in line: Rectangle, _ painter: inout Painter
  ) -> Int {
    let words = state.words
    // What is not saved matters more than the title.
    if state.plan.saving.failure != nil {
      return painter.writeRight(words(.planNotSaved), .noticeError, in: line)
    }
    let onlyYou = words(.planOnlyYou)
    let saved = state.plan.saving.savedAt
      .flatMap { state.surroundings.zones.localTime(of: $0, in: nil) }
      .map { words(.planSavedAt, ["time": words.hour(minute: $0.minute)]) }
    let both = saved.map { onlyYou + words(.commonSeparator) + $0 } ?? onlyYou
    let room = line.columns - TextWidth.columns(title) - 2
    guard let fitting = [both, saved ?? onlyYou].first(where: { TextWidth.columns($0) <= room }) else {
      return 0
    }
    return painter.writeRight(fitting, .textQuiet, in: line)
  }
}
