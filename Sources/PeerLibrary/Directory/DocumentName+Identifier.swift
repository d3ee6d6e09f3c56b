import PeerSupport

extension DocumentName {
  /// The document of something that is named by the same rule as documents are.
  init(_ id: some Identifier, in folder: Folder) {
    self.init(folder: folder, validID: id.rawValue)
  }
}
