import PeerLibrary
import PeerSupport

/// What waits for a supporter.
enum Inbound {
  /// Every request that these keys open and that has not ended; what is for others is passed over in silence.
  static func requests(in library: OpenLibrary, for keys: SupporterKeys, but locker: Locker)
    -> [SupportRequest]
  {
    guard let names = try? library.library.requestNames() else { return [] }
    return library.library.requests(names[...], with: keys, in: library.team).compactMap {
      result in
      guard case .success(let opened) = result, !locker.hasEnded(opened.id) else { return nil }
      return opened.request
    }
  }
}
