import BuiltIn
import Canvas
import PeerSupport

/// Offering further help: questions that a supporter asks themselves, and what there is to point to (D7, D12).
///
/// Nobody's contacts are counted for it.
enum FurtherHelpCommands {
  static let all: [Command] = [
    Command(
      "request.furtherHelp", keys: ["f"], title: .requestFurtherHelp, help: .requestFurtherHelpHelp,
      layers: [.inbox, .request], isInFooter: true, availability: { $0.beingMine }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      state.inbox.opened = request.id
      state.inbox.helpScroll = 0
      state.push(.furtherHelp)
      return []
    },
    Command(
      "furtherHelp.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp,
      layers: [.furtherHelp], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}

enum FurtherHelpView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    page(state, columns: area.columns).draw(from: state.inbox.helpScroll, in: area, &painter)
  }

  /// The furthest row that the page can begin with in the window as it is.
  static func lastStart(_ state: AppState) -> Int {
    let area = AppView.body(of: state).inset(columns: 2).readable
    return page(state, columns: area.columns).lastStart(height: area.rows)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    page.add(words(.helpFurtherIntro), .textQuiet)
    page.addSpace()
    page.add(words(.helpFurtherReflect), .label)
    for question: WordKey in [.helpFurtherOften, .helpFurtherLimits, .helpFurtherTheirs] {
      page.addHanging("  ", words(question))
    }
    page.addSpace()
    page.add(words(.helpFurtherSay), .label)
    for line: WordKey in [.helpFurtherSayGlad, .helpFurtherSayTogether, .helpFurtherSayStay] {
      page.addHanging("  ", words(line), .spoken)
    }
    page.addSpace()
    page.add(words(.helpFurtherResources), .label)
    if state.resources.all.isEmpty { page.addHanging("  ", words(.helpFurtherNoResources), .textQuiet) }
    for resource in state.resources.all { add(resource, state, to: &page) }
    return page
  }

  private static func add(_ resource: Resource, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    page.addHanging(
      "  ", resource.name + (resource.forWhom.isEmpty ? "" : words(.commonSeparator) + resource.forWhom))
    let languages = resource.languages.map { words.language($0) }.joined(separator: words(.commonComma))
    let rest = [resource.reach, resource.hours, languages, resource.cost, resource.place ?? ""].filter {
      !$0.isEmpty
    }
    page.addHanging("    ", rest.joined(separator: words(.commonSeparator)), .textQuiet)
    page.addHanging(
      "    ",
      words(.helpFurtherChecked, ["date": words.distantDay(resource.lastChecked, today: state.today)]),
      .textQuiet)
  }
}
