import PeerSupport

/// The one page that asks someone to get in touch.
///
/// What is written stays until it is sent or the program ends.
struct Ask: Sendable {
  /// A row of the page, from top to bottom.
  enum Row: Int, CaseIterable, Sendable {
    case askingFor, agreement, whom, way, detail, message, name, language, when, urgency, note
  }

  /// For whom someone asks (C1–C3).
  enum Asker: Int, CaseIterable, Sendable { case me, colleague, supervisor }

  /// What the person said who would be contacted (C2, C3).
  enum Agreement: Int, CaseIterable, Sendable { case notAsked, yes, no }

  /// Who may answer (C7).
  enum Whom: Int, CaseIterable, Sendable { case chosen, chosenThenOthers, anyone }

  /// What has to be changed before this can be sent, and where.
  struct Problem: Equatable, Sendable {
    let row: Row
    let text: String
  }

  private(set) var chosen: [Supporter] = []
  private(set) var asker: Asker = .me
  private(set) var agreement: Agreement = .notAsked
  private(set) var whom: Whom = .anyone
  private(set) var way: Way = .phone
  private(set) var mayLeaveMessage: Bool?
  private(set) var language: String?
  private(set) var urgency: Urgency = .withinADay
  var detail = Editor(limit: 200)
  var name = Editor(limit: 80)
  var when = Editor(limit: 200)
  var note = Editor(isMultiline: true, limit: RequestLetter.freeText)

  /// The row that keys act on.
  private(set) var focus: Row = .detail
  /// What stood in the way when it was last to be sent.
  var problem: Problem?
  /// How far the page about privacy is read, or the page after sending; nil while the form shows.
  var reading: ListCursor?
  /// The lines about privacy that were read to their end; others are read anew (C8).
  private(set) var readLines: [String] = []
  /// The short number that was asked about; it is asked about once.
  var checkedNumber: String?
  /// Whom to call when waiting is too long (C5).
  private(set) var help = LocalHelp()
  private(set) var languages: [String] = []

  /// What the sender is told once, after sending.
  private(set) var receipt: Receipt?
  /// Whether the code was put into the locker.
  var isCodeKept = false
  /// Who was asked alone; nil where it was another number of people.
  private(set) var askedName: String?

  init() {}

  /// Nothing but the answer to what was sent: the draft itself is forgotten.
  init(sent receipt: Receipt, after ask: Ask) {
    self.receipt = receipt
    asker = ask.asker
    help = ask.help
    askedName = ask.whom == .chosen && ask.chosen.count == 1 ? ask.chosen.first?.bio.name : nil
  }

  /// A draft that waited sealed while its writer was away.
  init(_ draft: RequestDraft, recipients: [Supporter]) {
    chosen = recipients
    switch draft.askingFor {
    case .me: asker = .me
    case .colleague(let agreed): (asker, agreement) = (.colleague, agreed ? .yes : .no)
    case .asSupervisor(let agreed): (asker, agreement) = (.supervisor, agreed ? .yes : .no)
    }
    whom = recipients.isEmpty ? .anyone : draft.othersMayAnswer ? .chosenThenOthers : .chosen
    way = draft.reach.way
    mayLeaveMessage = draft.reach.mayLeaveMessage
    language = draft.language
    urgency = draft.urgency
    detail.insert(draft.reach.detail)
    name.insert(draft.reach.name ?? "")
    when.insert(draft.when)
    note.insert(draft.note)
  }

  /// Opens the page for some supporters; for none it asks whoever can first.
  ///
  /// What was written before is still there.
  mutating func begin(with supporters: [Supporter], languages: [String], help: LocalHelp) {
    chosen = supporters
    self.languages = languages
    self.help = help
    if supporters.isEmpty {
      whom = .anyone
    } else if whom == .anyone {
      whom = .chosen
    }
    if detail.isEmpty, !ways.contains(way), let first = ways.first { way = first }
    if language.map({ !languages.contains($0) }) ?? false { language = nil }
    focus = isAgreed ? .detail : .agreement
    problem = nil
    reading = nil
  }

  /// Whether the person who would be contacted wants it; who asks for themselves does.
  var isAgreed: Bool { asker == .me || agreement == .yes }

  /// The rows that show.
  ///
  /// Without a yes there is nothing more to fill in (C2, C3).
  var rows: [Row] {
    guard isAgreed else { return [.askingFor, .agreement] }
    return Row.allCases.filter { row in
      switch row {
      case .agreement: asker != .me
      case .message: way == .phone
      case .language: languages.count > 1
      default: true
      }
    }
  }

  /// The ways that can be chosen: those of the chosen, and the one already chosen; all where anyone may answer.
  var ways: [Way] {
    let offered = offeredWays
    return Way.allCases.filter { offered.contains($0) || ($0 == way && !detail.isEmpty) }
  }

  /// The ways in which the chosen meet; who names none meets in any.
  var offeredWays: Set<Way> {
    guard whom != .anyone, !chosen.contains(where: \.bio.ways.isEmpty) else { return Set(Way.allCases) }
    return Set(chosen.flatMap(\.bio.ways))
  }

  /// Whether something is written that was not sent.
  var hasDraft: Bool { [detail, name, when, note].contains { !$0.text.isBlank } }

  /// Whether a return code is on screen that is kept nowhere else.
  var holdsOnlyCode: Bool { receipt?.code != nil && !isCodeKept }

  /// The draft as it would be sent.
  var draft: RequestDraft {
    let askingFor: AskingFor =
      switch asker {
      case .me: .me
      case .colleague: .colleague(agreed: agreement == .yes)
      case .supervisor: .asSupervisor(agreed: agreement == .yes)
      }
    return RequestDraft(
      askingFor: askingFor, recipients: whom == .anyone ? [] : chosen.map(\.id),
      othersMayAnswer: whom != .chosen,
      reach: Reach(
        way: way, detail: detail.text.trimmed, mayLeaveMessage: way == .phone ? mayLeaveMessage : nil,
        name: name.text.isBlank ? nil : name.text.trimmed),
      when: when.text.trimmed, urgency: urgency, language: language, note: note.text.trimmed)
  }
}

// MARK: - Moving and choosing

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
    case .detail, .name, .when, .note: 0
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
    case .detail, .name, .when, .note: 0
    }
  }

  /// Makes a choice of a row hold.
  mutating func choose(_ option: Int, in row: Row) {
    guard (0..<optionCount(row)).contains(option) else { return }
    problem = nil
    switch row {
    case .askingFor: asker = Asker.allCases[option]
    case .agreement: agreement = Agreement.allCases[option]
    case .whom: if !chosen.isEmpty { whom = Whom.allCases[option] }
    case .way: way = ways[option]
    case .message: mayLeaveMessage = Self.messageAnswers[option]
    case .language: language = option == 0 ? nil : languages[option - 1]
    case .urgency: urgency = Urgency.allCases[option]
    case .detail, .name, .when, .note: break
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
