import PeerSupport

/// Looks into one document, whether it can be understood and is the one its name says.
enum DocumentCheck {
  /// What is wrong with the bytes of a document, or nil where nothing is.
  static func problem(of document: StoredDocument) -> Finding.Problem? {
    do throws(DocumentError) {
      guard let id = try id(in: document), id != document.name.id else { return nil }
      return .otherID(id)
    } catch {
      if case .newerSchema(let found, let known) = error.problem {
        return .newerSchema(found: found, known: known)
      }
      return .damaged(error)
    }
  }

  /// The id that a document carries inside, where it carries one; reading it whole on the way.
  private static func id(in document: StoredDocument) throws(DocumentError) -> String? {
    func read<Kind: Document>(_: Kind.Type) throws(DocumentError) -> Kind {
      try DocumentCoder.decode(Kind.self, from: document.bytes, file: document.name.path)
    }
    switch document.name.folder {
    case nil:
      _ = try read(Program.self)
      return nil
    case .supporters, .applicants: return try read(SupporterDocument.self).id.rawValue
    case .resources: return try read(SignedDocument<Resource>.self).content.id
    case .guides:
      // Named by guide and language, while the id is the same in every language.
      _ = try read(SignedDocument<Guide>.self)
      return nil
    case .requests, .questions, .shared, .counts, .team:
      _ = try read(SealedDocument.self)
      return nil
    }
  }

  /// As much of a sealed document as can be told without a key: that it is whole and of a known form.
  private struct SealedDocument: Document {
    static let schema = 1
  }
}
