import BuiltIn
import PeerSupport

/// The people on call, the emergency number and the checked lines, wherever they stand: on help now and on the
/// pages of staying safe together (G9).
struct LocalHelp: Equatable, Sendable {
  /// The program's own people on call; they come first.
  private(set) var onCall: [OnCall] = []
  /// The help in a crisis that its coordinator signed; it comes next.
  private(set) var crisis: [Resource] = []
  /// The program's country, or else the machine's.
  private(set) var country = ""
  /// Every country's numbers and lines.
  private(set) var lines = CrisisLines(emergency: [], lines: [])

  init() {}

  /// The help where someone is now.
  ///
  /// It needs no program and no passphrase.
  init(_ state: AppState) {
    onCall = state.program?.program.policy.onCall ?? []
    crisis = state.resources.all.filter { $0.kind == .crisis }
    country = (state.program?.program.place.country ?? state.surroundings.country).uppercased()
    lines = CrisisLines.builtIn(language: state.words.language)
  }

  /// The program's own people and lines.
  var own: [HelpEntry] { onCall.map(HelpEntry.onCall) + crisis.map(HelpEntry.resource) }

  /// Everything there is to call or text in a country, the program's own people first.
  func entries(for country: String) -> [HelpEntry] {
    own + [.emergency(lines.emergencyNumber(for: country))]
      + lines.lines(for: country).map(HelpEntry.line)
  }

  /// Whom to turn to when waiting is too long: the same, with the words that lead to it.
  func partsWhileWaiting(_ words: Catalogue) -> [String] {
    let parts = parts(words)
    return parts.prefix(1).map { words(.helpTooLong) + " " + $0 } + parts.dropFirst()
  }

  /// Who is on call, the first line and the emergency number, each in a few words; the program's own line before the
  /// country's.
  func parts(_ words: Catalogue) -> [String] {
    let people = onCall.prefix(1).map { words(.helpOnCallPerson, ["name": $0.name, "phone": $0.phone]) }
    guard let line = crisis.first else { return people + firstNumbers(of: country, words) }
    return people + [line.name + " " + line.reach, emergency(of: country, words)]
  }

  /// The first line and the emergency number of a country, each in a few words.
  func firstNumbers(of country: String, _ words: Catalogue) -> [String] {
    let line = lines.lines(for: country).prefix(1).flatMap { words.ways(of: $0, withNotes: false).prefix(1) }
    return line + [emergency(of: country, words)]
  }

  private func emergency(of country: String, _ words: Catalogue) -> String {
    lines.emergencyNumber(for: country).map { words(.helpEmergencyNumber, ["number": $0.number]) }
      ?? words(.helpEmergencyUnknown)
  }
}

extension CrisisLines {
  /// The lines that the program brings along; none when they cannot be read, so that the page still opens.
  static func builtIn(language: String) -> CrisisLines {
    guard let file = BuiltIn.crisisLines(in: language),
      let lines = try? DocumentCoder.decode(CrisisLines.self, from: file.bytes, file: file.path)
    else { return CrisisLines(emergency: [], lines: []) }
    return lines
  }
}

extension Catalogue {
  /// The ways to reach a line, each as one says it: "988 call or text, press 2 for Spanish", "text 741741".
  func ways(of line: CrisisLine, withNotes: Bool = true) -> [String] {
    var rest = line.reach[...]
    var ways: [String] = []
    while let reach = rest.popFirst() {
      let twin = reach.kind == .call ? rest.firstIndex { $0.kind == .text && $0.number == reach.number } : nil
      let notes = [reach.note] + (twin.map { [rest.remove(at: $0).note] } ?? [])
      let way = twin == nil ? way(reach) : self(.helpCallOrText, ["number": reach.number])
      let note = withNotes ? notes.compactMap { $0 }.first : nil
      ways.append(note.map { way + self(.commonComma) + $0 } ?? way)
    }
    return ways
  }

  /// One way to reach a line, as one says it.
  func way(_ reach: CrisisReach) -> String {
    let key: WordKey =
      switch reach.kind {
      case .call: .helpCall
      case .text: .helpText
      case .chat: .helpChat
      }
    return self(key, ["number": reach.number])
  }
}
