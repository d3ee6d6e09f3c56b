import BuiltIn
import Canvas
import PeerSupport

/// Whose the plan is and when it was saved; or, in words, that it is not.
enum PlanStatus {
  static func draw(_ state: AppState, in line: Rectangle, _ painter: inout Painter) {
    let words = state.words
    if state.plan.saving.failure != nil {
      painter.writeRight(words(.planNotSaved), .noticeError, in: line)
      return
    }
    let saved = state.plan.saving.savedAt.flatMap { state.surroundings.zones.localTime(of: $0, in: nil) }
    let parts =
      [words(.planOnlyYou)]
      + (saved.map { [words(.planSavedAt, ["time": words.clock(minute: $0.minute)])] } ?? [])
    painter.writeRight(parts.joined(separator: words(.commonSeparator)), .textQuiet, in: line)
  }
}
