public import PeerSupport

/// Where the documents of a library are kept.
///
/// A save names the revision it was made from. Whoever saves second gets a conflict with what stands there now,
/// never a silent loss.
public protocol Storage: Sendable {
  /// The documents of a folder, or of the top of the library, in order of their ids.
  func list(_ folder: Folder?) throws(StorageError) -> [DocumentName]

  /// One document.
  func get(_ name: DocumentName) throws(StorageError) -> StoredDocument

  /// Several documents of one folder in one go, in the order asked for; one that cannot be read spoils no other.
  func get(_ names: ArraySlice<DocumentName>) -> [Result<StoredDocument, StorageError>]

  /// Saves a document and answers with its new revision; with no revision to replace, it must not exist yet.
  func put(
    _ bytes: [UInt8], as name: DocumentName, replacing revision: Revision?
  ) throws(StorageError) -> Revision

  /// Throws `otherOwner` where what is saved from here would belong to another account than what stands there.
  func checkOwner() throws(StorageError)

  /// Destroys a document; with no revision, whatever stands there.
  func delete(_ name: DocumentName, at revision: Revision?) throws(StorageError)

  /// When each document of a folder was last written, by the storage's own clock.
  func written(_ folder: Folder) throws(StorageError) -> [DocumentName: Timestamp]

  /// The storage's own time: what it gives to something just written.
  func time() throws(StorageError) -> Timestamp
}

/// What every storage keeps to.
public enum StorageLimit {
  /// The largest document of any other kind than the program, in bytes.
  public static let documentSize = 1 << 20
  /// The largest program document, in bytes: its roster has a line of about 100 bytes for each supporter.
  public static let programSize = 16 << 20

  /// The largest request, in bytes: a block of 8 KiB with 256 slots stays under half of it.
  public static let requestSize = 64 << 10

  /// The largest locker, in bytes: nine long parts of a plan take a good half of it.
  public static let lockerSize = 8 << 20

  /// The largest size, in bytes, at which a document is read or saved.
  public static func size(of name: DocumentName) -> Int {
    switch name.folder {
    case nil: name == .program ? programSize : lockerSize
    case .requests: requestSize
    default: documentSize
    }
  }
}

extension Storage {
  /// Several documents, one after another, for a storage that knows no faster way.
  public func get(_ names: ArraySlice<DocumentName>) -> [Result<StoredDocument, StorageError>] {
    names.map { name in Result { () throws(StorageError) in try get(name) } }
  }
}
