import BuiltIn
import Canvas
import PeerSupport

/// What stands behind a row of the plan: people, rings, days, steps.
enum PlanSheetView {
  /// From this width on the rings stand beside the list, which says the same in words.
  private static let sideBySide = 76

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    let title = state.plan.sheet.title(state.plan.prompts, state.words)
    let status = PlanStatus.draw(state, beside: title, in: area.top(1), &painter)
    painter.write(title, .heading, in: area.top(1).left(area.columns - status - 1))
    var text = area.rows(from: area.rows > 12 ? 2 : 1)
    if state.plan.sheet == .circle, area.columns >= sideBySide, text.rows >= 12 {
      let rings = text.columns(from: area.columns / 2)
      CareRings(state.plan.kept.circle, words: state.words).draw(in: rings, &painter)
      text = text.left(area.columns / 2 - 2)
    }
    text = text.readable
    let page = page(state, columns: text.columns)
    let selected = state.plan.items.selected
    page.draw(from: page.start(showing: selected, height: text.rows), selected: selected, in: text, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    for (index, item) in state.plan.items(today: state.today).enumerated() {
      let mark = index == state.plan.items.selected ? "▸ " : "  "
      switch (item, state.plan.sheet) {
      case (.person(let person), .people):
        add(state.plan.kept.people[person], mark, index, state.words, to: &page)
      case (.person(let person), _):
        add(state.plan.kept.circle[person], mark, index, state.words, to: &page)
      case (.open(let place), _):
        let words = place.map { state.words(WordKey(invitingTo: $0)) } ?? state.words(.planInviteTeam)
        page.addSpace()
        page.addHanging(mark, words, .textQuiet, item: index)
      case (.day(let day), _): add(day, mark, index, state, to: &page)
      case (.help, _): addHelp(mark, index, state, to: &page)
      case (.steps, _): addSteps(mark, index, state, to: &page)
      }
    }
    addEnding(state, to: &page)
    return page
  }

  private static func add(
    _ person: PlanPerson, _ mark: String, _ index: Int, _ words: Catalogue, to page: inout TextPage
  ) {
    page.addSpace()
    page.addHanging(mark, person.inShort(words), .heading, item: index)
    for text in [person.otherWay, person.need].compactMap({ $0 }) {
      page.add(EditorInput.accepted(text, isMultiline: false), indent: 4, item: index)
    }
    let qualities = person.qualities.map { words(WordKey($0)) }
    if !qualities.isEmpty {
      page.add(qualities.joined(separator: words(.commonSeparator)), .textQuiet, indent: 4, item: index)
    }
  }

  private static func add(
    _ person: CirclePerson, _ mark: String, _ index: Int, _ words: Catalogue, to page: inout TextPage
  ) {
    page.addSpace()
    page.addHanging(mark, person.name, .heading, item: index)
    page.add(words(WordKey(person.place)), .textQuiet, indent: 4, item: index)
    if let reach = person.reach { page.add(reach, indent: 4, item: index) }
  }

  private static func add(
    _ day: Day, _ mark: String, _ index: Int, _ state: AppState, to page: inout TextPage
  ) {
    let words = state.words
    let entry = state.plan.kept.strain(on: day)
    let said =
      entry.map { [words(WordKey($0.level)), $0.word].compactMap { $0 } } ?? [words(.planNotSaidToday)]
    let date = words.day(day, today: state.today).capitalizedFirst
    if day == state.today {
      let plot = StrainPlot(state.plan.kept.strain, until: day, columns: page.columns)
      plot.add(to: &page, words)
      page.addSpace()
    }
    page.addHanging(
      mark, date + words(.commonSeparator) + said.joined(separator: words(.commonSeparator)),
      day == state.today ? .heading : .text, item: index)
    if day == state.today, let level = entry?.level {
      if let help = state.plan.kept.strainHelp[level] {
        page.add(words(.planHelpsNow, ["help": help]), indent: 4, item: index)
      }
      if level == .high { page.add(words(.planStrainOffer), .noticeSafety, indent: 4, item: index) }
    }
  }

  private static func addHelp(_ mark: String, _ index: Int, _ state: AppState, to page: inout TextPage) {
    page.addHanging(mark, state.words(.planStrainHelpTitle), item: index)
    page.addSpace()
    page.add(state.words(.planStrainResearch), .textQuiet, indent: 2)
    page.addSpace()
  }

  private static func addSteps(_ mark: String, _ index: Int, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    guard let plan = state.plan.kept.shortPlan else {
      page.addHanging(mark, words(.planNoTonight), .textQuiet, item: index)
      return
    }
    if plan.asksToLookBack(at: state.now) {
      page.addHanging(mark, words(.planTimeToLookBack), .noticeSafety, item: index)
      page.addSpace()
    }
    page.addHanging(
      plan.asksToLookBack(at: state.now) ? "  " : mark, words(WordKey(plan.span)), .heading, item: index)
    for step in plan.steps { page.addHanging("    · ", step, item: index) }
    page.addSpace()
    if let beside = plan.beside { page.add(words(.planMadeWith, ["name": beside]), .textQuiet, indent: 2) }
    if let eased = plan.eased {
      page.add(words(.planEasedAnswer, ["answer": words(WordKey(eased))]), .textQuiet, indent: 2)
    } else if let there = state.surroundings.zones.localTime(of: plan.lookBack, in: nil),
      let here = state.surroundings.zones.localTime(of: state.now, in: nil)
    {
      page.add(words(.planLooksBack, ["time": words.moment(there, now: here)]), .textQuiet, indent: 2)
    }
  }

  private static func addEnding(_ state: AppState, to page: inout TextPage) {
    guard state.plan.sheet == .people else { return }
    let written = EditorInput.accepted(state.plan.kept[.aTeam], isMultiline: true).trimmed
    guard !written.isEmpty else { return }
    page.addSpace()
    page.add(state.words(.planMoreWords), .label, indent: 2)
    page.add(written, indent: 2)
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
