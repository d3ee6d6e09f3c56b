import BuiltIn
import Canvas
public import PeerSupport

/// The application: old state and what happened give new state and what is to be done.
///
/// No I/O, no clock.
public enum App {
  /// Takes in what happened.
  public static func update(_ state: inout AppState, _ action: Action) -> [Effect] {
    let effects = take(action, &state) + state.lockIfAnswered()
    return effects + state.keepDraft()
  }

  private static func take(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .event(let event):
      guard !state.isLocking || event == .closed || event.isSize else { return [] }
      if event.isFromPerson { state.lastInput = state.now }
      let effects = EventRouter.handle(event, &state)
      state.layOutFields()
      return effects
    case .time(let now):
      state.directory.pass(from: state.now, to: now, about: state.surroundings)
      state.now = now
      // A clock that was set back must not keep anything open.
      state.lastInput = state.lastInput.map { min($0, now) }
      if let due = state.idleDue, now >= due { return state.lock() }
      state.inbox.arrange(now: now)
      state.tellStages()
      return state.inbox.seal(by: now) + state.plan.autosave(now: now)
    case .programOpened(let program):
      // What was written for another program is not sent to this one.
      if state.program?.program.id != program.program.id { (state.ask, state.keptDraft) = (Ask(), nil) }
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
    case .programPages(let pages):
      state.guides.take(own: pages.guides, language: state.words.language)
      state.resources.take(pages.resources, state.words)
    case .supportersChanged(let supporters, let gone):
      state.directory.replace(supporters, gone: gone, now: state.now, about: state.surroundings)
      state.arrangeTeam()
    case .lockerOpened(let locker):
      return Unlock.opened(locker, &state)
    case .lockerClosed(let why):
      return state.lock(because: why)
    case .unsavedFound(let unsaved):
      return state.takeBack(unsaved)
    case .draftFound(let draft): state.takeBack(draft)
    case .noDraftFound:
      state.isWaiting = false
      // One that waits beside what is being written waits on.
      state.draftWaits = state.draftWaits && state.ask.hasDraft
    case .draftWaits:
      state.draftWaits = true
      state.notice = Notice(state.words(.askDraftWaits))
    case .draftsOnlyInMemory(let why):
      state.surroundings.draftPlace = .memory
      state.notice = Notice(why + " " + state.words(.askDraftInMemory), kind: .error)
    case .planSealed(let why):
      state.notice = Notice(why + " " + state.words(.planSealed), kind: .error)
    case .passphraseChanged:
      state.isWaiting = false
      state.remove([.passphraseChange])
      state.notice = Notice(state.words(.lockerChanged))
    case .passphraseRefused(let why):
      state.isWaiting = false
      state.passphraseChange.refusal = why
    case .sharingChanged(let isShared):
      state.isWaiting = false
      state.surroundings.isShared = isShared
      if isShared { state.surroundings.draftPlace = .screen }
    case .lockerRefused(let why):
      state.isWaiting = false
      state.unlock.refusal = why
    case .teamRead(let overview): state.readTeam(overview)
    case .teamDone(let said): state.teamDone(said)
    case .teamRefused(let why): state.teamRefused(why)
    case .inboxRead(let requests):
      // What was read before my locker closed comes too late.
      guard state.isUnlocked || state.me != nil else { return [] }
      return state.readInbox(requests)
    case .inboxBegun(let requests):
      guard state.isUnlocked || state.me != nil else { return [] }
      state.inbox.begin(requests, for: state.me, now: state.now)
    case .sent(let receipt):
      state.isWaiting = false
      Asking.sent(receipt, &state)
    case .codeKept:
      guard state.ask.receipt != nil else { return [] }
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
    case .told(let code):
      state.isWaiting = false
      state.yourRequest.told(code)
      state.notice = Notice(state.words(.tellThanks))
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
      guard state.isUnlocked || state.me != nil else { return [] }
      return state.requestChanged(request)
    case .requestGone(let id):
      return state.requestGone(id)
    case .contactsAdded:
      return state.contactsCounted()
    case .takenByAnother(let id):
      return state.takenByAnother(id)
    case .choiceRefused(let id, let why):
      return state.choiceRefused(id, Notice(why, kind: .error))
    case .questionsRead(let questions): state.questionsRead(questions)
    case .questionSent: state.questionSent()
    case .questionRefused(let why): state.questionRefused(why)
    case .planSaved(let plan, let time):
      return state.planSaved(plan, at: time)
    case .planNotSaved(let reason, let found):
      state.planNotSaved(reason, found: found)
    case .editedOutside(let text):
      return state.takeIn(edited: text)
    case .planExported(let said):
      state.planExported(said)
    case .planRead(let plan):
      state.planRead(plan)
    case .planShown:
      state.planShown()
    case .shownRead(let shown):
      if state.isUnlocked { state.inbox.take(shown: shown) }
    case .planFormRefused(let why):
      state.isWaiting = false
      state.plan.form.form.problem = why
    case .planDestroyed(let withLocker):
      return state.planDestroyed(withLocker: withLocker)
    case .commitmentSigned(let commitment):
      return state.isUnlocked ? state.plan.signed(commitment, now: state.now) : []
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
    return [
      state.idleDue, state.plan.autosaveDue, state.inbox.held.first?.sealed,
      state.inbox.nextStage(after: state.now),
      state.showsTime ? minute : nil,
    ].compactMap { $0 }.min()
  }
}

extension App {
  /// In how many seconds something is sealed or locked if nobody does anything; nil where nothing is.
  public static func secondsUntilDue(_ state: AppState) -> Int64? {
    [state.idleDue, state.inbox.held.first?.sealed].compactMap { $0 }.min().map { $0 - state.now }
  }
}

extension Event {
  /// Whether someone at the terminal did this.
  fileprivate var isFromPerson: Bool {
    switch self {
    case .key, .mouse, .paste, .unreadableInput: true
    default: false
    }
  }

  fileprivate var isSize: Bool { if case .resize = self { true } else { false } }
}

extension AppState {
  /// Whether what is on screen speaks of hours or of time left.
  var showsTime: Bool {
    if layers.contains(.guide), guides.reading?.clock.isRunning == true { return true }
    return switch base {
    case .directory, .inbox, .team: program != nil
    default: false
    }
  }
}
