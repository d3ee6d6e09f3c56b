/// A document as it was read: its name and its bytes.
public struct StoredDocument: Hashable, Sendable {
  /// Where it stands in the library.
  public let name: DocumentName
  /// What the file held.
  public let bytes: [UInt8]

  /// A document with what its file held.
  public init(name: DocumentName, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The revision to hand back when saving a change; worked out when asked for, since most reading never saves.
  public var revision: Revision { Revision(of: bytes) }
}
