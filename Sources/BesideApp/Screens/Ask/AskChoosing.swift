import PeerSupport

extension Ask {
  /// Goes to the next row or the one before, stopping at both ends.
  mutating func move(by step: Int) {
    let rows = rows
    let place = rows.firstIndex(of: focus) ?? 0
    focus = rows[min(max(place + step, 0), rows.count - 1)]
  }

  /// Goes to what was clicked: a row, or one of the choices in it.
  mutating func focus(on target: Int) {
    let (row, option) = (target / Self.targetsPerRow, target % Self.targetsPerRow)
    guard let row = Row(rawValue: row), rows.contains(row) else { return }
    focus = row
    if option > 0 { choose(option - 1, in: row) }
  }

  /// What a click on a row stands for, or on one of the choices in it.
  static func target(_ row: Row, option: Int? = nil) -> Int {
    row.rawValue * targetsPerRow + (option.map { $0 + 1 } ?? 0)
  }

  private static let targetsPerRow = 100

  /// Says what has to be changed, at its row.
  mutating func complain(_ problem: Problem) {
    self.problem = problem
    focus = problem.row
  }

  /// How many choices a row has; none in a row of text.
  func optionCount(_ row: Row) -> Int {
    switch row {
    case .askingFor: Asker.allCases.count
    case .agreement: Agreement.allCases.count
    case .whom: chosen.isEmpty ? 1 : Whom.allCases.count
    case .way: ways.count
    case .message: Self.messageAnswers.count
    case .language: languages.count + 1
    case .urgency: Urgency.allCases.count
    case .sitBeside, .giveDirectory, .reachOut, .keptOut, .detail, .name, .when, .note: 0
    }
  }

  /// Which choice of a row holds.
  func option(_ row: Row) -> Int {
    switch row {
    case .askingFor: asker.rawValue
    case .agreement: agreement.rawValue
    case .whom: chosen.isEmpty ? 0 : whom.rawValue
    case .way: ways.firstIndex(of: way) ?? 0
    case .message: Self.messageAnswers.firstIndex(of: mayLeaveMessage) ?? 0
    case .language: language.flatMap { languages.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    case .urgency: Urgency.allCases.firstIndex(of: urgency) ?? 0
    case .sitBeside, .giveDirectory, .reachOut, .keptOut, .detail, .name, .when, .note: 0
    }
  }

  /// Makes a choice of a row hold.
  mutating func choose(_ option: Int, in row: Row) {
    guard (0..<optionCount(row)).contains(option) else { return }
    problem = nil
    switch row {
    case .askingFor: asker = Asker.allCases[option]
    case .agreement: agreement = Agreement.allCases[option]
    case .whom:
      chosenUnread = []
      whom = chosen.isEmpty ? .anyone : Whom.allCases[option]
    case .way: way = ways[option]
    case .message: mayLeaveMessage = Self.messageAnswers[option]
    case .language: language = option == 0 ? nil : languages[option - 1]
    case .urgency: urgency = Urgency.allCases[option]
    case .sitBeside, .giveDirectory, .reachOut, .keptOut, .detail, .name, .when, .note: break
    }
  }

  /// Not said, yes, no.
  private static let messageAnswers: [Bool?] = [nil, true, false]

  /// The text that typing goes into.
  var editor: WritableKeyPath<AppState, Editor>? { reading == nil ? Self.editor(of: focus) : nil }

  /// The text of a row; nil for a row of choices.
  static func editor(of row: Row) -> WritableKeyPath<AppState, Editor>? {
    switch row {
    case .detail: \.ask.detail
    case .name: \.ask.name
    case .when: \.ask.when
    case .note: \.ask.note
    default: nil
    }
  }

  /// Takes in that these lines about privacy were in sight to their end.
  mutating func hasRead(_ lines: [String]) { readLines = lines }
}
