import BuiltIn
import Canvas
import PeerSupport

/// After sending: what happens now and by when, the code, and how to stop.
enum SentView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let receipt = state.ask.receipt else { return }
    let area = area(in: body)
    page(receipt, state, columns: area.columns).draw(
      from: state.ask.reading?.selected ?? 0, in: area, &painter)
  }

  /// How many rows can be scrolled.
  static func steps(_ state: AppState) -> Int {
    guard let receipt = state.ask.receipt else { return 0 }
    let area = area(in: AppView.body(of: state))
    return page(receipt, state, columns: area.columns).lastStart(height: area.rows) + 1
  }

  private static func area(in body: Rectangle) -> Rectangle {
    body.rows(from: body.rows >= 16 ? 1 : 0).inset(columns: 1).readable
  }

  /// The page where no key can be pressed any more.
  static func printed(_ receipt: Receipt, _ state: AppState, columns: Int) -> TextPage {
    page(receipt, state, columns: columns, stop: .sentStopLater)
  }

  private static func page(
    _ receipt: Receipt, _ state: AppState, columns: Int, stop: WordKey = .sentStop
  ) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    page.add(happening(receipt, state), .heading)
    page.addSpace()
    if let code = receipt.code {
      page.add(words(.sentCode), .label)
      page.addGroups(of: code, .fieldFocused, indent: 2)
      page.add(words(state.ask.isCodeKept ? .sentInLocker : .sentCodeHelp))
      page.addSpace()
      page.add(words(stop))
    } else {
      page.add(words(.sentNoCode))
    }
    if receipt.urgency == .soon {
      page.addSpace()
      page.addFlow(
        state.ask.help.partsWhileWaiting(words), separator: words(.commonSeparator), .noticeSafety)
    }
    return page
  }

  /// Who will be in touch, and by when.
  private static func happening(_ receipt: Receipt, _ state: AppState) -> String {
    guard let due = receipt.due else { return state.words(.sentNowSupervisor) }
    let time = said(due, state)
    guard state.ask.asker == .me else { return state.words(.sentNowThem, ["time": time]) }
    return state.ask.askedName.map { state.words(.sentNowNamed, ["name": $0, "time": time]) }
      ?? state.words(.sentNow, ["time": time])
  }

  private static func said(_ moment: Timestamp, _ state: AppState) -> String {
    let zones = state.surroundings.zones
    guard let now = zones.localTime(of: state.now, in: nil), let due = zones.localTime(of: moment, in: nil)
    else {
      return moment.description
    }
    return due.day == now.day
      ? state.words(.timeAt, ["time": state.words.hour(minute: due.minute)])
      : state.words.moment(due, now: now)
  }
}
