import BuiltIn
import PeerSupport

extension AppState {
  /// What the program sets for itself, or the usual before one is open.
  var policy: Policy { program?.program.policy ?? Policy() }

  /// Whether a request of mine ends by itself within two days.
  func endsSoon(_ request: SupportRequest) -> Bool {
    request.holder == me && request.endsSoon(at: now, under: policy)
  }

  /// The request that keys act on: the open one, or the selected row.
  var currentRequest: SupportRequest? {
    switch layer {
    case .inbox: inbox.selected
    case .beforeLeave:
      inbox.mine.indices.contains(inbox.leaveList.selected)
        ? inbox.mine[inbox.leaveList.selected].request : nil
    default: inbox.opened.flatMap { inbox.request($0) }
    }
  }

  /// What the sender of a request that I have shows me of their plan.
  func shownPlan(with request: SupportRequest) -> ShownPlan? {
    request.holder == me ? inbox.shown[request.id] : nil
  }

  /// Opens a request's page.
  mutating func openRequest(_ id: RequestID) {
    if inbox.opened != id { inbox.scroll = 0 }
    inbox.opened = id
    push(.request)
  }

  /// Takes in a request after a step of mine.
  mutating func requestChanged(_ request: SupportRequest) -> [Effect] {
    // Whoever passed it on can no longer read it, so it does not come back before the inbox is read anew.
    if case .step(.passOn, _)? = inbox.answered(request.id, now: now) {
      inbox.remove(request.id, now: now)
    } else {
      inbox.update(request, now: now)
    }
    return leaveIfSettled()
  }

  /// Takes in that a request is no longer there; what I ended myself was said when I did.
  mutating func requestGone(_ id: RequestID) -> [Effect] {
    var isMine = false
    if case .end? = inbox.answered(id, now: now) { isMine = true }
    closeRequest(id)
    inbox.remove(id, now: now)
    if isUnlocked, !isMine { notice = Notice(words(.inboxEnded)) }
    return leaveIfSettled()
  }

  /// Takes in that someone else was faster.
  mutating func takenByAnother(_ id: RequestID) -> [Effect] {
    closeRequest(id)
    defer { inbox.remove(id, now: now) }
    return choiceRefused(id, Notice(words(.inboxTakenByAnother)))
  }

  /// Takes in what waits, whole; an open request that is no longer there was ended by someone.
  mutating func readInbox(_ requests: [SupportRequest]) -> [Effect] {
    inbox.replace(requests, for: me, now: now)
    tellStages()
    let ending = inbox.tellEndings(now: now, under: policy)
    if ending > 0 { notice = Notice(words(.inboxEndSoonNotice, ["count": ending])) }
    guard let opened = inbox.opened, inbox.request(opened) == nil else { return [] }
    closeRequest(opened)
    notice = Notice(words(.inboxEnded))
    return []
  }

  /// Says calmly that time has run down, unless something else is being told (D1).
  mutating func tellStages() {
    guard let (stage, count) = inbox.tellStages(now: now), notice == nil else { return }
    notice = Notice(stage.words(words, count: count))
  }

  /// Takes everything about a request off the screen, and leaves what stands over it, such as help now.
  mutating func closeRequest(_ id: RequestID) {
    guard inbox.opened == id else { return }
    inbox.opened = nil
    remove([.request, .roleCheck, .passOn, .reply, .planNext, .furtherHelp, .calendarFile])
  }

  /// Whom a request can be passed on to: those whom the sender allowed, in the sender's order (D3).
  func passOnTargets(of request: SupportRequest) -> [SupporterID] {
    request.letter.allowedSupporters.filter { $0 != me }
  }
}
