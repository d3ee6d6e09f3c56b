public import PeerSupport
import Sealing

/// Why a resource or a guide of the program is not shown, or a count not whole, and which file it is about.
public struct DocumentRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file could not be read.
    case storage(StorageError)
    /// The document is damaged, or newer than this program.
    case document(DocumentError)
    /// The document speaks of something else than its file's name says.
    case otherName
    /// The coordinator did not sign it as it is now, or has signed another one since.
    case notSigned
    /// Marks stand in a day's count that the coordinator's keys do not open, or that were made for another place.
    case foreignMarks
  }

  /// The file's path in the library.
  public let path: String
  /// What is wrong.
  public let reason: Reason

  /// What happened, to which file, and what to do next.
  public var message: String {
    switch reason {
    case .storage(let error): error.message
    case .document(let error): error.message
    case .otherName: "“\(path)” holds something else than its name says, so it is not shown."
    case .notSigned:
      "“\(path)” was not signed by the coordinator as it is now, so it is not shown. The coordinator can sign it."
    case .foreignMarks:
      "“\(path)” holds marks that were changed, or that your keys do not open. They are not counted; the others are."
    }
  }
}

/// A kind of document that the coordinator signs for everyone to read.
public protocol ProgramDocument: Document {
  /// Where such a document stands; nil where its id cannot be the name of a file.
  var documentName: DocumentName? { get }
  /// The folder that documents of this kind stand in.
  static var folder: Folder { get }
}

extension Resource: ProgramDocument {
  /// Named by the resource's id.
  public var documentName: DocumentName? { DocumentName(folder: Self.folder, id: id) }
  /// Where resources stand.
  public static var folder: Folder { .resources }
}

extension Guide: ProgramDocument {
  /// Named by the guide's id and its language, since the id is the same in every language.
  public var documentName: DocumentName? {
    DocumentName(folder: Self.folder, id: "\(id)-\(language.lowercased())")
  }
  /// Where guides stand.
  public static var folder: Folder { .guides }
}

extension ProgramDocument {
  fileprivate static var context: SigningContext { folder == .guides ? .guide : .resource }
}

extension Library {
  /// The program's documents of one kind, each as the coordinator signed it; what is not signed is refused.
  public func signed<Content: ProgramDocument>(
    _: Content.Type, in program: Program
  ) throws(StorageError) -> [Result<Content, DocumentRefusal>] {
    Self.slices(of: try storage.list(Content.folder)).flatMap { names in
      zip(names, storage.get(names)).map { name, stored in
        Result { () throws(DocumentRefusal) in
          let document: SignedDocument<Content> = try Self.document(stored, name)
          guard document.holds(by: program.rootKey), program.lists(document, at: name) else {
            throw DocumentRefusal(path: name.path, reason: .notSigned)
          }
          return document.content
        }
      }
    }
  }

  private static func document<Content: ProgramDocument>(
    _ stored: Result<StoredDocument, StorageError>, _ name: DocumentName
  ) throws(DocumentRefusal) -> SignedDocument<Content> {
    let bytes: [UInt8]
    do { bytes = try stored.get().bytes } catch {
      throw DocumentRefusal(path: name.path, reason: .storage(error))
    }
    let document: SignedDocument<Content>
    do {
      document = try DocumentCoder.decode(SignedDocument<Content>.self, from: bytes, file: name.path)
    } catch {
      throw DocumentRefusal(path: name.path, reason: .document(error))
    }
    guard document.content.documentName == name else {
      throw DocumentRefusal(path: name.path, reason: .otherName)
    }
    return document
  }

  fileprivate func digests<Content: ProgramDocument>(
    of _: Content.Type, in program: Program
  ) throws(StorageError) -> [String: String] {
    let documents = try signed(Content.self, in: program).compactMap { try? $0.get() }
    return Dictionary(
      documents.compactMap { content in
        content.documentName.map { ($0.path, Digest.hex(SignedDocument.signedBytes(of: content))) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Signs with a new root key what a former one had signed, so that it goes on being shown.
  func signAnew(in program: Program, with root: SigningKeys) throws(StorageError) {
    try signAnew(Resource.self, in: program, with: root)
    try signAnew(Guide.self, in: program, with: root)
  }

  private func signAnew<Content: ProgramDocument>(
    _: Content.Type, in program: Program, with root: SigningKeys
  ) throws(StorageError) {
    let former = program.formerKeys
    for name in try storage.list(Content.folder) {
      let stored = try storage.get(name)
      guard let document: SignedDocument<Content> = try? Self.document(.success(stored), name),
        former.contains(where: { document.holds(by: $0) })
      else { continue }
      try save(document.content, as: name, with: root, replacing: stored.revision)
    }
  }

  func save<Content: ProgramDocument>(
    _ content: Content, as name: DocumentName, with root: SigningKeys, replacing revision: Revision?
  ) throws(StorageError) {
    let bytes = SignedDocument.signedBytes(of: content)
    let signed = SignedDocument(
      content: content, signature: root.signature(over: bytes, as: Content.context))
    _ = try storage.put(DocumentCoder.encode(signed), as: name, replacing: revision)
  }
}

extension SignedDocument where Content: ProgramDocument {
  fileprivate var digest: String { Digest.hex(Self.signedBytes(of: content)) }

  fileprivate func holds(by key: PublicKeyText) -> Bool {
    PeerLibrary.holds(signature, over: Self.signedBytes(of: content), as: Content.context, by: key)
  }
}

extension Program {
  fileprivate func lists(_ document: SignedDocument<some ProgramDocument>, at name: DocumentName) -> Bool {
    documents.map { $0[name.path] == document.digest } ?? true
  }
}

extension Coordinator {
  /// Signs resources or guides and puts them where everyone reads them, in place of older ones of these names.
  ///
  /// The program lists them first, so that none of them can be put back once there is a newer one. Where that is
  /// interrupted, the older one is not shown any more; calling again finishes it. The caller pins the answer.
  @discardableResult
  public func save<Content: ProgramDocument>(
    _ contents: [Content], at now: Timestamp
  ) throws(ProgramError) -> Program {
    var listed = try listed()
    var named: [(name: DocumentName, content: Content)] = []
    for content in contents {
      guard let name = content.documentName else {
        throw .document(
          DocumentError(
            file: Content.folder.rawValue, key: "id",
            problem: .outOfRange(expected: "1 to 64 of a to z, 0 to 9 and -")))
      }
      guard !ReturnCode.isWritten(inTextsOf: content) else { throw .holdsReturnCode }
      listed[name.path] = Digest.hex(SignedDocument.signedBytes(of: content))
      named.append((name, content))
    }
    let program = try publish(at: now) { $0.documents = listed }
    do {
      for (name, content) in named {
        try library.save(content, as: name, with: root, replacing: try library.revision(of: name))
      }
    } catch {
      throw .storage(error)
    }
    return program
  }

  /// Takes a resource or a guide away, so that nobody is pointed to it any more.
  ///
  /// The caller pins the answer.
  @discardableResult
  public func retire(_ content: some ProgramDocument, at now: Timestamp) throws(ProgramError) -> Program {
    var listed = try listed()
    if let name = content.documentName { listed[name.path] = nil }
    let program = try publish(at: now) { $0.documents = listed }
    do throws(StorageError) {
      if let name = content.documentName { try library.storage.delete(name, at: nil) }
    } catch .missing {
    } catch {
      throw .storage(error)
    }
    return program
  }

  /// What the program lists; all that is signed where it lists nothing yet.
  private func listed() throws(ProgramError) -> [String: String] {
    let program = try library.program(pinned: pin)
    if let documents = program.documents { return documents }
    do {
      return try library.digests(of: Resource.self, in: program)
        .merging(library.digests(of: Guide.self, in: program)) { first, _ in first }
    } catch {
      throw .storage(error)
    }
  }
}

extension Library {
  /// The revision that stands under a name; nil where nothing does.
  func revision(of name: DocumentName) throws(StorageError) -> Revision? {
    do throws(StorageError) {
      return try storage.get(name).revision
    } catch .missing {
      return nil
    }
  }
}
