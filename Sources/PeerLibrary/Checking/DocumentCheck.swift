import PeerSupport

/// Looks into one document, whether it can be understood, is the one its name says, and stands as it was written.
///
/// Readers accept any JSON, for that is fast; so only here a byte is noticed that changes nothing of what is said.
enum DocumentCheck {
  /// What is wrong with the bytes of a document, or nil where nothing is.
  static func problem(of document: StoredDocument) -> Finding.Problem? {
    do throws(DocumentError) {
      let (id, bytes) = try contents(of: document)
      if let id, id != document.name.id { return .otherID(id) }
      return bytes == nil || bytes == document.bytes ? nil : .changedOutside
    } catch {
      if case .newerSchema(let found, let known) = error.problem {
        return .newerSchema(found: found, known: known)
      }
      return .damaged(error)
    }
  }

  /// The id that a document carries inside, where it carries one, and what Beside writes for all it says, where that
  /// can be told without a key.
  private static func contents(
    of document: StoredDocument
  ) throws(DocumentError) -> (id: String?, bytes: [UInt8]?) {
    func read<Kind: Document>(
      _: Kind.Type, id: (Kind) -> String? = { _ in nil }
    ) throws(DocumentError) -> (String?, [UInt8]?) {
      let read = try DocumentCoder.decode(Kind.self, from: document.bytes, file: document.name.path)
      return (id(read), DocumentCoder.encode(read))
    }
    switch document.name.folder {
    case nil: return try read(Program.self)
    case .supporters, .applicants: return try read(SupporterDocument.self) { $0.id.rawValue }
    case .resources: return try read(SignedDocument<Resource>.self) { $0.content.id }
    // Named by guide and language, while the id is the same in every language.
    case .guides: return try read(SignedDocument<Guide>.self)
    case .counts: return try read(DayCount.self)
    case .questions: return try read(QuestionDocument.self)
    case .shared: return try read(ShownDocument.self)
    case .requests, .team:
      _ = try DocumentCoder.decode(SealedDocument.self, from: document.bytes, file: document.name.path)
      return (nil, nil)
    }
  }

  /// As much of a sealed document as can be told without a key: that it is whole and of a known form.
  private struct SealedDocument: Document {
    static let schema = 1
  }
}
