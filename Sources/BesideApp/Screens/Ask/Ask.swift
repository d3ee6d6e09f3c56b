import PeerSupport

/// The one page that asks someone to get in touch.
///
/// What is written stays until it is sent or the program ends.
struct Ask: Sendable {
  /// A row of the page, from top to bottom.
  enum Row: Int, CaseIterable, Sendable {
    case askingFor, agreement, sitBeside, giveDirectory, reachOut
    case whom, keptOut, way, detail, message, name, language, when, urgency, note

    /// What is done in place of sending, where the row stands for that (C2, C3).
    var instead: Agreement.Instead? {
      switch self {
      case .sitBeside: .sitBeside
      case .giveDirectory: .giveDirectory
      case .reachOut: .reachOut
      default: nil
      }
    }
  }

  /// For whom someone asks (C1–C3).
  enum Asker: Int, CaseIterable, Sendable { case me, colleague, supervisor }

  /// Who may answer (C7).
  enum Whom: Int, CaseIterable, Sendable { case chosen, chosenThenOthers, anyone }

  /// What has to be changed before this can be sent, and where.
  struct Problem: Equatable, Sendable {
    let row: Row
    let text: String
  }

  var chosen: [Supporter] = []
  /// Those chosen whose pages cannot be read right now; nobody else is asked in their place unseen.
  var chosenUnread: [SupporterID] = []
  /// Who is kept out, whoever else may answer (C7).
  var keptOut: [Supporter] = []
  /// Those kept out whose pages cannot be read right now; they stay out all the same.
  private var keptOutUnread: [SupporterID] = []
  var asker: Asker = .me
  var agreement: Agreement = .notAsked
  var whom: Whom = .anyone
  var way: Way = .phone
  var mayLeaveMessage: Bool?
  var language: String?
  var urgency: Urgency = .withinADay
  var detail = Editor(limit: 200)
  var name = Editor(limit: 80)
  var when = Editor(limit: 200)
  var note = Editor(isMultiline: true, limit: RequestLetter.freeText)

  /// The row that keys act on.
  var focus: Row = .detail
  /// What stood in the way when it was last to be sent.
  var problem: Problem?
  /// How far the page about privacy is read, or the page after sending; nil while the form shows.
  var reading: ListCursor?
  /// The lines about privacy that were read to their end; others are read anew (C8).
  var readLines: [String] = []
  /// What looked like a slip and was asked about; it is asked about once.
  var checkedDetail: String?
  /// Where someone is among the chosen while they put them in order.
  var orderList = ListCursor()
  /// Choosing whom to keep out.
  var keepingOut = KeepingOut()
  /// Whom to call when waiting is too long (C5).
  private(set) var help = LocalHelp()
  var languages: [String] = []

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
  ///
  /// What the person said who would be contacted is asked anew, unless it was a yes.
  init(_ draft: RequestDraft, in directory: Directory) {
    chosen = draft.recipients.compactMap { directory.supporter($0) }
    keptOut = draft.excluded.compactMap { directory.supporter($0) }
    keptOutUnread = draft.excluded.filter { directory.supporter($0) == nil }
    chosenUnread = draft.recipients.filter { directory.supporter($0) == nil }
    switch draft.askingFor {
    case .me: asker = .me
    case .colleague(let agreed): (asker, agreement) = (.colleague, agreed ? .yes : .notAsked)
    case .asSupervisor(let agreed): (asker, agreement) = (.supervisor, agreed ? .yes : .notAsked)
    }
    whom = draft.recipients.isEmpty ? .anyone : draft.othersMayAnswer ? .chosenThenOthers : .chosen
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
    // To go on with a draft chooses nobody anew.
    if !supporters.isEmpty, supporters.map(\.id) != chosen.map(\.id) { chosenUnread = [] }
    chosen = supporters
    keptOut.removeAll { out in supporters.contains { $0.id == out.id } }
    self.languages = languages
    self.help = help
    if supporters.isEmpty {
      if chosenUnread.isEmpty { whom = .anyone }
    } else if whom == .anyone {
      whom = .chosen
    }
    if detail.isEmpty, !ways.contains(way), let first = ways.first { way = first }
    if language.map({ !languages.contains($0) }) ?? false { language = nil }
    focus = isAgreed ? .detail : .agreement
    problem = nil
    reading = nil
  }

  /// For whom it is, with what they said.
  var askingFor: AskingFor {
    switch asker {
    case .me: .me
    case .colleague: .colleague(agreed: agreement == .yes)
    case .supervisor: .asSupervisor(agreed: agreement == .yes)
    }
  }

  /// Whether the person who would be contacted wants it; who asks for themselves does.
  var isAgreed: Bool { askingFor.isAgreed }

  /// The rows that show.
  ///
  /// Without a yes there is nothing more to fill in, and something else to do (C2, C3).
  var rows: [Row] {
    guard isAgreed else {
      return [.askingFor, .agreement]
        + Row.allCases.filter { $0.instead.map(agreement.instead.contains) ?? false }
    }
    return Row.allCases.filter { row in
      switch row {
      case .agreement: asker != .me
      case .sitBeside, .giveDirectory, .reachOut: false
      case .keptOut: whom != .chosen
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
  var hasDraft: Bool {
    !keptOut.isEmpty || !keptOutUnread.isEmpty || [detail, name, when, note].contains { !$0.text.isBlank }
  }

  /// Whether a return code is on screen that is kept nowhere else.
  var holdsOnlyCode: Bool { receipt?.code != nil && !isCodeKept }

  /// How to reach the person.
  var reach: Reach {
    Reach(
      way: way, detail: detail.text.trimmed, mayLeaveMessage: way == .phone ? mayLeaveMessage : nil,
      name: name.text.isBlank ? nil : name.text.trimmed)
  }

  /// The draft as it would be sent.
  ///
  /// Who is kept out is in it also while nobody but the chosen may answer: that can change before it is sent.
  var draft: RequestDraft {
    let recipients = (whom == .anyone ? [] : chosen.map(\.id)) + chosenUnread
    return RequestDraft(
      askingFor: askingFor, recipients: recipients, othersMayAnswer: whom != .chosen,
      excluded: (keptOut.map(\.id) + keptOutUnread).filter { !recipients.contains($0) }, reach: reach,
      when: when.text.trimmed, urgency: urgency, language: language, note: note.text.trimmed)
  }
}
