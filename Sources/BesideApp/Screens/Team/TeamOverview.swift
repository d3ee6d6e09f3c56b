public import PeerSupport

/// What the coordinator looks after, as far as screens show it.
public struct TeamOverview: Equatable, Sendable {
  /// A card that waits to be endorsed.
  public struct WaitingCard: Equatable, Sendable {
    /// What the applicant says and proposes; for new keys, what the coordinator vouched for before.
    public var supporter: Supporter
    /// The words of the applicant's key.
    public var words: [String]
    /// Whether it brings new keys for someone who is a supporter already.
    public var replacesKeys: Bool

    /// A card with its words.
    public init(supporter: Supporter, words: [String], replacesKeys: Bool) {
      self.supporter = supporter
      self.words = words
      self.replacesKeys = replacesKeys
    }
  }

  /// A document that is not shown to anyone.
  public struct Rejected: Equatable, Sendable {
    /// Its path in the library.
    public var path: String
    /// Why, and what to do next.
    public var message: String

    /// A document and why it is not shown.
    public init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  /// Who waits to be endorsed.
  public var waiting: [WaitingCard]
  /// By when someone is to be in touch, for each request where nobody has been; never whose it is (D1).
  public var due: [Timestamp]
  /// The contacts of each day, as they may be shown (E2, E3).
  public var contacts: CountReport
  /// What people said afterwards, as it may be shown (E3, E8).
  public var afterwards: AfterwardsReport
  /// What is not shown, and why.
  public var rejected: [Rejected]
  /// When the program's key was last backed up; nil for never.
  public var keysBackedUp: Day?

  /// What there is to look after.
  public init(
    waiting: [WaitingCard], due: [Timestamp], contacts: CountReport,
    afterwards: AfterwardsReport = AfterwardsReport([], today: .first, floor: 10), rejected: [Rejected],
    keysBackedUp: Day?
  ) {
    self.afterwards = afterwards
    self.waiting = waiting
    self.due = due
    self.contacts = contacts
    self.rejected = rejected
    self.keysBackedUp = keysBackedUp
  }
}
