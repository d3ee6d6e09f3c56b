import PeerSupport
import Sealing

/// One contact in a day's count: a sealed mark that the coordinator alone can open (E2).
///
/// It names nobody and nothing. Whoever wrote it cannot open it again, and does not sign it.
struct CountMark: Codable, Hashable, Sendable {
  /// 16 bytes as 32 hexadecimal digits.
  let id: String
  private let mark: String

  /// What stands inside, always as long: whether it counts, the day, and the id, so that none can be moved or copied.
  private static func contents(counts: Bool, id: String, day: Day) -> [UInt8] {
    [counts ? 1 : 0] + Array(day.description.utf8) + (Hex.decode(id) ?? [])
  }

  /// A mark for a day; one that does not count looks the same to all but the coordinator.
  init(id: String, day: Day, counts: Bool = true, sealedTo key: [UInt8]) throws(SealingError) {
    self.id = id
    mark = Base64.encode(try SealedBox.seal(Self.contents(counts: counts, id: id, day: day), to: key))
  }

  /// Whether it counts as a contact of that day; nil where these keys do not open it, or it was made for another
  /// place.
  func counts(on day: Day, opening keys: [SealingKeys]) -> Bool? {
    guard let sealed = Base64.decode(mark),
      let contents = keys.lazy.compactMap({ try? SealedBox.open(sealed, with: $0) }).first
    else { return nil }
    return [true, false].first { contents == Self.contents(counts: $0, id: id, day: day) }
  }

  /// An id that no other mark has.
  static func freshID() -> String { Hex.encode(Random.bytes(16)) }
}

extension OpenedRequest {
  /// The id of the mark for the last step: the same whenever it is worked out, and telling nothing without the
  /// content key.
  var markID: String {
    let context = Array("beside count mark".utf8)
    return Hex.encode(Array(Digest.hash(context + Array(head.utf8), key: contentKey.bytes).prefix(16)))
  }
}
