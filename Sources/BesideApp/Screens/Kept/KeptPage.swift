import BuiltIn
import Canvas
import PeerSupport

/// What is kept, thing by thing: how many, what of it can be read, by whom, until when and where; then what is not.
enum KeptPage {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = area(in: body)
    guard let things = state.kept.things else {
      painter.writeWrapped(state.words(.keptReading), .textQuiet, in: area)
      painter.placeCursor(in: area)
      return
    }
    page(things, state.words, columns: area.columns).draw(
      from: state.kept.rows.selected, in: area, &painter)
  }

  /// How many rows can be scrolled.
  static func steps(_ state: AppState) -> Int {
    let area = area(in: AppView.body(of: state))
    guard let things = state.kept.things else { return 1 }
    return page(things, state.words, columns: area.columns).lastStart(height: area.rows) + 1
  }

  private static func area(in body: Rectangle) -> Rectangle { body.inset(columns: 1).left(76) }

  static func page(_ things: KeptThings, _ words: Catalogue, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    add(things, things.entries.filter { !$0.kind.isOnAccount }, .keptInLibrary, words, to: &page)
    add(things, things.entries.filter(\.kind.isOnAccount), .keptOnAccount, words, to: &page)
    page.addSpace()
    page.add(words(.keptInLocker), .heading)
    if let parts = things.lockerParts {
      for part in LockerPart.allCases {
        if let count = parts[part], count > 0 { page.addHanging("  ", words.locker(part, count)) }
      }
      if parts.values.allSatisfy({ $0 == 0 }) { page.addHanging("  ", words(.keptNothing)) }
    } else {
      page.add(words(.keptLocked), indent: indent)
    }
    page.addSpace()
    page.add(words(.keptNotTitle), .heading)
    for text in words.notKept { page.addHanging("- ", text) }
    return page
  }

  private static let indent = 2

  private static func add(
    _ things: KeptThings, _ entries: [KeptThings.Entry], _ heading: WordKey, _ words: Catalogue,
    to page: inout TextPage
  ) {
    guard !entries.isEmpty else { return }
    page.addSpace()
    page.add(words(heading), .heading)
    for entry in entries.filter({ $0.count > 0 }) {
      let said = words.kept(entry.kind, days: things.retentionDays)
      page.addSpace()
      page.add(words(.keptNumber, ["kind": said.name, "number": entry.count]), .label)
      page.add(said.what, indent: indent)
      page.add(words(.keptWho, ["who": said.who]), indent: indent)
      page.add(words(.keptUntil, ["until": said.until]), indent: indent)
      page.add(entry.path, .textQuiet, indent: indent)
    }
    let none = entries.filter { $0.count == 0 }.map { words.kept($0.kind, days: things.retentionDays).name }
    guard !none.isEmpty else { return }
    page.addSpace()
    page.add(words(.keptNone, ["kinds": words.list(none)]), .textQuiet)
  }
}
