public import PeerSupport
import Sealing

extension Library {
  /// Takes one step with a request: opens it, adds the signed step, seals it again and saves it (D3, D6).
  ///
  /// `supporters` are those of the newest roster. Nothing is saved when this throws; `takenByAnother` when someone
  /// else was faster.
  public func act(
    _ kind: RequestEvent.Kind, on id: RequestID, as keys: SupporterKeys, in program: Program,
    supporters: [SupporterID: Supporter], at now: Timestamp
  ) throws(RequestFailure) -> SupportRequest {
    let (document, revision) = try standingRequest(id)
    let opened: OpenedRequest
    do { opened = try document.opened(id, with: keys, supporters: supporters) } catch {
      throw .refused(error)
    }
    if kind == .taken, opened.request.isTaken(byAnotherThan: keys.id) { throw .takenByAnother }
    if case .passedOn(let next) = kind { try checkReader(next, supporters: supporters, at: now) }

    var event = RequestEvent(
      request: id, kind: kind, by: keys.id, at: now, number: opened.request.events.count + 1)
    event.signature = keys.signing.signature(over: event.signedBytes, as: .event)
    var request = opened.request
    do { try request.apply(event) } catch { throw .notAllowed(error) }

    let changed = try Self.resealed(opened, as: request, in: program, supporters: supporters, on: now.day)
    do throws(StorageError) {
      _ = try storage.put(
        DocumentCoder.encode(changed), as: DocumentName(id, in: .requests), replacing: revision)
    } catch .conflict {
      throw conflict(over: kind, id, with: keys, supporters: supporters)
    } catch {
      throw .storage(error)
    }
    return request
  }

  /// Who passes on, goes on beyond the retention time, or was reached by an old key makes all slots anew.
  private static func resealed(
    _ opened: OpenedRequest, as request: SupportRequest, in program: Program,
    supporters: [SupporterID: Supporter], on today: Day
  ) throws(RequestFailure) -> RequestDocument {
    var contents = opened.contents
    contents.events = request.events
    if request.readers == opened.request.readers, request.events.last?.kind != .extended, opened.byNewestKey {
      return try RequestDocument(opened, resealing: contents, standing: request.standing)
    }
    return try RequestDocument(
      request.id, sealing: contents, standing: request.standing, requestKey: opened.requestKey,
      readers: request.readerKeys(among: supporters, on: today), slots: program.policy.requestSlots)
  }

  private func checkReader(
    _ id: SupporterID, supporters: [SupporterID: Supporter], at now: Timestamp
  ) throws(RequestFailure) {
    guard let supporter = supporters[id] else { throw .unknownSupporter(id) }
    guard supporter.bio.usableSealingKey(on: now.day) != nil else { throw .cannotBeAsked(id) }
  }

  private func conflict(
    over kind: RequestEvent.Kind, _ id: RequestID, with keys: SupporterKeys,
    supporters: [SupporterID: Supporter]
  ) -> RequestFailure {
    do throws(RequestFailure) {
      let standing = try standingRequest(id).document
      let now = try? standing.opened(id, with: keys, supporters: supporters)
      return now?.request.isTaken(byAnotherThan: keys.id) == true ? .takenByAnother : .changedMeanwhile
    } catch {
      return error
    }
  }
}

extension SupportRequest {
  func isTaken(byAnotherThan supporter: SupporterID) -> Bool {
    switch state {
    case .waiting: false
    case .taken(let holder), .inTouch(let holder, _): holder != supporter
    }
  }
}
