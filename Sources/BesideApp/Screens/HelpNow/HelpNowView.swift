import BuiltIn
import Canvas
import PeerSupport

enum HelpNowView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    let text = area.rows(from: drawPlace(state, in: area, &painter))
    let selected = state.helpNow.list.selected
    let page = page(state, selected: selected, columns: area.columns)
    let start = page.start(showing: selected, height: text.rows)
    page.draw(from: start, selected: selected, in: text, &painter)
  }

  /// Draws the country that shows, or asks for it where none is known, and returns the rows that took.
  private static func drawPlace(_ state: AppState, in area: Rectangle, _ painter: inout Painter) -> Int {
    let words = state.words
    guard !state.helpNow.country.isEmpty else {
      return painter.writeWrapped(words(.helpWhere), .heading, in: area)
    }
    let place = painter.write("‹ " + words.country(state.helpNow.country) + " ›", .heading, in: area)
    let rest = area.columns(from: place + 4)
    if TextWidth.columns(words(.helpNothingKept)) <= rest.columns {
      painter.write(words(.helpNothingKept), .textQuiet, in: rest)
    }
    return 1
  }

  /// The page where nothing can be selected: every line tells where it was checked.
  static func printed(_ state: AppState, columns: Int) -> TextPage {
    page(state, selected: nil, columns: columns)
  }

  private static func page(_ state: AppState, selected: Int?, columns: Int) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    if let demo = state.program?.demoPassphrase.map({ _ in words(.helpDemoPeople) }) {
      page.add(demo, .textQuiet)
    }
    var heading: WordKey?
    for (index, entry) in state.helpNow.entries.enumerated() {
      if entry.heading != heading {
        page.addSpace()
        page.add(words(entry.heading), .label)
        heading = entry.heading
      }
      add(entry, index, selected, state, to: &page)
    }
    page.addSpace()
    let isUnchecked = !state.helpNow.hasLines && !state.helpNow.country.isEmpty
    page.add(words(isUnchecked ? .helpNoLines : .helpGentle), .textQuiet)
    return page
  }

  private static func add(
    _ entry: HelpEntry, _ index: Int, _ selected: Int?, _ state: AppState, to page: inout TextPage
  ) {
    let words = state.words
    let mark = index == selected ? "▸ " : "  "
    switch entry {
    case .onCall(let person):
      let role = person.role.isEmpty ? "" : words(.commonSeparator) + person.role
      page.addHanging(mark, person.phone + "  " + person.name + role, .noticeSafety, item: index)
    case .resource(let resource):
      page.addHanging(mark, resource.reach, .noticeSafety, item: index)
      page.add(resource.name, indent: 4, item: index)
      let details = words.details(of: resource).filter { !$0.hasSuffix(resource.reach) }
      for line in details where index == selected ?? index {
        page.add(line, .textQuiet, indent: 4, item: index)
      }
      if isOld(on: state, resource.isOld) {
        page.add(words(.resourceOld), .textQuiet, indent: 4, item: index)
      }
    case .emergency(let number?):
      page.addHanging(mark, number.number, .noticeSafety, item: index)
      addOrigin(number, index, selected, state, to: &page)
    case .emergency(nil):
      page.addHanging(mark, words(.helpEmergencyUnknown), .noticeSafety, item: index)
    case .country(let country):
      let parts = [words.country(country)] + state.helpNow.firstNumbers(of: country, words)
      page.addHanging(
        mark, parts.joined(separator: words(.commonSeparator)), .noticeSafety, item: index)
    case .line(let line):
      for (place, way) in words.ways(of: line).enumerated() {
        page.addHanging(place == 0 ? mark : "  ", way, .noticeSafety, item: index)
      }
      page.add(line.name, indent: 4, item: index)
      page.add(details(line, words), .textQuiet, indent: 4, item: index)
      addOrigin(line, index, selected, state, to: &page)
    }
  }

  private static func details(_ line: CrisisLine, _ words: Catalogue) -> String {
    let languages = words.list(line.languages.map { words.language($0) })
    let parts = [
      line.hours, line.languages.isEmpty ? "" : words(.helpLanguages, ["languages": languages]),
      line.forWhom.map { words(.helpForWhom, ["people": $0]) } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: words(.commonSeparator))
  }

  /// Where and when a number was read, for the one that is selected, and that this is long ago, for each.
  private static func addOrigin(
    _ entry: some VerifiedEntry, _ index: Int, _ selected: Int?, _ state: AppState, to page: inout TextPage
  ) {
    let words = state.words
    if index == selected ?? index {
      let checked = words(.helpChecked, ["date": words.date(entry.verifiedOn)])
      page.add(
        entry.source + words(.commonSeparator) + checked, .textQuiet, indent: 4, item: index)
    }
    if isOld(on: state, entry.isOld) { page.add(words(.helpOld), .textQuiet, indent: 4, item: index) }
  }

  /// Whether something was checked too long ago, as it says itself.
  private static func isOld(on state: AppState, _ isOld: (Day) -> Bool) -> Bool {
    state.surroundings.zones.localTime(of: state.now, in: nil).map { isOld($0.day) } ?? false
  }
}

extension HelpEntry {
  fileprivate var heading: WordKey {
    switch self {
    case .onCall: .helpOnCall
    case .resource: .helpOwnLines
    case .emergency: .helpEmergency
    case .line: .helpLines
    case .country: .helpCountries
    }
  }
}
