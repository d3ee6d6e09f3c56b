import PeerSupport

/// What waits for a supporter, in three groups, and the request that is open.
struct Inbox: Equatable, Sendable {
  /// Where someone is among the rows.
  var list = ListCursor()
  /// What shows, in the order of D2.
  private(set) var rows: [InboxRow] = []
  /// Whether some of it is still being read.
  private(set) var isReading = false
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
  /// Where someone is among those with them, before they are away.
  var leaveList = ListCursor()
  /// How far the page on further help is scrolled.
  var helpScroll = 0
  /// Where someone is among the folders for a calendar file.
  var folderList = ListCursor()
  /// What was chosen and can still be taken back, in the order in which it was chosen.
  private(set) var held: [HeldChoice] = []
  /// What is being sealed, in the order in which it was chosen.
  private(set) var sealing: [HeldChoice] = []
  /// Whether to leave as soon as all that was chosen is sealed.
  var leavesAfterSealing = false
  /// Requests whose person stands at another rank, to be passed on once they were met; known only while this runs (D4).
  var toPassOn: Set<RequestID> = []
  /// The next contact that is being planned.
  var next = NextContact()

  /// The reply that is being chosen.
  var reply = ReplyChoice()
  /// The codes to hand over, by their requests.
  var codes: [RequestID: String] = [:]

  /// What senders show of their plans, by their requests; those who show nothing have none.
  private(set) var shown: [RequestID: ShownPlan] = [:]

  /// Requests whose near end was told.
  private var toldToEnd: Set<RequestID> = []
  /// How far the time of each row had run down when it was last looked at.
  private var stages: [RequestID: RequestClock.Stage] = [:]
  private var requests: [RequestID: SupportRequest] = [:]
  private var me: SupporterID?

  /// Shows these requests to a supporter, and no others.
  mutating func replace(_ requests: [SupportRequest], for me: SupporterID?, now: Timestamp) {
    take(requests, for: me, now: now)
    isReading = false
  }

  /// Shows these requests to a supporter while the others are being read; what showed before stays until all are.
  mutating func begin(_ requests: [SupportRequest], for me: SupporterID?, now: Timestamp) {
    isReading = isReading || rows.isEmpty
    let known = me == self.me ? Array(self.requests.values) : []
    take(known + requests, for: me, now: now)
  }

  private mutating func take(_ requests: [SupportRequest], for me: SupporterID?, now: Timestamp) {
    // Whoever has not moved yet stays with whatever comes first.
    let isOnTop = isReading && list.selected == 0
    self.requests = Dictionary(requests.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    self.me = me
    arrange(now: now)
    if isOnTop { list.select(0) }
  }

  /// Takes in a request as it is now.
  mutating func update(_ request: SupportRequest, now: Timestamp) {
    requests[request.id] = request
    arrange(now: now)
  }

  /// Takes in what senders show of their plans, and nothing that was shown before.
  mutating func take(shown plans: [ShownPlan]) {
    shown = Dictionary(plans.map { ($0.request, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Takes a request out.
  mutating func remove(_ id: RequestID, now: Timestamp) {
    requests[id] = nil
    codes[id] = nil
    shown[id] = nil
    toPassOn.remove(id)
    sealing.removeAll { $0.choice.request == id }
    held.removeAll { $0.choice.request == id }
    arrange(now: now)
  }

  /// Puts the rows in order as time passes; the selection stays with its request.
  mutating func arrange(now: Timestamp) {
    let selected = selected?.id
    rows =
      me.map { me in
        requests.values.compactMap { shown($0, to: me) }.compactMap { InboxRow($0, for: me, now: now) }
          .sorted(by: InboxRow.comesFirst)
      } ?? []
    list.setCount(rows.count)
    leaveList.setCount(mine.count)
    if let selected { select(selected) }
  }

  /// Selects the row of a request.
  mutating func select(_ id: RequestID) {
    if let place = rows.firstIndex(where: { $0.request.id == id }) { list.select(place) }
  }

  /// The request that is selected in the list.
  var selected: SupportRequest? {
    rows.indices.contains(list.selected) ? rows[list.selected].request : nil
  }

  /// The requests that are with this person.
  var mine: [InboxRow] { rows.filter { $0.request.holder == me } }

  /// How many requests of this person's end soon and were not told of yet; from now on they were.
  mutating func tellEndings(now: Timestamp, under policy: Policy) -> Int {
    let ending = rows.map(\.request).filter { $0.holder == me && $0.endsSoon(at: now, under: policy) }
    let new = Set(ending.map(\.id)).subtracting(toldToEnd)
    toldToEnd.formUnion(new)
    return new.count
  }

  /// A request by its name as it shows, as long as there is something of it to show.
  func request(_ id: RequestID) -> SupportRequest? {
    guard let me else { return requests[id] }
    return requests[id].flatMap { shown($0, to: me) }
  }

  /// A request with what was chosen and is not stored yet.
  private func shown(_ request: SupportRequest, to me: SupporterID) -> SupportRequest? {
    (sealing + held).filter { $0.choice.request == request.id }
      .reduce(request) { shown, choice in shown?.after(choice, by: me) }
  }

  /// The letters of all requests that this person can read.
  var letters: [RequestLetter] { requests.values.map(\.letter) }

  /// The row of a request, when it has one.
  func row(_ id: RequestID) -> InboxRow? { rows.first { $0.request.id == id } }
}

// MARK: - What can be taken back

extension Inbox {
  /// Whether all that was chosen is stored.
  var isSettled: Bool { held.isEmpty && sealing.isEmpty }

  /// Shows a choice as if it were stored, until it is sealed or taken back.
  mutating func hold(_ choice: InboxChoice, now: Timestamp) {
    held.append(HeldChoice(choice: choice, since: now))
    arrange(now: now)
  }

  /// Counts one more contact; several in a row are one choice, which is taken back whole.
  mutating func addContact(now: Timestamp) {
    var count = 1
    if case .contacts(let before)? = held.last?.choice {
      count += before
      held.removeLast()
    }
    hold(.contacts(count), now: now)
  }

  /// Takes the last choice back; answers what it was.
  mutating func takeBack(now: Timestamp) -> InboxChoice? {
    defer { arrange(now: now) }
    return held.popLast()?.choice
  }

  /// Takes in that what was chosen about a request could not be stored; what was chosen after it was built on it.
  ///
  /// Answers whether that is news: what was built on it is refused as well.
  mutating func refused(_ id: RequestID?, now: Timestamp) -> Bool {
    guard let id else { return answered(nil, now: now) != nil }
    let isNews = sealing.contains { $0.choice.request == id }
    sealing.removeAll { $0.choice.request == id }
    held.removeAll { $0.choice.request == id }
    arrange(now: now)
    return isNews
  }

  /// What is to be done outside for what can no longer be taken back by a moment; without one, for all.
  mutating func seal(by now: Timestamp? = nil) -> [Effect] {
    let due = Array(held.prefix { held in now.map { held.sealed <= $0 } ?? true })
    held.removeFirst(due.count)
    sealing += due
    return due.map(\.choice.effect)
  }

  /// Takes in that the oldest choice about a request was answered, or the oldest count; answers what it was.
  @discardableResult
  mutating func answered(_ id: RequestID?, now: Timestamp) -> InboxChoice? {
    guard let place = sealing.firstIndex(where: { $0.choice.request == id }) else { return nil }
    defer { arrange(now: now) }
    return sealing.remove(at: place).choice
  }
}

// MARK: - Time running down

extension Inbox {
  /// How many wait for this person to take them.
  var waitingCount: Int { rows.count { $0.isToTake } }

  /// When the time of a row runs down to its next stage.
  func nextStage(after now: Timestamp) -> Timestamp? {
    rows.filter(\.isToAnswer).compactMap { $0.request.clock?.nextStage(after: now) }.min()
  }

  /// What ran down since it was last looked at: the furthest stage that was reached, and for how many requests (D1).
  mutating func tellStages(now: Timestamp) -> (stage: RequestClock.Stage, count: Int)? {
    let running = rows.filter(\.isToAnswer).compactMap { row in
      row.request.clock.map { (row.request.id, $0.stage(at: now)) }
    }
    let reached = running.filter { id, stage in stages[id].map { $0 < stage } ?? false }.map(\.1)
    stages = Dictionary(running, uniquingKeysWith: { _, last in last })
    return reached.max().map { furthest in (furthest, reached.count { $0 == furthest }) }
  }
}
