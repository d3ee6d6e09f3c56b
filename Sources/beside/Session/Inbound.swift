import PeerLibrary
import PeerSupport

/// What waits for a supporter.
struct Inbound {
  private var results: [RequestID: Result<SupportRequest, RequestRefusal>] = [:]
  private var stale: Set<DocumentName> = []
  private var unread: ArraySlice<DocumentName> = []
  /// What is remembered of all that was read.
  var memory: RequestMemory

  /// Reads what these keys open, or as many as are wanted first.
  ///
  /// A folder that cannot be read is an error, and never an empty inbox.
  init(
    of library: OpenLibrary, for keys: SupporterKeys, remembering memory: RequestMemory, first: Int = .max
  ) throws(StorageError) {
    self.memory = memory
    let names = try library.library.requestNames()
    self.memory.note(standing: names, in: library.path, on: SystemClock.now.day)
    unread = names[...]
    readMore(first, of: library, for: keys)
  }

  /// Whether all was read.
  var isWhole: Bool { unread.isEmpty }

  /// Reads some more.
  mutating func readMore(_ count: Int, of library: OpenLibrary, for keys: SupporterKeys) {
    let names = unread.prefix(count)
    unread = unread.dropFirst(count)
    reread(Array(names), of: library, for: keys)
  }

  /// Every request that their keys open and that has not ended.
  var requests: [SupportRequest] { inOrder.compactMap { try? $0.get() } }

  /// When each of them last changed, as it is signed inside; not of those that were written since they were read.
  var lastChanges: [RequestID: Timestamp] {
    let old = Set(stale.map(\.id))
    return Dictionary(
      requests.lazy.filter { !old.contains($0.id.rawValue) }.map { ($0.id, $0.lastChange) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What could not be shown and ought to be known; what is for others is passed over in silence.
  var refusals: [RequestRefusal] {
    inOrder.compactMap { if case .failure(let refusal) = $0 { refusal } else { nil } }
  }

  private var inOrder: [Result<SupportRequest, RequestRefusal>] {
    results.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Has a request read anew with the next ones.
  mutating func markStale(_ id: RequestID) {
    if let name = DocumentName(folder: .requests, id: id.rawValue) { stale.insert(name) }
  }

  /// Reads some requests anew, and leaves the others as they are.
  mutating func reread(_ names: [DocumentName], of library: OpenLibrary, for keys: SupporterKeys) {
    let names = Array(stale.union(names))
    stale = []
    let now = SystemClock.now
    let read = library.library.requests(
      names[...], with: keys, in: library.team, at: now, remembering: &memory)
    // Where a crash came between a contact and its mark, this is where the mark is made up for.
    try? library.library.countContacts(
      of: read.compactMap { try? $0.get() }, by: keys.id, in: library.program)
    for (name, result) in zip(names, read) {
      guard let id = RequestID(rawValue: name.id) else { continue }
      switch result {
      case .success(let opened):
        results[id] = .success(opened.request)
      case .failure(let refusal):
        results[id] = Self.isWorthTelling(refusal) ? .failure(refusal) : nil
        if case .storage(.missing) = refusal.reason { memory.note(gone: id, on: now.day) }
      }
    }
  }

  private static func isWorthTelling(_ refusal: RequestRefusal) -> Bool {
    switch refusal.reason {
    // One that ended between listing and reading is simply gone.
    case .storage(.missing), .notForThisReader, .ended: false
    default: true
    }
  }
}
