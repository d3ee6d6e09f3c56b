import PeerSupport

/// Whom to call or text right now, for a country that can be changed (G9, G10).
struct HelpNow: Equatable, Sendable {
  /// Where someone is among the entries.
  var list = ListCursor()
  /// The country whose lines show, as two capital letters; empty where none is known.
  private(set) var country = ""
  /// What can be walked over: the program's own people, then the emergency number, then the lines; where the country
  /// is not known, every country with its first numbers.
  private(set) var entries: [HelpEntry] = []
  /// The countries that have checked numbers, by name, and the one that the page was opened for.
  private(set) var countries: [String] = []
  private var help = LocalHelp()

  /// Opens the page for the program's place, or the machine's country without a program.
  mutating func open(_ state: AppState) {
    help = LocalHelp(state)
    let names = Dictionary(
      uniqueKeysWithValues: Set(help.lines.countries + [help.country]).map { ($0, state.words.country($0)) })
    countries = names.filter { !$0.key.isEmpty }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    show(help.country)
  }

  /// The selected country, while it is still to be chosen.
  var offered: String? {
    if entries.indices.contains(list.selected), case .country(let country) = entries[list.selected] {
      return country
    }
    return nil
  }

  /// Shows everything for the selected country.
  mutating func choose() {
    if let offered { show(offered) }
  }

  /// Shows every country with its first numbers; the one that showed is selected.
  mutating func offerCountries() {
    let known = country
    show("")
    if let row = entries.firstIndex(of: .country(known)) { list.select(row) }
  }

  /// The first line and the emergency number of a country, each in a few words.
  func firstNumbers(of country: String, _ words: Catalogue) -> [String] {
    help.firstNumbers(of: country, words)
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
    entries =
      country.isEmpty
      ? help.own + [.emergency(nil)] + countries.map(HelpEntry.country)
      : help.entries(for: country)
    list = ListCursor(count: entries.count)
  }
}

/// One entry of help now.
enum HelpEntry: Hashable, Sendable {
  /// Someone on call for the program.
  case onCall(OnCall)
  /// Help in a crisis that the program's coordinator signed.
  case resource(Resource)
  /// The emergency number; nil where none was checked.
  case emergency(EmergencyNumber?)
  /// A crisis line.
  case line(CrisisLine)
  /// A country to choose.
  case country(String)
}
