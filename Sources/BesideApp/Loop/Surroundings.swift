public import PeerSupport

/// What comes in from outside and stays for the run: zones, words, keys and how the program was started.
public struct Surroundings: Sendable {
  /// The interface's words.
  public var words: Catalogue
  /// Zones of time, for showing and reading hours.
  public var zones: any TimeZones
  /// The keys in force.
  public var keymap: Keymap
  /// The country whose crisis lines show until a program says otherwise; two capital letters, or
  /// nothing where none is known.
  public var country: String
  /// The folders that a file can be written into, for who chooses one by keys.
  public var folders: [String]
  /// The names of the themes that can be chosen.
  public var themeNames: [String]
  /// Whether a locker exists, so that a passphrase is asked rather than made.
  public var hasLocker: Bool
  /// Whether this person works an inbox.
  ///
  /// A guess until the locker is open, so that nobody else sees the tab.
  public var worksInbox: Bool
  /// What is known about the person for this run.
  public var aboutMe: AboutMe?
  /// Whether a return code stands in a text; what codes look like is not known in here.
  public var holdsReturnCode: @Sendable (String) -> Bool
  /// Whether a commitment is as it was signed; how signatures work is not known in here (F10).
  public var isAsSigned: @Sendable (Commitment) -> Bool
  /// The person's own editor; nil where there is none, or no terminal to give to it.
  public var outsideEditor: String?
  /// Whether that editor is started so that it keeps nothing.
  public var outsideEditorKeepsNothing = false
  /// So many places in an order that nobody knows beforehand (H9).
  public var draw: @Sendable (Int) -> [Int]
  /// The open program's own ideas for searching (B8).
  public var ideas: [String: [String]]?
  /// Whether several people use this login, so that nothing of anyone is to stay.
  public var isShared: Bool
  /// Where drafts wait.
  public var draftPlace: DraftPlace
  /// After how many seconds without a key an open locker closes on an account of one's own.
  public var lockAfter: Int64

  /// After how many seconds without a key all that is private is locked; two minutes on a shared login.
  var secondsUntilLock: Int64 { isShared ? 120 : lockAfter }

  /// The day where I am.
  func day(at now: Timestamp) -> Day { zones.localTime(of: now, in: nil)?.day ?? now.day }

  /// Surroundings as `beside` or a test sets them up.
  public init(
    words: Catalogue, zones: any TimeZones, keymap: Keymap = .standard, country: String, themeNames: [String],
    folders: [String] = [], hasLocker: Bool = false, worksInbox: Bool = false, aboutMe: AboutMe? = nil,
    isShared: Bool = false, draftPlace: DraftPlace = .screen, lockAfter: Int64 = 600,
    draw: @escaping @Sendable (Int) -> [Int] = { Array(0..<$0) },
    holdsReturnCode: @escaping @Sendable (String) -> Bool = { _ in false },
    isAsSigned: @escaping @Sendable (Commitment) -> Bool = { _ in true }
  ) {
    self.draw = draw
    self.isShared = isShared
    self.draftPlace = draftPlace
    self.lockAfter = lockAfter
    self.words = words
    self.zones = zones
    self.keymap = keymap
    self.country = country
    self.themeNames = themeNames
    self.folders = folders
    self.hasLocker = hasLocker
    self.worksInbox = worksInbox
    self.aboutMe = aboutMe
    self.holdsReturnCode = holdsReturnCode
    self.isAsSigned = isAsSigned
  }
}
