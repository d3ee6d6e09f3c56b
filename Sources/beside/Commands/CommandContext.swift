import BesideApp
import Canvas
import CSystem
import Glibc
import PeerLibrary
import PeerSupport
import Sealing

/// What every command works with: the folders of this account, its clock and zones, and the words.
struct CommandContext: Sendable {
  let folders = StandardFolders()
  let zones = SystemTimeZones()
  let words: Catalogue
  let now = SystemClock.now

  /// What there is on this account; it speaks the language that was asked for, or the account's own.
  init(_ language: LanguageTag? = nil) {
    words = Language.words(language, Config.readOrTell(from: folders.configFile).0)
  }

  /// The programs that this account knows.
  var known: KnownProgramsFile { KnownProgramsFile(folders) }

  /// Today by the machine's own clock.
  var today: Day { zones.localTime(of: now, in: nil)?.day ?? now.day }

  /// A moment as one says it now, such as "tomorrow 19:30".
  func moment(_ time: Timestamp) -> String {
    guard let there = zones.localTime(of: time, in: nil), let here = zones.localTime(of: now, in: nil) else {
      return time.description
    }
    return words.moment(there, now: here)
  }

  /// The state that the pages of the screens are drawn from, when they are printed instead.
  func state(country: String? = nil) throws(ThemeError) -> AppState {
    AppState(
      surroundings: Surroundings(
        words: words, zones: zones, country: country ?? Country.ofLocale() ?? "",
        themeNames: [], holdsReturnCode: ReturnCode.isWritten,
        isAsSigned: { $0.isAsSigned }),
      theme: try Theme(named: "mono"), size: Size(columns: Self.columns, rows: 24), now: now)
  }

  /// The same with an open library and all its supporters.
  func state(showing library: OpenLibrary) throws -> AppState {
    var state = try state()
    let program = OpenProgram(program: library.program, supporterCount: library.supporterCount)
    _ = App.update(&state, .programOpened(program))
    state.me = try known.read().entry(at: library.path)?.supporter
    _ = App.update(&state, .supportersRead(Array(library.supporters.values), isLast: true))
    return state
  }

  /// Whom to call in a few words, wherever this is.
  var help: [String] { get throws(ThemeError) { PlainPage.firstHelp(in: try state()) } }

  /// The columns that a printed page has: those of the terminal, or 80 where the answer goes elsewhere.
  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(AppView.smallest.columns, Int(size.ws_col))
  }
}
