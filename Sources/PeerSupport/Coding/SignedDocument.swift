/// A document of the program, such as a resource or a guide, with the root key's signature beside it (J7).
public struct SignedDocument<Content: Document>: Document {
  /// The newest form of what is signed.
  public static var schema: Int { Content.schema }

  /// What is signed.
  public var content: Content
  /// The root key's signature over `signedBytes`; nil where nobody signed.
  public var signature: String?

  /// A document with its signature.
  public init(content: Content, signature: String?) {
    self.content = content
    self.signature = signature
  }

  /// What the root key signs.
  public static func signedBytes(of content: Content) -> [UInt8] { DocumentCoder.canonicalBytes(of: content) }

  /// Reads a document; whether the signature holds is for the reader to check.
  ///
  /// What stands there without a frame around it is read as unsigned, so that it is told apart from damage.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    content =
      container.contains(.content)
      ? try container.decode(Content.self, forKey: .content) : try Content(from: decoder)
    signature = try container.textIfPresent(.signature, upTo: TextLimit.key)
  }
}
