import BuiltIn
import Canvas
public import PeerSupport

/// Pages of the screens as plain lines, for a print or a pipe: the same words, without header, marks and keys.
public enum PlainPage {
  /// Whom to call or text right now, with where each line was checked (G9, G10).
  public static func helpNow(in state: AppState, columns: Int) -> [String] {
    var state = state
    state.helpNow.open(state)
    let help = HelpNowView.printed(state, columns: columns)
    let country = state.helpNow.country
    let place = country.isEmpty ? state.words(.helpWhereOption) : state.words.country(country)
    return [place] + help.lines
  }

  /// Whom to call right now, in as few words as can be.
  public static func firstHelp(in state: AppState) -> [String] { LocalHelp(state).parts(state.words) }

  /// What helps when it is hard, people to call first and lines for everyone last.
  public static func hard(_ plan: SelfCarePlan, in state: AppState, columns: Int) -> [String] {
    var state = state
    state.plan = Plan(plan, prompts: .builtIn(in: state.words.language))
    var lines: [String] = []
    for page in HardPages(state, columns: columns, rows: .max).pages {
      lines += (lines.isEmpty ? [] : [""]) + [page.title] + page.lines
    }
    return lines
  }

  /// The guides there are, each with its name and what it is for.
  public static func guides(in state: AppState, columns: Int) -> [String] {
    var page = TextPage(columns: columns)
    for guide in shelf(state) {
      page.addSpace()
      page.add(guide.id + state.words(.commonSeparator) + guide.title)
      page.add(guide.purpose, indent: indent)
    }
    return page.lines
  }

  /// All pages of a guide, one after another; nil where no guide has that name.
  ///
  /// Whoever reads on has read the page that a gate asks for, so gates stay open (G7).
  public static func guide(_ id: String, in state: AppState, columns: Int) -> [String]? {
    guard let guide = shelf(state).first(where: { $0.id == id }) else { return nil }
    let words = state.words
    var page = TextPage(columns: columns)
    page.add(guide.title)
    page.add(guide.purpose)
    for (index, shown) in guide.pages.enumerated() {
      page.addSpace()
      let place = words(.guidesPageOf, ["number": index + 1, "total": guide.pages.count])
      page.add(place + words(.commonSeparator) + shown.title)
      page.addSpace()
      add(shown, words, to: &page)
      if shown.showsHelpNow {
        page.addSpace()
        page.addFlow(LocalHelp(state).parts(words), separator: words(.commonSeparator))
      }
    }
    return page.lines
  }

  /// The resources that match what is looked for, by name (D12).
  public static func resources(_ all: [Resource], matching text: String, _ words: Catalogue) -> [Resource] {
    let query = TextQuery(text)
    return all.filter { query.matches(words.texts(of: $0)) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// A resource, to be printed and given to someone.
  public static func resource(_ resource: Resource, _ words: Catalogue, columns: Int) -> [String] {
    var page = TextPage(columns: columns)
    let lines = words.lines(of: resource)
    page.add(lines.first ?? "")
    for line in lines.dropFirst() { page.add(line, indent: indent) }
    return page.lines
  }

  /// What a supporter says of themselves, and how they stand to the person who reads it.
  public static func supporter(_ supporter: Supporter, in state: AppState, columns: Int) -> [String] {
    BioPage(of: supporter, in: state, columns: columns).whole.lines
  }

  /// What is kept, who can open it and until when; then what is not.
  public static func kept(_ things: KeptThings, in words: Catalogue, columns: Int) -> [String] {
    KeptPage.page(things, words, columns: columns).lines
  }

  private static let indent = 4

  /// The guides in the order of their shelf.
  public static func shelf(_ state: AppState) -> [Guide] {
    var guides = state.guides
    guides.fill(language: state.words.language)
    return guides.guides
  }

  /// Without a key that says what the worry is about, the lines for each worry stand under its name.
  private static func add(_ shown: GuidePage, _ words: Catalogue, to page: inout TextPage) {
    if let caution = shown.caution { page.add(caution) }
    page.add(shown.aim)
    page.addSpace()
    add(shown.lines.filter { $0.concerns == nil }, words, to: &page)
    for concern in Concern.allCases {
      let lines = shown.lines.filter { $0.concerns?.contains(concern) ?? false }
      guard !lines.isEmpty else { continue }
      page.addSpace()
      page.add(words(.guidesAboutIs, ["worry": words(concern.word)]))
      add(lines, words, to: &page)
    }
    for point in shown.points ?? [] { page.addHanging("  · ", point) }
    if let pairs = shown.pairs { GuidePairsText(pairs, filter: "", words).add(to: &page) }
    guard !shown.asides.isEmpty else { return }
    page.addSpace()
    page.add(words(.guidesToKnow))
    for aside in shown.asides { page.add(aside, indent: indent) }
  }

  private static func add(_ lines: [GuideLine], _ words: Catalogue, to page: inout TextPage) {
    for line in lines { page.add(words.quoted(line.text), indent: indent) }
  }
}

extension TextPage {
  /// The rows as text, without blanks at their ends.
  var lines: [String] {
    rows.map { row in
      let line = row.pieces.reduce("") { line, piece in
        let room = piece.limit ?? max(0, columns - piece.column)
        return TextLayout.padded(line, to: piece.column) + TextLayout.truncated(piece.text, to: room)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
