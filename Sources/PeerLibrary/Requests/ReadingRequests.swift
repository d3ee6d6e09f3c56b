public import PeerSupport
import Sealing

extension Library {
  /// The names of all requests; nobody can tell from a name whose it is.
  public func requestNames() throws(StorageError) -> [DocumentName] { try storage.list(.requests) }

  /// The requests behind some names as this reader finds them, in the same order.
  ///
  /// `notForThisReader` is what most say in a large team, and is no reason for a notice; nor is `ended`. The memory
  /// takes in what is found, so that a revision which is for others costs its reading alone the next time.
  public func requests(
    _ names: ArraySlice<DocumentName>, with keys: SupporterKeys, in team: TrustedTeam, at now: Timestamp,
    remembering memory: inout RequestMemory
  ) -> [Result<OpenedRequest, RequestRefusal>] {
    memory.begin(with: keys.sealing)
    return zip(names, storage.get(names)).map { name, stored in
      Result { () throws(RequestRefusal) in
        try Self.request(
          RequestID(checked: name.id), stored, with: keys, in: team, at: now, remembering: &memory)
      }
    }
  }

  private static func request(
    _ id: RequestID, _ stored: Result<StoredDocument, StorageError>, with keys: SupporterKeys,
    in team: TrustedTeam, at now: Timestamp, remembering memory: inout RequestMemory
  ) throws(RequestRefusal) -> OpenedRequest {
    guard !memory.hasEnded(id) else { throw RequestRefusal(id, .ended) }
    if let bytes = (try? stored.get())?.bytes,
      memory.isForOthers(id, EnvelopeGlance(bytes), keys: keys.sealing)
    {
      throw RequestRefusal(id, .notForThisReader)
    }
    let opened = try request(id, stored).opened(id, with: keys, in: team, at: now)
    guard !memory.contradicts(opened.request, in: team) else { throw RequestRefusal(id, .olderThanSeen) }
    memory.see(opened.request)
    return opened
  }

  /// One request as this reader finds it.
  public func request(
    _ id: RequestID, with keys: SupporterKeys, in team: TrustedTeam, at now: Timestamp
  ) throws(RequestRefusal) -> OpenedRequest {
    try storedRequest(id).document.opened(id, with: keys, in: team, at: now)
  }

  /// What anyone may read of some requests: due, and whether someone has been in touch (D1).
  public func requestDocuments(
    _ names: ArraySlice<DocumentName>
  ) -> [Result<RequestDocument, RequestRefusal>] {
    zip(names, storage.get(names)).map { name, stored in
      Result { () throws(RequestRefusal) in try Self.request(RequestID(checked: name.id), stored) }
    }
  }

  func storedRequest(
    _ id: RequestID
  ) throws(RequestRefusal) -> (document: RequestDocument, revision: Revision) {
    let stored: StoredDocument
    do { stored = try storage.get(DocumentName(id, in: .requests)) } catch {
      throw RequestRefusal(id, .storage(error))
    }
    return (try Self.request(id, .success(stored)), stored.revision)
  }

  /// The same for whoever is about to change it.
  func standingRequest(
    _ id: RequestID
  ) throws(RequestFailure) -> (document: RequestDocument, revision: Revision) {
    do {
      return try storedRequest(id)
    } catch {
      switch error.reason {
      case .storage(.missing): throw .gone
      case .storage(let error): throw .storage(error)
      default: throw .refused(error)
      }
    }
  }

  private static func request(
    _ id: RequestID, _ stored: Result<StoredDocument, StorageError>
  ) throws(RequestRefusal) -> RequestDocument {
    let bytes: [UInt8]
    do { bytes = try stored.get().bytes } catch { throw RequestRefusal(id, .storage(error)) }
    do {
      return try DocumentCoder.decode(
        RequestDocument.self, from: bytes, file: DocumentName(id, in: .requests).path)
    } catch {
      throw RequestRefusal(id, .document(error))
    }
  }
}
