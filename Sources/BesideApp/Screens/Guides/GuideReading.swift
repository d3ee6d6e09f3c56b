import PeerSupport

/// Where someone is in an open guide.
///
/// It lives as long as the guide is open and is never stored.
struct GuideReading: Equatable, Sendable {
  /// The pages that were open, and the gates.
  private(set) var progress: GuideProgress
  /// Whom to call, on every page of safety (G9).
  let help: LocalHelp
  /// What the worry is about; it chooses lines to say and is recorded nowhere.
  private(set) var concern: Concern?
  /// How far the page is scrolled.
  var scroll = 0
  /// The time since the sheet was begun, if a clock runs, and when the event was (K1–K6).
  var clock = GuideClock()
  private var closedPage: Int?
  private var looked: Set<String> = []

  init(_ guide: Guide, help: LocalHelp) {
    progress = GuideProgress(guide)
    self.help = help
  }

  /// The guide being read.
  var guide: Guide { progress.guide }

  /// The place of the page that shows: the one being read, or a closed one with what opens it.
  var index: Int { closedPage ?? progress.currentIndex }

  /// The page that shows.
  var page: GuidePage? {
    let pages = guide.pages
    return pages.indices.contains(index) ? pages[index] : nil
  }

  /// Whether the page that shows is still closed (G7).
  var isAtGate: Bool { closedPage != nil }

  /// How many pages there are.
  var count: Int { guide.pages.count }

  /// The first page that is still closed.
  var gatedPage: Int? { guide.pages.firstIndex { !progress.mayOpen($0) } }

  /// Whether any line of the guide depends on what the worry is about.
  var knowsConcerns: Bool { guide.pages.contains(where: \.knowsConcerns) }

  /// Whether the lines wait until someone has thought for themselves (H9).
  var isThinking: Bool { guide.isPractice == true && page.map { !looked.contains($0.id) } ?? false }

  /// Turns to a page; a closed one shows what opens it.
  mutating func turn(to place: Int) {
    guard guide.pages.indices.contains(place) else { return }
    scroll = 0
    closedPage = progress.open(guide.pages[place].id) ? nil : place
  }

  /// Says that working together is not possible now, and turns to the page that this opens (G7).
  mutating func sayNotPossible() {
    guard let place = gatedPage else { return }
    progress.sayNotPossible()
    turn(to: place)
  }

  /// Says what the worry is about, or takes it back.
  mutating func choose(_ concern: Concern) {
    self.concern = self.concern == concern ? nil : concern
    scroll = 0
  }

  /// Looks at what one could say and what to look for, after thinking (H9).
  mutating func look() {
    if let page { looked.insert(page.id) }
    scroll = 0
  }

  /// The lines to say on the page that shows: those that fit any worry, and those for the chosen one.
  var lines: [GuideLine] {
    guard let page, !isThinking else { return [] }
    return concern.map { page.lines(about: $0) } ?? page.lines.filter { $0.concerns == nil }
  }
}

extension GuidePage {
  /// Whether any line depends on what the worry is about.
  var knowsConcerns: Bool { lines.contains { $0.concerns != nil } }
}
