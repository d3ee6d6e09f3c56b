import BuiltIn
import Canvas
public import PeerSupport

/// What waits for a supporter, as a list: the same groups and order as on the screen (D1, D2).
public struct PlainInbox: Sendable {
  /// A request in the list.
  public struct Entry: Sendable {
    /// The request.
    public let request: SupportRequest
    /// The group it stands in, such as "Waiting".
    public let group: String
    /// How soon it is, or how to reach the person once it is with someone.
    public let lead: String
    /// The time left until someone has been in touch, or how often someone was (D1).
    public let time: String
    /// How it came to this supporter; once it is with them, that it ends soon, or nothing.
    public let standing: String
    /// Whether it waits for this supporter to take it.
    public let isWaiting: Bool
  }

  /// The requests in order.
  public let entries: [Entry]

  /// Puts requests in order for a supporter.
  public init(_ requests: [SupportRequest], for me: SupporterID, in state: AppState) {
    var inbox = state.inbox
    inbox.replace(requests, for: me, now: state.now)
    entries = inbox.rows.map { Entry($0, in: state) }
  }

  /// How many wait for this supporter to take them.
  public var waitingCount: Int { entries.count { $0.isWaiting } }

  /// The list as lines under the names of its groups.
  public func lines(words: Catalogue, columns: Int) -> [String] {
    guard !entries.isEmpty else { return [words(.inboxEmpty)] }
    var page = TextPage(columns: columns)
    var group: String?
    for entry in entries {
      if entry.group != group {
        page.addSpace()
        page.add(entry.group)
        group = entry.group
      }
      let parts = [entry.lead, entry.time, entry.standing].filter { !$0.isEmpty }
      page.add(parts.joined(separator: words(.commonSeparator)), indent: 2)
    }
    page.addSpace()
    page.add(words(.inboxNowhereToWrite))
    return page.lines
  }
}

extension PlainInbox.Entry {
  fileprivate init(_ row: InboxRow, in state: AppState) {
    let words = state.words
    let clock = row.request.clock.map { words.timeLeft(seconds: $0.timeLeft(at: state.now)) }
    let contacts = row.request.contactsInWords(state)?.joined(separator: words(.commonComma))
    let isWaiting = row.group == .waiting
    self.init(
      request: row.request, group: words(row.group.title), lead: InboxView.lead(row, words),
      time: clock ?? contacts ?? "",
      standing: isWaiting
        ? words(row.standing.word) : state.endsSoon(row.request) ? words(.inboxEndsSoon) : "",
      isWaiting: row.isToTake)
  }
}
