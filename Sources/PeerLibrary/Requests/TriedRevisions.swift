import PeerSupport
import Sealing

/// Which revisions of which requests none of a supporter's keys opens.
///
/// Each is told by its `EnvelopeGlance`. Kept as one text of 32 bytes for each: a thousand take 43 KB.
struct TriedRevisions: Codable, Equatable, Sendable {
  /// The public keys that all of them were tried with.
  private var keys: Set<String> = []
  private var revisions: [RequestID: [UInt8]] = [:]

  private static let half = EnvelopeGlance.markSize

  init() {}

  /// Forgets all of them where one of these keys was not tried yet.
  mutating func begin(with keys: [SealingKeys]) {
    guard !covers(keys) else { return }
    self.keys = Self.names(of: keys)
    revisions = [:]
  }

  /// Whether all of these keys were tried.
  func covers(_ keys: [SealingKeys]) -> Bool { Self.names(of: keys).isSubset(of: self.keys) }

  func contains(_ id: RequestID, _ mark: [UInt8]) -> Bool { revisions[id] == mark }

  mutating func insert(_ id: RequestID, _ mark: [UInt8]) {
    // Other names cannot be those of requests, and are refused before any key is tried.
    guard Hex.decode(id.rawValue)?.count == Self.half else { return }
    revisions[id] = mark
  }

  mutating func forget(allBut standing: Set<RequestID>) {
    revisions = revisions.filter { standing.contains($0.key) }
  }

  private static func names(of keys: [SealingKeys]) -> Set<String> {
    Set(keys.map { Base64.encode($0.publicKey) })
  }
}

extension TriedRevisions {
  private enum CodingKeys: String, CodingKey {
    case keys, revisions
  }

  /// Reads them back.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    keys = try container.decode(Set<String>.self, forKey: .keys)
    let bytes = Base64.decode(try container.decode(String.self, forKey: .revisions)) ?? []
    let size = 2 * Self.half
    for start in stride(from: 0, through: bytes.count - size, by: size) {
      let id = RequestID(checked: Hex.encode(Array(bytes[start..<start + Self.half])))
      revisions[id] = Array(bytes[start + Self.half..<start + size])
    }
  }

  /// Writes them in an order of their own, so that equal ones are equal bytes.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(keys.sorted(), forKey: .keys)
    let sorted = revisions.sorted { $0.key < $1.key }
    let bytes = sorted.flatMap { (Hex.decode($0.key.rawValue) ?? []) + $0.value }
    try container.encode(Base64.encode(bytes), forKey: .revisions)
  }
}
