import PeerLibrary
import PeerSupport

/// What waits for a supporter.
struct Inbound {
  /// Every request that their keys open and that has not ended.
  let requests: [SupportRequest]
  /// What could not be shown and ought to be known; what is for others is passed over in silence.
  let refusals: [RequestRefusal]

  /// Reads what these keys open.
  ///
  /// A folder that cannot be read is an error, and never an empty inbox.
  init(of library: OpenLibrary, for keys: SupporterKeys, but locker: Locker) throws(StorageError) {
    let names = try library.library.requestNames()
    var requests: [SupportRequest] = []
    var refusals: [RequestRefusal] = []
    for result in library.library.requests(names[...], with: keys, in: library.team) {
      switch result {
      case .success(let opened):
        if !locker.hasEnded(opened.id) { requests.append(opened.request) }
      case .failure(let refusal):
        // One that ended between listing and reading is simply gone.
        if case .storage(.missing) = refusal.reason { continue }
        if refusal.reason != .notForThisReader { refusals.append(refusal) }
      }
    }
    self.requests = requests
    self.refusals = refusals
  }
}
