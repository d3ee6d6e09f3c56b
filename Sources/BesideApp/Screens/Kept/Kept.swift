public import PeerSupport

/// What is stored in this library and on this account (E1, E4).
public struct KeptThings: Equatable, Sendable {
  /// The things of one kind.
  public struct Entry: Equatable, Sendable {
    /// What they are.
    public let kind: StoredKind
    /// Where they stand.
    public let path: String
    /// How many there are.
    public let count: Int

    /// The things of one kind.
    public init(kind: StoredKind, path: String, count: Int) {
      self.kind = kind
      self.path = path
      self.count = count
    }
  }

  /// Everything there is a place for, also where nothing stands there.
  public var entries: [Entry]
  /// How many of each part are in my locker; nil while it is closed.
  public var lockerParts: [LockerPart: Int]?
  /// After how many days a request is destroyed; nil without a library.
  public var retentionDays: Int?

  /// What is stored.
  public init(entries: [Entry], lockerParts: [LockerPart: Int]? = nil, retentionDays: Int? = nil) {
    self.entries = entries
    self.lockerParts = lockerParts
    self.retentionDays = retentionDays
  }
}

/// The page that says what is kept, and where someone reads in it.
struct Kept: Equatable, Sendable {
  /// What was found; nil until it is read.
  var things: KeptThings?
  /// The row that the page begins with.
  var rows = ListCursor()
}
