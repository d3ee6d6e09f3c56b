import PeerSupport

/// What a sealed block is bound to where nothing but its envelope is in clear: what kind of thing it is, and where it
/// stands.
struct SealedHeader: Encodable {
  private let file: String
  private let kind: String
  private let schema: Int

  /// The canonical bytes of the header of a document.
  static func bytes(_ name: DocumentName, kind: String, schema: Int) -> [UInt8] {
    DocumentCoder.canonicalBytes(of: SealedHeader(file: name.path, kind: kind, schema: schema))
  }
}
