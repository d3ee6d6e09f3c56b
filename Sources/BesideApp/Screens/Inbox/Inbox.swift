import BuiltIn
import PeerSupport

/// What waits for a supporter, in three groups, and the request that is open.
struct Inbox: Equatable, Sendable {
  /// Where someone is among the rows.
  var list = ListCursor()
  /// What shows, in the order of D2.
  private(set) var rows: [InboxRow] = []
  /// The request whose page or panel is open.
  var opened: RequestID?
  /// How far the open page is scrolled.
  var scroll = 0
  /// The answers of the role check; they live as long as its page (D4).
  var roleCheck = RoleCheck()
  /// Where someone is among the questions of the role check.
  var roleCheckList = ListCursor(count: RoleQuestion.allCases.count)
  /// Where someone is among those to pass a request on to.
  var passOnList = ListCursor()
  /// The step that was asked for last, until it was answered.
  var asked: AskedStep?
  /// The next contact that is being planned.
  var next = NextContact()

  /// The reply that is being chosen.
  var reply = ReplyChoice()
  /// The codes to hand over, by their requests.
  var codes: [RequestID: String] = [:]

  /// Requests whose near end was told.
  private var toldToEnd: Set<RequestID> = []
  private var requests: [RequestID: SupportRequest] = [:]
  private var me: SupporterID?

  /// Shows these requests to a supporter, and no others.
  mutating func replace(_ requests: [SupportRequest], for me: SupporterID?, now: Timestamp) {
    self.requests = Dictionary(requests.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    self.me = me
    arrange(now: now)
  }

  /// Takes in a request as it is now.
  mutating func update(_ request: SupportRequest, now: Timestamp) {
    requests[request.id] = request
    arrange(now: now)
  }

  /// Takes a request out.
  mutating func remove(_ id: RequestID, now: Timestamp) {
    requests[id] = nil
    codes[id] = nil
    arrange(now: now)
  }

  /// Puts the rows in order as time passes; the selection stays with its request.
  mutating func arrange(now: Timestamp) {
    let selected = selected?.id
    rows =
      me.map { me in
        requests.values.compactMap { InboxRow($0, for: me, now: now) }.sorted(by: InboxRow.comesFirst)
      } ?? []
    list.setCount(rows.count)
    if let place = rows.firstIndex(where: { $0.request.id == selected }) { list.select(place) }
  }

  /// The request that is selected in the list.
  var selected: SupportRequest? {
    rows.indices.contains(list.selected) ? rows[list.selected].request : nil
  }

  /// How many requests of this person's end soon and were not told of yet; from now on they were.
  mutating func tellEndings(now: Timestamp, under policy: Policy) -> Int {
    let ending = rows.map(\.request).filter { $0.holder == me && $0.endsSoon(at: now, under: policy) }
    let new = Set(ending.map(\.id)).subtracting(toldToEnd)
    toldToEnd.formUnion(new)
    return new.count
  }

  /// A request by its name, as long as it is there.
  func request(_ id: RequestID) -> SupportRequest? { requests[id] }

  /// The row of a request, when it has one.
  func row(_ id: RequestID) -> InboxRow? { rows.first { $0.request.id == id } }
}

/// A step that was asked for, and on which request.
struct AskedStep: Equatable, Sendable {
  let step: RequestStep
  let request: RequestID
}

extension AppState {
  /// What the program sets for itself, or the usual before one is open.
  var policy: Policy { program?.program.policy ?? Policy() }

  /// Whether a request of mine ends by itself within two days.
  func endsSoon(_ request: SupportRequest) -> Bool {
    request.holder == me && request.endsSoon(at: now, under: policy)
  }

  /// The request that keys act on: the open one, or the selected row.
  var currentRequest: SupportRequest? {
    layer == .inbox ? inbox.selected : inbox.opened.flatMap { inbox.request($0) }
  }

  /// Opens a request's page.
  mutating func openRequest(_ id: RequestID) {
    if inbox.opened != id { inbox.scroll = 0 }
    inbox.opened = id
    push(.request)
  }

  /// Takes in a request after a step of mine.
  ///
  /// Whoever passes a request on can no longer read it, so it leaves the screen before the inbox is read anew.
  mutating func requestChanged(_ request: SupportRequest) {
    isWaiting = false
    let step = inbox.asked?.request == request.id ? inbox.asked?.step : nil
    inbox.asked = nil
    if case .passOn(let target)? = step { return passedOn(request.id, to: target) }
    inbox.update(request, now: now)
    if step == .contactMade { notice = Notice(words(.inboxContactNoted)) }
    if case .reply? = step { notice = Notice(words(.replySent)) }
  }

  private mutating func passedOn(_ id: RequestID, to target: SupporterID) {
    closeRequest(id)
    inbox.remove(id, now: now)
    let name = directory.supporter(target)?.bio.name ?? target.rawValue
    notice = Notice(words(.inboxPassedOn, ["name": name]))
  }

  /// Takes in what waits, whole; an open request that is no longer there was passed on by me, or ended by someone.
  mutating func readInbox(_ requests: [SupportRequest]) -> [Effect] {
    inbox.replace(requests, for: me, now: now)
    let ending = inbox.tellEndings(now: now, under: policy)
    if ending > 0 { notice = Notice(words(.inboxEndSoonNotice, ["count": ending])) }
    guard let opened = inbox.opened, inbox.request(opened) == nil else { return [] }
    if isWaiting, let asked = inbox.asked, asked.request == opened, case .passOn(let target) = asked.step {
      passedOn(opened, to: target)
    } else {
      closeRequest(opened)
      notice = Notice(words(.inboxEnded))
    }
    return []
  }

  /// Takes everything about a request off the screen, and leaves what stands over it, such as help now.
  mutating func closeRequest(_ id: RequestID) {
    guard inbox.opened == id else { return }
    inbox.opened = nil
    remove([.request, .roleCheck, .passOn, .reply, .planNext])
    if confirmation.effects == [.end(id)] { remove([.confirmation]) }
  }

  /// Whom a request can be passed on to: those whom the sender allowed, in the sender's order (D3).
  func passOnTargets(of request: SupportRequest) -> [SupporterID] {
    request.letter.allowedSupporters.filter { $0 != me }
  }
}
