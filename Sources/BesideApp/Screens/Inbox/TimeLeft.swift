import BuiltIn
import PeerSupport

/// How long a request may still wait, in words and as a bar (D1).
struct TimeLeft: Equatable {
  /// The cells of the bar.
  static let barColumns = 10

  /// The words, such as "40 minutes left".
  let text: String
  /// How the words look: calm until little is left.
  let role: Role
  /// The cells that are left, 0...10.
  let cells: Int

  init(_ clock: RequestClock, now: Timestamp, _ words: Catalogue) {
    text = words.timeLeft(seconds: clock.timeLeft(at: now))
    role =
      switch clock.stage(at: now) {
      case .early, .pastHalf: .text
      case .nearlyDue: .timeSoon
      case .late: .timeLate
      }
    cells = Int((clock.fractionLeft(at: now) * Double(Self.barColumns)).rounded(.up))
  }

  /// The bar from a column on.
  func bar(column: Int) -> [TextPage.Piece] {
    [
      TextPage.Piece(text: String(repeating: "▰", count: cells), role: .barFull, column: column),
      TextPage.Piece(
        text: String(repeating: "▱", count: Self.barColumns - cells), role: .barEmpty, column: column + cells),
    ]
  }
}

extension SupportRequest {
  /// How often someone was in touch, and when the next time is: "spoke once, next: Tuesday 19:30"; nil before.
  func contactsInWords(_ state: AppState) -> [String]? {
    guard case .inTouch(_, let next) = self.state else { return nil }
    let words = state.words
    let zones = state.surroundings.zones
    let spoke = words(events.count { $0.kind == .contactMade } > 1 ? .inboxSpokeAgain : .inboxSpokeOnce)
    guard let next, let then = zones.localTime(of: next, in: nil),
      let now = zones.localTime(of: state.now, in: nil)
    else { return [spoke] }
    return [spoke, words(.inboxNext, ["time": words.moment(then, now: now)])]
  }
}
