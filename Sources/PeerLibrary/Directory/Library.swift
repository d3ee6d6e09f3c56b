/// A library as this program trusts it: documents whose signatures were checked, requests that only their readers open.
public struct Library: Sendable {
  /// Where the documents are kept.
  public let storage: any Storage

  /// The library in a storage.
  public init(_ storage: any Storage) {
    self.storage = storage
  }
}
