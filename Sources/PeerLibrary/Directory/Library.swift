/// A library as this program trusts it: documents whose signatures were checked, requests that only their readers open.
public struct Library: Sendable {
  /// Where the documents are kept.
  public let storage: any Storage

  /// The library in a storage.
  public init(_ storage: any Storage) {
    self.storage = storage
  }

  /// Names in parts, so that what someone puts into a folder never stands in memory whole.
  static func slices(of names: [DocumentName]) -> [ArraySlice<DocumentName>] {
    stride(from: 0, to: names.count, by: 64).map { names[$0..<min($0 + 64, names.count)] }
  }
}
