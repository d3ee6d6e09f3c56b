public import PeerSupport
import Sealing

/// A request as stored: what anyone may read of it, and the block that only its readers open (E1).
public struct RequestDocument: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  /// Whether someone has been in touch.
  public enum Standing: String, Codable, Sendable {
    /// Nobody has been in touch yet; the clock runs (D1).
    case waiting
    /// Someone has been in touch.
    case answered
  }

  /// The public key that signs the sender's part; its hash is the document's name.
  public let requestKey: PublicKeyText
  /// By when someone has been in touch, to a quarter of an hour.
  public let due: Timestamp
  /// Whether someone has been in touch.
  public let standing: Standing
  let envelope: StoredEnvelope
  /// When the storage took it in: no step in it can be of later; nil where that is not known.
  var changed: Timestamp?

  private enum CodingKeys: String, CodingKey {
    case requestKey, due, standing, envelope
  }

  /// What the sealed block is bound to: everything in clear, and where the document stands.
  static func header(
    _ id: RequestID, requestKey: PublicKeyText, due: Timestamp, standing: Standing
  ) -> [UInt8] {
    DocumentCoder.canonicalBytes(
      of: Header(
        due: due, file: DocumentName(id, in: .requests).path, kind: "request", requestKey: requestKey,
        schema: schema, standing: standing))
  }

  func header(_ id: RequestID) -> [UInt8] {
    Self.header(id, requestKey: requestKey, due: due, standing: standing)
  }

  private struct Header: Encodable {
    let due: Timestamp
    let file: String
    let kind: String
    let requestKey: PublicKeyText
    let schema: Int
    let standing: Standing
  }
}

extension RequestID {
  /// The name of the request that this key signs: the first 32 hexadecimal digits of the key's hash.
  init(requestKey: [UInt8]) {
    self.init(checked: String(Digest.hex(requestKey).prefix(32)))
  }
}
