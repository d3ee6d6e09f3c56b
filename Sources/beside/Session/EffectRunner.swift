import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// Carries effects out, one after the other and off the loop, and answers with what happened.
///
/// It alone holds the library, the locker and its keys; screens only ever see what was opened for them.
actor EffectRunner {
  var folders: StandardFolders
  let zones: SystemTimeZones
  let words: Catalogue
  var known: KnownProgramsFile
  var demo: DemoLibrary?
  var lockers: LockerKeeper
  var open: OpenLibrary?
  /// The plan that the screen began with: what another window stored instead is never saved over.
  var shownPlan: SelfCarePlan?
  /// What waited for the supporter when it was last read.
  var inbound: Inbound?
  /// What is remembered of the requests, and when it was saved last.
  var memory: RequestMemory?
  var memoryKept = Timestamp(Day.first)
  /// What was swept last.
  var lastSweep: LastSweep?
  /// What was written and not stored when the locker closed.
  var note: SealedNote?
  /// What someone said about their own place for this run, so that whoever can first is not someone in their line.
  var aboutMe: AboutMe?
  /// The draft that is not sent yet.
  var drafts: DraftKeeper
  /// Whether several people use this login, so that nothing of anyone is to stay.
  var isShared: Bool
  /// A program whose words are being compared; nothing of it is remembered yet.
  private var found: OpenLibrary?
  /// Whether the folder of the open library was not there when it was last looked for.
  var isGone = false

  /// How many supporters are read before something else may run.
  private static let chunk = 512

  init(
    folders: StandardFolders, zones: SystemTimeZones, demo: DemoLibrary? = nil, isShared: Bool = false,
    words: Catalogue = Catalogue(), drafts: DraftKeeper = DraftKeeper()
  ) {
    self.drafts = drafts
    self.words = words
    self.isShared = isShared
    self.folders = folders
    self.zones = zones
    self.demo = demo
    known = KnownProgramsFile(folders)
    lockers = LockerKeeper(folders)
  }

  /// Opens a library: its program at once, and as many supporters as the first screen may show.
  func openLibrary(at path: String, first count: Int) throws -> [Action] {
    let joined = try known.read()
    let library = try OpenLibrary(path: path, pin: joined.entry(at: path)?.pin)
    try joined.check(library.pin)
    return show(library, as: joined.entry(at: path)?.supporter, first: count)
      + noticeOfSuccession(from: joined.entry(at: path)?.pin, to: library.program)
  }

  /// Opens a library that is known, or shows the words of one that is not.
  func find(at path: String) throws -> [Action] {
    let joined = try known.read()
    if joined.entry(at: path) != nil { return try openLibrary(at: path, first: Self.firstScreen) }
    let library = try OpenLibrary(path: path, pin: nil)
    try joined.check(library.pin)
    found = library
    return [.programWords(ProgramWords(library.program, isNew: false))]
  }

  /// Opens the library whose words were compared.
  private func acceptProgram() -> [Action] {
    guard let library = found else { return [] }
    found = nil
    return show(library, as: nil, first: Self.firstScreen)
  }

  private func show(_ opened: OpenLibrary, as supporter: SupporterID?, first count: Int) -> [Action] {
    var library = opened
    let now = SystemClock.now
    library.readInTurn(on: zones.localTime(of: now, in: nil)?.day ?? now.day)
    let supporters = library.readSupporters(count, at: now)
    closeMemory()
    drafts.putAway(isHidden: false)
    open = library
    inbound = nil
    // An account that cannot keep anything, such as one with a full disk, can look around all the same.
    try? known.update { known throws(ProgramError) in try known.remember(library.pin) }
    let program = OpenProgram(
      program: library.program, path: library.path, supporterCount: library.supporterCount,
      demoPassphrase: DemoLibrary.holds(library.path) ? DemoLibrary.passphrase : nil,
      hasLocker: lockers.exists, worksInbox: supporter != nil && !isShared,
      aboutMe: demo?.aboutMe, sendingProblem: ownerProblem(of: library))
    let isLast = library.unread.isEmpty
    return [.programOpened(program), .supportersRead(supporters, isLast: isLast)] + pages(of: library)
      + (isLast ? noticeOfRefusals() + draftLeft() : [])
  }

  /// The guides of the program; one that cannot be shown leaves the built-in in its place, and is told.
  func pages(of library: OpenLibrary) -> [Action] {
    let (pages, refusals) = library.pages()
    let notices = refusals.prefix(1).map { refusal in
      let isGuide = refusal.path.hasPrefix(Guide.folder.rawValue)
      let said = isGuide ? words(.guidesOwnRefused, ["problem": refusal.message]) : refusal.message
      return Action.notice(Notice(said, kind: .error))
    }
    return [.programPages(pages)] + notices
  }

  /// Reads on where the last reading stopped; nothing once all is read.
  func readMore() -> [Action] {
    guard var library = open else { return [] }
    guard !library.unread.isEmpty else { return isReading ? readMoreRequests() : [] }
    open = nil
    let supporters = library.readSupporters(Self.chunk, at: SystemClock.now)
    open = library
    guard library.unread.isEmpty else { return [.supportersRead(supporters, isLast: false)] }
    return [.supportersRead(supporters, isLast: true)] + rememberSeen() + noticeOfRefusals() + draftLeft()
  }

  /// Removes what is not to stay when Beside is left.
  func leave() {
    closeMemory()
    demo?.leave()
  }

  /// Reads all that is still to be read.
  func readAll() -> [Action] {
    var actions: [Action] = []
    while isReading { actions += readMore() }
    return actions
  }

  /// Whether supporters are still to be read, or requests.
  var isReading: Bool { open?.unread.isEmpty == false || inbound?.isWhole == false }

  /// Carries one effect out.
  func carryOut(_ effect: Effect) -> [Action] {
    do {
      switch effect {
      case .openDemo: return try openDemo()
      case .startProgram(let folder, let name, let passphrase):
        return startProgram(folder: folder, name: name, passphrase: passphrase)
      case .joinProgram(let folder): return joinProgram(folder)
      case .acceptProgram: return acceptProgram()
      case .openLocker(let passphrase, let name, let isNew):
        return try openLocker(passphrase, name: name, isNew: isNew)
      case .changePassphrase(let old, let new): return changePassphrase(from: old, to: new)
      case .closeLocker(let unsaved): return closeLocker(keeping: unsaved)
      case .takeInLocker: return takeInLocker()
      case .shareAccount(let isShared): return try share(isShared)
      case .send(let draft): return try send(draft)
      case .keepDraft(let draft): return keep(draft)
      case .dropDraft:
        drafts.drop()
        return []
      case .putDraftAway: return putDraftAway()
      case .fetchDraft: return fetchDraft()
      case .tell(let answer, let code): return try tell(answer, with: code)
      case .withdraw(let code): return try withdraw(code)
      case .keepCode(let code): return try keep(code)
      case .check(let code): return try check(code)
      case .checkKept: return try checkKept()
      case .forgetCodes(let codes): return try forget(codes)
      case .findCode(let id): return try findCode(id)
      case .take(let step, let id): return try answering(id) { try take(step, on: id) }
      case .end(let id): return try answering(id) { try end(id) }
      case .addContacts(let count): return try answering(nil) { try addContacts(count) }
      case .readQuestions: return try readQuestions()
      case .askSupervisor(let text, let key): return askSupervisor(text, key)
      case .answerQuestion(let text, let id): return answerQuestion(text, id)
      case .endQuestion(let id): return try endQuestion(id)
      case .saveCalendar(let entry, let folder): return try saveCalendar(entry, in: folder)
      case .savePlan(let plan): return save(plan)
      case .exportPlan(let file, let bytes): return export(bytes, to: file)
      case .printPlan(let text): return printOut(text)
      case .readPlan(let file): return readPlan(file)
      case .showPlan(let plan, let parts, let code): return show(plan, parts, by: code)
      case .stopShowing(let code): return try stopShowing(by: code)
      case .destroyPlan: return try destroyPlan()
      case .signCommitment(let commitment): return try sign(commitment)
      case .saveAboutMe(let aboutMe):
        self.aboutMe = aboutMe
        guard lockers.contents != nil else { return [] }
        let kept = open.map { aboutMe.kept(in: $0.program.id) } ?? aboutMe
        try lockers.update { $0.aboutMe = kept }
        return []
      case .saveCard(let bio): return try save(bio)
      case .refreshInbox: return inbox()
      case .readTeam: return readTeam()
      case .endorse, .declineApplicant, .updateMembership, .publishPolicy, .renewRoster, .backUpKey:
        return coordinate(effect)
      case .readKept: return [.keptRead(kept())]
      case .previewTheme(let name): return [.themeChanged(try theme(name))]
      case .keepTheme(let name): return try keepTheme(name)
      case .quit, .suspend, .copy, .editOutside: return []
      }
    } catch LockerError.passphraseChanged {
      return [.lockerClosed(words.failure(LockerError.passphraseChanged))]
    } catch {
      return [.notice(Notice(Self.message(of: error, words), kind: .error))]
    }
  }

  /// Why nothing can be sent from this account, where files would carry several owners.
  private func ownerProblem(of library: OpenLibrary) -> String? {
    do throws(StorageError) {
      try library.library.storage.checkOwner()
      return nil
    } catch {
      guard case .otherOwner = error else { return nil }
      return words.failure(error)
    }
  }

  /// The words of a failure.
  static func message(of error: any Error, _ words: Catalogue) -> String {
    words.failure(error)
      ?? "Something went wrong that Beside has no words for: \(error). Nothing was changed."
  }

  /// A line that tells which documents are not shown, once all are read.
  private func noticeOfRefusals() -> [Action] {
    open?.noticeOfRefusals.map { [.notice(Notice($0))] } ?? []
  }

  private func theme(_ name: String) throws(ThemeError) -> Theme { try Theme(named: name) }

  private func keepTheme(_ name: String) throws -> [Action] {
    let theme = try theme(name)
    // On a shared login the next person finds what was there before.
    guard !isShared else { return [.themeChanged(theme)] }
    try ConfigFile(folders).set("theme", to: name)
    return [.themeChanged(theme)]
  }
}
