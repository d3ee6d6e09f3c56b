import BuiltIn
import Canvas
import PeerSupport

enum InboxView {
  /// From this width on a request takes one row.
  private static let wide = 72

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let words = state.words
    guard !state.inbox.rows.isEmpty else {
      let none: WordKey = state.inbox.isReading ? .inboxReading : .inboxEmpty
      painter.writeWrapped(words(state.isUnlocked ? none : .inboxLocked), in: area, row: 1)
      painter.placeCursor(in: area, row: 1)
      return
    }
    let page = page(state, columns: area.columns)
    let selected = state.inbox.list.selected
    let start = page.start(showing: selected, height: area.rows)
    page.draw(from: start, selected: selected, in: area, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    for group in InboxRow.Group.allCases {
      let rows = state.inbox.rows.enumerated().filter { $0.element.group == group }
      guard !rows.isEmpty else { continue }
      page.addSpace()
      page.add(state.words(group.title), .label)
      for (index, row) in rows {
        add(row, index, state, to: &page)
        if state.shownPlan(with: row.request) != nil {
          let piece = TextPage.Piece(text: state.words(.inboxShowsPlan), role: .textQuiet, column: 4)
          page.addRow([piece], item: index)
        }
      }
    }
    page.addSpace()
    page.add(state.words(.inboxNowhereToWrite), .textQuiet)
    return page
  }

  private static func add(_ row: InboxRow, _ index: Int, _ state: AppState, to page: inout TextPage) {
    let words = state.words
    let isWide = page.columns >= wide
    let mark = index == state.inbox.list.selected ? "▸ " : "  "
    let request = row.request
    if let contacts = request.contactsInWords(state), row.group != .waiting {
      let next = TextPage.Piece(text: contacts.dropFirst().joined(), column: isWide ? 23 : 4)
      let spoke = TextPage.Piece(text: mark + contacts[0], role: .listItem)
      let end = isWide ? endsSoon(request, state) : []
      page.addRow((isWide || next.text.isEmpty ? [spoke, next] : [spoke]) + end, item: index)
      if !isWide, !next.text.isEmpty { page.addRow([next], item: index) }
      if !isWide { addEnd(request, state, index, to: &page) }
      return
    }
    let lead = TextPage.Piece(
      text: mark + lead(row, words), role: request.letter.urgency == .soon ? .timeSoon : .listItem,
      limit: isWide ? 22 : nil)
    let standing = row.group == .waiting ? words(row.standing.word) : ""
    let time = request.clock.map { TimeLeft($0, now: state.now, words) }
    if isWide {
      page.addRow(
        [lead] + pieces(time, column: 23) + [TextPage.Piece(text: standing, role: .textQuiet, column: 56)]
          + endsSoon(request, state),
        item: index)
    } else {
      page.addRow([lead], item: index)
      page.addRow(pieces(time, column: 4), item: index)
      if !standing.isEmpty {
        page.addRow([TextPage.Piece(text: standing, role: .textQuiet, column: 4)], item: index)
      }
      addEnd(request, state, index, to: &page)
    }
  }

  /// That a request with this person ends by itself within two days; nothing otherwise.
  private static func endsSoon(
    _ request: SupportRequest, _ state: AppState, column: Int = 56
  ) -> [TextPage.Piece] {
    guard state.endsSoon(request) else { return [] }
    return [TextPage.Piece(text: state.words(.inboxEndsSoon), role: .timeSoon, column: column)]
  }

  private static func addEnd(
    _ request: SupportRequest, _ state: AppState, _ index: Int, to page: inout TextPage
  ) {
    let end = endsSoon(request, state, column: 4)
    if !end.isEmpty { page.addRow(end, item: index) }
  }

  private static func pieces(_ time: TimeLeft?, column: Int) -> [TextPage.Piece] {
    guard let time else { return [] }
    return [TextPage.Piece(text: time.text, role: time.role, column: column)] + time.bar(column: column + 20)
  }

  /// What a row begins with: how soon while it waits, how to reach the person once it is with someone.
  static func lead(_ row: InboxRow, _ words: Catalogue) -> String {
    let letter = row.request.letter
    guard row.group != .waiting else { return words(letter.urgency.word) }
    return words.by(letter.reach.way) + (letter.when.isEmpty ? "" : words(.commonComma) + letter.when)
  }
}

extension InboxRow.Group {
  /// What the group is called.
  var title: WordKey {
    switch self {
    case .waiting: .inboxWaiting
    case .withYou: .inboxWithYou
    case .planned: .inboxPlanned
    }
  }
}

extension InboxRow.Standing {
  /// The standing in words.
  var word: WordKey {
    switch self {
    case .forYou: .inboxForYou
    case .forYouThenOthers: .inboxForYouThenOthers
    case .passedToYou: .inboxPassedToYou
    case .reserve: .inboxReserve
    case .withAnother: .inboxWithAnother
    }
  }
}

extension Urgency {
  /// How soon, in words.
  var word: WordKey { self == .soon ? .urgencySoon : .urgencyWithinADay }
}

extension Catalogue {
  /// A way as one says it: "by text", "in person".
  func by(_ way: Way) -> String {
    let key: WordKey =
      switch way {
      case .phone: .wayByPhone
      case .text: .wayByText
      case .email: .wayByEmail
      case .video: .wayByVideo
      case .inPerson: .wayMeeting
      }
    return self(key)
  }
}
