import BuiltIn
import Canvas
import PeerSupport

extension AppState {
  /// Makes a choice: it shows at once, and is sealed when it can no longer be taken back.
  mutating func choose(_ choice: InboxChoice) {
    inbox.hold(choice, now: now)
    if let id = choice.request, inbox.request(id) == nil { closeRequest(id) }
  }

  /// Takes the last choice back, and shows the request again.
  mutating func takeBackChoice() {
    guard let choice = inbox.takeBack(now: now) else { return }
    if let id = choice.request { inbox.select(id) }
    notice = Notice(words(.inboxTakenBack))
  }

  /// Takes in that contacts were counted.
  mutating func contactsCounted() -> [Effect] {
    inbox.answered(nil, now: now)
    return leaveIfSettled()
  }

  /// Takes in that what was chosen could not be stored: it shows as it stands, and the reason with it.
  mutating func choiceRefused(_ id: RequestID?, _ why: Notice) -> [Effect] {
    if inbox.refused(id, now: now) { notice = why }
    inbox.leavesAfterSealing = false
    return isUnlocked ? [.refreshInbox] : []
  }

  /// Leaves where that waited for what was chosen to be stored.
  mutating func leaveIfSettled() -> [Effect] {
    guard inbox.leavesAfterSealing, inbox.isSettled else { return [] }
    return leave()
  }

  /// Whether a choice of this kind can be made now: not right after one like it that can still be taken back.
  ///
  /// So that a key held down, or pressed twice, does nothing twice; counts add up to one choice instead.
  func mayChoose(_ choice: InboxChoice) -> Bool {
    inbox.held.last.map { !$0.choice.isLike(choice) } ?? true
  }

  /// What was chosen and the key that takes it back, where that key works; nil where nothing can be taken back.
  var heldChoiceInWords: String? {
    guard let held = inbox.held.last, InboxUndo.command.applies(in: layer),
      let key = surroundings.keymap.keys(for: InboxUndo.command).first
    else { return nil }
    return words(
      .inboxUndoHint,
      ["choice": held.choice.inWords(self), "key": key.description, "count": Int(HeldChoice.seconds)])
  }
}

extension InboxChoice {
  /// What was chosen, in a sentence.
  fileprivate func inWords(_ state: AppState) -> String {
    let words = state.words
    switch self {
    case .contacts(let count): return words(.inboxContactAdded, ["count": count])
    case .end(_, let isWanted): return words(isWanted ? .inboxEnding : .inboxEndingUnwanted)
    case .step(let step, _):
      switch step {
      case .take: return words(.inboxTaking)
      case .putBack: return words(.inboxPuttingBack)
      case .contactMade: return words(.inboxContactNoted)
      case .extend: return words(.inboxKeeping)
      case .reply: return words(.replySent)
      case .passOn(let id):
        return words(.inboxPassedOn, ["name": state.directory.supporter(id)?.bio.name ?? id.rawValue])
      case .planNext(let time):
        let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: words)
        return words(.inboxPlannedNext, ["time": say.moment(time)])
      }
    }
  }
}

/// The key that takes the last choice back.
enum InboxUndo {
  static let command = Command(
    "inbox.undo", keys: ["u"], title: .inboxUndo, help: .inboxUndoHelp,
    layers: [.inbox, .request, .beforeLeave], isInFooter: true,
    availability: { .when(!$0.inbox.held.isEmpty, else: .reasonNothingToUndo) }
  ) { state in
    state.takeBackChoice()
    return []
  }
}
