public import PeerSupport

/// A document as it was read: its name and its bytes.
public struct StoredDocument: Hashable, Sendable {
  /// Where it stands in the library.
  public let name: DocumentName
  /// What the file held.
  public let bytes: [UInt8]
  /// When the storage took it in, by the storage's own clock, which no writer can set; nil where that is not known.
  public let changed: Timestamp?

  /// A document with what its file held.
  public init(name: DocumentName, bytes: [UInt8], changed: Timestamp? = nil) {
    self.name = name
    self.bytes = bytes
    self.changed = changed
  }

  /// The revision to hand back when saving a change; worked out when asked for, since most reading never saves.
  public var revision: Revision { Revision(of: bytes) }
}
