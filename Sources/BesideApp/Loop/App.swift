import BuiltIn
import Canvas
public import PeerSupport

/// The application: old state and what happened give new state and what is to be done.
///
/// No I/O, no clock.
public enum App {
  /// Takes in what happened.
  public static func update(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .event(let event):
      let effects = EventRouter.handle(event, &state)
      state.layOutFields()
      return effects
    case .time(let now):
      state.now = now
      state.inbox.arrange(now: now)
      return state.plan.autosave(now: now)
    case .programOpened(let program):
      state.program = program
      state.surroundings.hasLocker = program.hasLocker
      state.surroundings.worksInbox = program.worksInbox
      state.surroundings.aboutMe = program.aboutMe
      state.surroundings.ideas = program.program.policy.ideas
      state.directory = Directory(expecting: program.supporterCount)
      state.isWaiting = false
      if state.base == .welcome { state.replaceBase(.directory) }
    case .programChanged(let program):
      state.program?.program = program
      state.arrangeTeam()
      state.surroundings.ideas = program.policy.ideas
    case .programWords(let shown):
      state.isWaiting = false
      state.programWords = shown
      state.push(.programWords)
    case .programRefused(let why, let answer, let hasLocker):
      state.isWaiting = false
      state.surroundings.hasLocker = hasLocker
      if state.base == .welcome {
        state.welcome.refuse(why, at: answer, hasLocker: hasLocker)
      } else {
        state.notice = Notice(why, kind: .error)
      }
    case .supportersRead(let supporters, let isLast):
      state.directory.add(supporters, isLast: isLast, now: state.now, about: state.surroundings)
      if isLast { state.arrangeTeam() }
    case .supportersChanged(let supporters, let gone):
      state.directory.replace(supporters, gone: gone, now: state.now, about: state.surroundings)
      state.arrangeTeam()
    case .lockerOpened(let locker):
      return Unlock.opened(locker, &state)
    case .lockerRefused(let why):
      state.isWaiting = false
      state.unlock.refusal = why
    case .teamRead(let overview): state.readTeam(overview)
    case .teamDone(let said): state.teamDone(said)
    case .teamRefused(let why): state.teamRefused(why)
    case .inboxRead(let requests):
      return state.readInbox(requests)
    case .sent(let receipt):
      state.isWaiting = false
      Asking.sent(receipt, &state)
    case .codeKept:
      state.isWaiting = false
      state.ask.isCodeKept = true
      state.notice = Notice(state.words(.sentCodeKept))
    case .requestChecked(let checked):
      state.isWaiting = false
      if state.layers.contains(.yourRequest) { state.yourRequest.show(checked) }
    case .keptChecked(let checked):
      state.isWaiting = false
      if state.layers.contains(.yourRequest) { state.yourRequest.show(kept: checked) }
    case .codeRefused(let why):
      state.isWaiting = false
      state.yourRequest.refusal = why
    case .codesForgotten(let codes):
      guard state.layers.contains(.yourRequest) else { break }
      state.yourRequest.forget(codes)
      state.notice = Notice(state.words(.codeForgotten))
    case .codeFound(let id, let code):
      if state.inbox.request(id) != nil { state.inbox.codes[id] = code }
    case .withdrawn:
      return state.takenBack(isGoneBefore: false)
    case .withdrawnBefore:
      return state.takenBack(isGoneBefore: true)
    case .requestChanged(let request):
      state.requestChanged(request)
      if state.inbox.opened == request.id { return state.findCode(for: request) }
    case .requestGone(let id):
      state.isWaiting = false
      state.closeRequest(id)
      state.inbox.remove(id, now: state.now)
      state.notice = Notice(state.words(.inboxEnded))
    case .contactAdded:
      state.isWaiting = false
      state.notice = Notice(state.words(.inboxContactAdded))
    case .takenByAnother(let id):
      state.isWaiting = false
      state.closeRequest(id)
      state.notice = Notice(state.words(.inboxTakenByAnother))
      return [.refreshInbox]
    case .planSaved(let plan, let time):
      return state.planSaved(plan, at: time)
    case .planNotSaved(let reason, let found):
      state.planNotSaved(reason, found: found)
    case .keptRead(let things):
      state.show(kept: things)
    case .cardSaved:
      state.cardSaved()
    case .themeChanged(let theme):
      state.theme = theme
    case .notice(let notice):
      state.isWaiting = false
      state.notice = notice
    }
    return []
  }

  /// Opens a page before the first key, as its number would; what is private asks for the passphrase first.
  public static func begin(at page: Layer, _ state: inout AppState) -> [Effect] {
    GlobalCommands.open(page, &state)
  }

  /// When the screen will change though nobody types: an autosave that is due, or a shown time that moves on.
  public static func nextWake(_ state: AppState) -> Timestamp? {
    let minute = Timestamp(seconds: (state.now.seconds / 60 + 1) * 60)
    return [state.plan.autosaveDue, state.showsTime ? minute : nil].compactMap { $0 }.min()
  }
}

extension AppState {
  /// Whether what is on screen speaks of hours or of time left.
  var showsTime: Bool {
    switch base {
    case .directory, .inbox, .team: program != nil
    default: false
    }
  }
}
