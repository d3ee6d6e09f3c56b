import PeerSupport

/// What a supporter is about to tell the sender: a way, perhaps a time, and a kind sentence, all by keys (D6).
struct ReplyChoice: Equatable, Sendable {
  /// How they will be in touch.
  private(set) var way: Way = .phone
  /// When, on the wall; nil for as soon as they can.
  private(set) var time: LocalTime?
  /// The sentence that goes with it.
  private(set) var line: KindLine = .gladYouAsked
  private var now = LocalTime(day: .first, minute: 0)
  private var end = LocalTime(day: .first, minute: 0)

  init() {}

  /// The way that the person asked for, as soon as can be; no later than the request is kept.
  init(way: Way, now: LocalTime, retentionDays: Int, line: KindLine = .gladYouAsked) {
    self.way = way
    self.line = line
    self.now = now
    end = LocalTime(day: now.day.adding(days: retentionDays), minute: now.minute)
  }

  /// Moves the time by minutes; before the first time there is as soon as they can.
  mutating func move(minutes: Int) {
    guard time != nil || minutes > 0 else { return }
    move(to: (time ?? start).adding(minutes: time == nil ? 0 : minutes))
  }

  /// Moves the time by days.
  mutating func move(days: Int) {
    guard time != nil || days > 0 else { return }
    let from = time ?? start
    move(to: LocalTime(day: from.day.adding(days: days), minute: from.minute))
  }

  /// Chooses the next way.
  mutating func changeWay() { way = Self.next(way) }

  /// Chooses the next sentence.
  mutating func changeLine() { line = Self.next(line) }

  /// The next half hour that leaves a little time.
  private var start: LocalTime {
    LocalTime(day: now.day, minute: now.minute - now.minute % 30).adding(minutes: 60)
  }

  private mutating func move(to new: LocalTime) {
    guard new > now else {
      time = nil
      return
    }
    if new <= end { time = new }
  }

  private static func next<Choice: CaseIterable & Equatable>(_ choice: Choice) -> Choice {
    let all = Array(Choice.allCases)
    let place = all.firstIndex(of: choice) ?? 0
    return all[(place + 1) % all.count]
  }
}

extension AppState {
  /// The reply as it would be signed.
  var reply: RequestReply {
    let choice = inbox.reply
    return RequestReply(
      way: choice.way,
      time: choice.time.flatMap { surroundings.zones.timestamp(of: $0.day, minute: $0.minute, in: nil) },
      line: choice.line)
  }

  /// Opens the panel for a reply to a request; from the page on further help it offers that (D7).
  mutating func openReply(to request: SupportRequest) {
    guard let local = surroundings.zones.localTime(of: now, in: nil) else { return }
    inbox.opened = request.id
    inbox.reply = ReplyChoice(
      way: request.letter.reach.way, now: local, retentionDays: policy.retentionDays,
      line: layer == .furtherHelp ? .furtherHelp : .gladYouAsked)
    push(.reply)
  }

  /// Asks for the code that travels with a request for someone else, where I am the one to hand it over (C2, C3).
  func findCode(for request: SupportRequest) -> [Effect] {
    guard request.holder == me, request.letter.for != .me, inbox.codes[request.id] == nil else { return [] }
    return [.findCode(request.id)]
  }
}
