import BuiltIn
import Canvas
import PeerSupport

enum GuideView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let reading = state.guides.reading else { return }
    let area = body.inset(columns: 2).readable
    let help = help(reading, columns: area.columns, state.words)
    let text = area.top(area.rows - help.count - 1)
    page(reading, columns: area.columns, state).draw(from: reading.scroll, in: text, &painter)
    for (place, line) in help.enumerated() {
      painter.write(line, .noticeSafety, in: area, row: text.rows + place)
    }
    GuideProgressRow.draw(reading, in: area.bottom(1), &painter)
  }

  /// The rows that text has in the window as it is.
  static func textRows(_ state: AppState) -> Int {
    guard let reading = state.guides.reading else { return 0 }
    let area = AppView.body(of: state).inset(columns: 2).readable
    return max(1, area.rows - help(reading, columns: area.columns, state.words).count - 1)
  }

  /// The furthest row that the page can begin with in the window as it is.
  static func lastStart(_ state: AppState) -> Int {
    guard let reading = state.guides.reading else { return 0 }
    let columns = AppView.body(of: state).inset(columns: 2).readable.columns
    return page(reading, columns: columns, state).lastStart(height: textRows(state))
  }

  /// Who is on call and whom to call, on every page that speaks of safety, closed ones too (G7, G9).
  private static func help(_ reading: GuideReading, columns: Int, _ words: Catalogue) -> [String] {
    guard reading.page?.showsHelpNow ?? false else { return [] }
    return Flow.rows(reading.help.parts(words), separator: words(.commonSeparator), columns: columns)
  }

  private static func page(_ reading: GuideReading, columns: Int, _ state: AppState) -> TextPage {
    let words = state.words
    let isNarrow = columns < 60
    var page = TextPage(columns: columns)
    guard let shown = reading.page else { return page }
    let place = words(.guidesPageOf, ["number": reading.index + 1, "total": reading.count])
    page.add(place + words(.commonSeparator) + shown.title, .heading)
    if !isNarrow { page.addSpace() }
    if reading.isAtGate {
      addGate(of: shown, reading, state, to: &page)
      return page
    }
    page.add(shown.aim)
    // In a small window what to say comes before the keys that choose it.
    if shown.knowsConcerns, !isNarrow { addWorry(reading, state, to: &page) }
    page.addSpace()
    for line in reading.lines { page.addHanging(isNarrow ? " " : "   ", "“" + line.text + "”", .spoken) }
    if shown.knowsConcerns, isNarrow {
      page.addSpace()
      addWorry(reading, state, to: &page)
    }
    if !shown.asides.isEmpty {
      page.addSpace()
      page.add(words(.guidesToKnow), .label)
      for aside in shown.asides { page.addHanging("   ", aside, .textQuiet) }
    }
    return page
  }

  /// What the worry is about, or the keys that say so.
  private static func addWorry(_ reading: GuideReading, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    if let concern = reading.concern {
      return page.add(words(.guidesAboutIs, ["worry": words(concern.word)]), .textQuiet)
    }
    let keys = Concern.allCases.indices.map { index in
      let command = CommandTable.command(CommandID(rawValue: "guide.worry\(index + 1)"))
      return command.flatMap { state.surroundings.keymap.keys(for: $0).first }?.description ?? ""
    }
    let choices = zip(keys, Concern.allCases).map { $0 + " " + words($1.word) }
    page.add(words(.guidesAbout, ["first": keys.first ?? "", "last": keys.last ?? ""]), .textQuiet)
    page.addFlow(choices, separator: words(.commonSeparator), .textQuiet)
  }

  /// What opens a closed page: the page before it, or one key that says why not (G7).
  private static func addGate(
    of page: GuidePage, _ reading: GuideReading, _ state: AppState, to text: inout TextPage
  ) {
    guard let gate = page.gate else { return }
    let words = state.words
    let before = reading.progress.guide.pages.first { $0.id == gate.afterPage }
    text.add(words(.guidesGate, ["page": before?.title ?? gate.afterPage]))
    text.addSpace()
    text.add(words(.guidesGateConfirm))
    let key = CommandTable.command("guide.cannot").flatMap { state.surroundings.keymap.keys(for: $0).first }
    text.addHanging("   " + (key?.description ?? "") + "  ", gate.orConfirm, .spoken)
  }
}
