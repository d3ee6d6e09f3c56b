public import PeerSupport
import Sealing

/// Parts of a plan as stored: nothing of them is in clear but the form.
public struct ShownDocument: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  let envelope: StoredEnvelope

  /// What the sealed block is bound to: what kind of thing it is, and where it stands.
  static func header(_ id: RequestID) -> [UInt8] {
    SealedHeader.bytes(DocumentName(id, in: .shared), kind: "shared", schema: schema)
  }

  /// What is shown, opened by one of its two readers and believed where the request's sender signed it.
  func opened(_ id: RequestID, with keys: [SealingKeys], requestKey: PublicKeyText) -> ShownPlan? {
    guard let envelope = envelope.envelope else { return nil }
    for key in keys {
      guard let sealed = try? envelope.open(header: Self.header(id), with: key),
        let contents = try? DocumentCoder.decodePart(
          ShownContents.self, from: sealed.block, file: DocumentName(id, in: .shared).path)
      else { continue }
      let isSigned = holds(
        contents.signature, over: contents.shown.signedBytes, as: .shown, by: requestKey)
      return isSigned && contents.shown.request == id ? contents.shown : nil
    }
    return nil
  }
}

/// What both readers find inside.
struct ShownContents: Codable {
  var shown: ShownPlan
  /// The request key's signature over `shown.signedBytes`.
  var signature: String
}
