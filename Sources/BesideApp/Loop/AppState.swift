public import Canvas
public import PeerSupport

/// Everything the screen depends on, owned by the loop.
public struct AppState: Sendable {
  /// What came in from outside.
  public var surroundings: Surroundings
  /// The theme in use.
  public var theme: Theme
  /// The theme at start, which on a shared login comes back with the next person.
  let firstTheme: Theme
  /// The size of the terminal.
  public var size: Size
  /// The clock, as last told.
  public var now: Timestamp
  /// What is on top of what; never empty, the first is a base.
  public private(set) var layers: [Layer]
  /// A line for the person, until the next key.
  public var notice: Notice?
  /// What runs outside and will answer, so that it is not asked for twice.
  public var isWaiting = false
  /// Whether everything is locked as soon as what runs outside has answered; until then nothing shows.
  var isLocking = false
  /// When someone last pressed a key, clicked or pasted; nil where nobody has.
  var lastInput: Timestamp?
  /// Whether the program is leaving.
  public var isLeaving = false

  /// The open program, if any.
  public var program: OpenProgram?
  /// Which supporter I am, once my locker is open.
  public var me: SupporterID?
  /// Whether my locker is open.
  public var isUnlocked = false
  /// Whether my open locker holds the key that speaks for the program.
  public var isCoordinator = false
  /// Whether my open locker holds return codes or keys, without which something would be lost.
  var lockerHoldsMore = false

  var welcome = Welcome()
  /// The words that are shown of a program that was started or is about to be joined.
  var programWords: ProgramWords?
  var directory = Directory()
  var aboutMe = AboutMePage()
  var card = CardPage()
  var availabilityPanel = AvailabilityPanel()
  /// How far two supporters who are compared are read.
  var compareList = ListCursor()
  var ask = Ask()
  /// The draft as it was last kept outside; nil where none is.
  var keptDraft: RequestDraft?
  /// Whether a draft waits that was locked away.
  var draftWaits = false
  /// Whether the program is left although a draft is not sent; it waits outside.
  var leavesDraft = false
  var yourRequest = YourRequest()
  var inbox = Inbox()
  var questions = Questions()
  var plan = Plan()
  var guides = Guides()
  var team = TeamPage()
  var helpNow = HelpNow()
  var resources = Resources()
  var large = Large()
  var kept = Kept()
  var unlock = Unlock()
  var passphraseChange = PassphraseChange()
  var confirmation = Confirmation()
  var themes = ThemePicker()
  var keySheet = KeySheet()
  /// The key that runs a command right now, for the few whose keys mean different places.
  var pressed: KeyPress?
  /// What was cut or copied last; it stays within the program.
  var clipboard = ""

  /// The state at start: the welcome, or the directory as soon as a program opens.
  public init(surroundings: Surroundings, theme: Theme, size: Size, now: Timestamp) {
    self.surroundings = surroundings
    self.theme = theme
    firstTheme = theme
    self.size = size
    self.now = now
    layers = [.welcome]
  }

  /// The words of the interface.
  var words: Catalogue { surroundings.words }

  /// What receives keys.
  public var layer: Layer {
    size.columns < AppView.smallest.columns || size.rows < AppView.smallest.rows ? .tooSmall : top
  }

  /// The uppermost layer, whether or not there is room to show it.
  var top: Layer { layers.last ?? .welcome }

  /// The bottom of the stack: a tab or the welcome.
  var base: Layer { layers.first ?? .welcome }

  /// Puts a layer on top, unless it is there already.
  mutating func push(_ layer: Layer) {
    if layers.last != layer { layers.append(layer) }
  }

  /// Goes back by one layer; the base stays.
  mutating func pop() {
    if layers.count > 1 { layers.removeLast() }
  }

  /// Takes a layer and everything above it away.
  mutating func pop(through layer: Layer) {
    if let place = layers.lastIndex(of: layer), place > 0 { layers.removeSubrange(place...) }
  }

  /// Takes some layers away and leaves what stands over them; the base stays.
  mutating func remove(_ gone: Set<Layer>) {
    layers = layers.prefix(1) + layers.dropFirst().filter { !gone.contains($0) }
  }

  /// Shows another base, and leaves what stands over it, such as help now.
  mutating func replaceBase(_ base: Layer) {
    layers = [base] + layers.dropFirst()
  }

  /// Shows a base, and nothing over it.
  mutating func show(_ base: Layer) { layers = [base] }

  /// The tabs that this person can open, in order.
  ///
  /// Nobody sees a tab that their keys do not open.
  var tabs: [Layer] {
    guard program != nil else { return [.plan, .guides] }
    let worksInbox = isUnlocked ? me != nil : surroundings.worksInbox
    return [.directory] + (worksInbox ? [.inbox] : []) + [.plan, .guides]
      + (isUnlocked && isCoordinator ? [.team] : [])
  }

  /// The list that moving keys act on.
  var list: WritableKeyPath<AppState, ListCursor>? {
    switch layer {
    case .welcome: welcome.isTyping ? nil : \.welcome.list
    case .directory: directory.isReading ? \.directory.bioList : \.directory.list
    case .filters: \.directory.filterList
    case .askOrder: \.ask.orderList
    case .askKeepOut: \.ask.keepingOut.list
    case .compare: \.compareList
    case .inbox: \.inbox.list
    case .yourRequest: yourRequest.isTyping ? nil : \.yourRequest.list
    case .roleCheck: \.inbox.roleCheckList
    case .passOn: \.inbox.passOnList
    case .calendarFile: \.inbox.folderList
    case .beforeLeave: \.inbox.leaveList
    case .questions: \.questions.list
    case .plan: isUnlocked ? \.plan.list : nil
    case .planSheet: \.plan.items
    case .guides: \.guides.list
    case .team: \.team.list
    case .teamList: \.team.items
    case .helpNow: \.helpNow.list
    case .resources: \.resources.list
    case .kept: \.kept.rows
    case .themes: \.themes.list
    case .keys: \.keySheet.list
    default: nil
    }
  }

  /// The text that typing goes into, also while the window is too small to show it: nothing that is typed is lost.
  var editor: WritableKeyPath<AppState, Editor>? {
    switch top {
    case .welcome: welcome.isTyping ? \.welcome.answer : nil
    case .directory: directory.isSearching ? \.directory.query : nil
    case .ask: ask.editor
    case .askKeepOut: \.ask.keepingOut.query
    case .yourRequest: yourRequest.isTyping ? \.yourRequest.code : nil
    case .aboutMe: aboutMe.form.isWriting ? \.aboutMe.form.editor : nil
    case .card: card.form.isWriting ? \.card.form.editor : nil
    case .planPart: \.plan.editor
    case .planSearch: \.plan.search.query
    case .planForm: plan.form.form.isWriting ? \.plan.form.form.editor : nil
    case .question: !isWaiting && questions.form.isWriting ? \.questions.form.editor : nil
    case .guide: guides.isFiltering ? \.guides.filter : nil
    case .resources: resources.isSearching ? \.resources.query : nil
    case .teamForm: isWaiting ? nil : \.team.form.editor
    case .unlock: isWaiting ? nil : \.unlock.editor
    case .passphraseChange: isWaiting ? nil : \.passphraseChange.editor
    case .keys: \.keySheet.query
    default: nil
    }
  }
}
