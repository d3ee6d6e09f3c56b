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
    let known = memory
    return Array(zip(names, storage.get(names))).concurrentMap { name, stored in
      Self.found(RequestID(checked: name.id), stored, with: keys, in: team, at: now, knowing: known)
    }.map { found in
      switch found {
      case .opened(let request): memory.see(request.request)
      case .forOthers(let id, let mark): memory.note(tried: id, mark)
      case .refused: break
      }
      return found.result
    }
  }

  /// What a reader finds behind a name.
  private enum FoundRequest {
    case opened(OpenedRequest)
    case forOthers(RequestID, mark: [UInt8])
    case refused(RequestRefusal)

    var result: Result<OpenedRequest, RequestRefusal> {
      switch self {
      case .opened(let request): .success(request)
      case .forOthers(let id, _): .failure(RequestRefusal(id, .notForThisReader))
      case .refused(let refusal): .failure(refusal)
      }
    }
  }

  private static func found(
    _ id: RequestID, _ stored: Result<StoredDocument, StorageError>, with keys: SupporterKeys,
    in team: TrustedTeam, at now: Timestamp, knowing memory: RequestMemory
  ) -> FoundRequest {
    guard !memory.hasEnded(id) else { return .refused(RequestRefusal(id, .ended)) }
    if let bytes = (try? stored.get())?.bytes {
      let glance = EnvelopeGlance(bytes)
      if memory.isForOthers(id, glance, keys: keys.sealing) { return .forOthers(id, mark: glance.mark) }
    }
    do throws(RequestRefusal) {
      let opened = try request(id, stored).opened(id, with: keys, in: team, at: now)
      guard !memory.contradicts(opened.request, in: team) else {
        return .refused(RequestRefusal(id, .olderThanSeen))
      }
      return .opened(opened)
    } catch {
      return .refused(error)
    }
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
    let stored = try storedDocument(id, stored)
    do {
      var document = try DocumentCoder.decode(
        RequestDocument.self, from: stored.bytes, file: DocumentName(id, in: .requests).path)
      document.changed = stored.changed
      return document
    } catch {
      throw RequestRefusal(id, .document(error))
    }
  }

  private static func storedDocument(
    _ id: RequestID, _ stored: Result<StoredDocument, StorageError>
  ) throws(RequestRefusal) -> StoredDocument {
    do { return try stored.get() } catch { throw RequestRefusal(id, .storage(error)) }
  }
}
