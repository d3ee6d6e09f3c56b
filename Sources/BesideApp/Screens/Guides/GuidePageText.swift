import BuiltIn
import Canvas
import PeerSupport

/// A page of a guide as rows of text: what it is for, what one could say and do, and what is good to know.
struct GuidePageText {
  let reading: GuideReading
  let state: AppState
  let columns: Int

  private var words: Catalogue { state.words }
  private var isNarrow: Bool { columns < 60 }
  private var mark: String { isNarrow ? " " : "   " }

  /// The rows of the page that shows, or of what opens it while it is closed.
  var rows: TextPage {
    var page = TextPage(columns: columns)
    guard let shown = reading.page else { return page }
    let place = words(.guidesPageOf, ["number": reading.index + 1, "total": reading.count])
    page.add(place + words(.commonSeparator) + shown.title, .heading)
    if !isNarrow { page.addSpace() }
    if reading.isAtGate {
      addGate(of: shown, to: &page)
      return page
    }
    if let caution = shown.caution { page.add(caution, .noticeSafety) }
    if shown.caution != nil, !isNarrow { page.addSpace() }
    page.add(shown.aim)
    for sentence in reading.clock.sentences(on: shown, of: reading.guide, state) {
      page.add(sentence, .textQuiet)
    }
    if reading.isThinking {
      page.addSpace()
      page.add(words(.guidesThink, ["key": state.key(of: "guide.look")]), .textQuiet)
      return page
    }
    addBody(of: shown, to: &page)
    return page
  }

  private func addBody(of shown: GuidePage, to page: inout TextPage) {
    // In a small window what to say comes before the keys that choose it.
    if shown.knowsConcerns, !isNarrow { addWorry(to: &page) }
    page.addSpace()
    for line in reading.lines { page.addHanging(mark, words.quoted(line.text), .spoken) }
    if shown.knowsConcerns, isNarrow {
      page.addSpace()
      addWorry(to: &page)
    }
    page.addSpace()
    for point in shown.points ?? [] { page.addHanging(mark + "· ", point) }
    if let pairs = shown.pairs {
      GuidePairsText(pairs, filter: state.guides.filter.text, words).add(to: &page)
    }
    if !shown.asides.isEmpty {
      page.addSpace()
      page.add(words(.guidesToKnow), .label)
      for aside in shown.asides { page.addHanging("   ", aside, .textQuiet) }
    }
  }

  /// What the worry is about, or the keys that say so.
  private func addWorry(to page: inout TextPage) {
    if let concern = reading.concern {
      return page.add(words(.guidesAboutIs, ["worry": words(concern.word)]), .textQuiet)
    }
    let keys = Concern.allCases.indices.map {
      state.key(of: CommandID(rawValue: "guide.worry\($0 + 1)"))
    }
    let choices = zip(keys, Concern.allCases).map { $0 + " " + words($1.word) }
    page.add(words(.guidesAbout, ["first": keys.first ?? "", "last": keys.last ?? ""]), .textQuiet)
    page.addFlow(choices, separator: words(.commonSeparator), .textQuiet)
  }

  /// What opens a closed page: the page before it, or one key that says why not (G7).
  private func addGate(of page: GuidePage, to text: inout TextPage) {
    guard let gate = page.gate else { return }
    let before = reading.guide.pages.first { $0.id == gate.afterPage }
    text.add(words(.guidesGate, ["page": before?.title ?? gate.afterPage]))
    text.addSpace()
    text.add(words(.guidesGateConfirm))
    text.addHanging("   " + state.key(of: "guide.cannot") + "  ", gate.orConfirm, .spoken)
  }
}

extension Catalogue {
  /// A text as something that is said, in the marks of the language.
  func quoted(_ text: String) -> String { self(.commonQuoted, ["text": text]) }
}
