import PeerSupport

/// Whom to call or text right now, for a country that can be changed (G9, G10).
struct HelpNow: Equatable, Sendable {
  /// Where someone is among the entries.
  var list = ListCursor()
  /// The country whose lines show, as two capital letters; empty where none is known.
  private(set) var country = ""
  /// What can be walked over: the program's own people, then the emergency number, then the lines.
  private(set) var entries: [HelpEntry] = []
  /// The countries that have checked lines, and the one that the page was opened for.
  private(set) var countries: [String] = []
  private var help = LocalHelp()

  /// Opens the page for the program's place, or the machine's country without a program.
  mutating func open(_ state: AppState) {
    help = LocalHelp(state)
    countries = Set(help.lines.lines.map(\.country) + [help.country]).sorted()
    show(help.country)
  }

  /// Shows the country so many places further, round and round.
  mutating func changeCountry(by step: Int) {
    guard let place = countries.firstIndex(of: country) else { return }
    let count = countries.count
    show(countries[((place + step) % count + count) % count])
  }

  /// Whether the country has a line that somebody checked.
  var hasLines: Bool { !help.lines.lines(for: country).isEmpty }

  private mutating func show(_ country: String) {
    self.country = country
    entries = help.entries(for: country)
    list = ListCursor(count: entries.count)
  }
}

/// One entry of help now.
enum HelpEntry: Hashable, Sendable {
  /// Someone on call for the program.
  case onCall(OnCall)
  /// The emergency number; nil where none was checked.
  case emergency(EmergencyNumber?)
  /// A crisis line.
  case line(CrisisLine)
}
