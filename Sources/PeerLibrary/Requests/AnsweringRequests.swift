public import PeerSupport
import Sealing

extension Library {
  /// How far a step may be dated ahead of the library's clock, in seconds: as far as two clocks are usually apart, and
  /// far less than the shortest time to answer (D1).
  static let stepTolerance: Int64 = 300

  /// Takes one step with a request: opens it, adds the signed step, seals it again and saves it (D3, D6).
  ///
  /// Answers with the request as it is now. Nothing is saved when this throws; `takenByAnother` when someone else
  /// was faster. What the caller remembers keeps a step from being taken on an older copy.
  public func act(
    _ kind: RequestEvent.Kind, on id: RequestID, as keys: SupporterKeys, in team: TrustedTeam,
    at now: Timestamp, remembering memory: RequestMemory = RequestMemory()
  ) throws(RequestFailure) -> SupportRequest {
    try checkCurrent(team.program, at: now)
    guard !memory.hasEnded(id) else { throw .gone }
    let (document, revision) = try standingRequest(id)
    let opened: OpenedRequest
    do { opened = try document.opened(id, with: keys, in: team, at: now) } catch { throw .refused(error) }
    guard !memory.contradicts(opened.request, in: team) else {
      throw .refused(RequestRefusal(id, .olderThanSeen))
    }
    if kind == .taken, opened.request.isTaken(byAnotherThan: keys.id) { throw .takenByAnother }
    // A step that others could not believe would take the request away from everyone.
    guard team.supporter(keys.id)?.membership.signingKey == keys.signing.publicKeyText else {
      throw .unknownSupporter(keys.id)
    }
    if case .passedOn(let next) = kind { try team.checkAskable(next, on: now.day) }
    try checkClock(at: now, after: opened.request)

    var event = RequestEvent(
      request: id, kind: kind, by: keys.id, at: now, number: opened.request.events.count + 1,
      after: opened.head)
    event.signature = keys.signing.signature(over: event.signedBytes, as: .event)
    var request = opened.request
    do { try request.apply(event) } catch { throw .notAllowed(error) }

    // A crash may have left the last contact without its mark. Counting must never keep anyone from a step.
    try? countLastContact(of: opened, in: team.program)
    let changed: RequestDocument
    do throws(RequestFailure) {
      changed = try Self.resealed(opened, as: request, by: keys, in: team)
    } catch .noRoom {
      throw .notAllowed(.tooManyEvents(limit: opened.request.events.count))
    }
    do throws(StorageError) {
      _ = try storage.put(
        DocumentCoder.encode(changed), as: DocumentName(id, in: .requests), replacing: revision)
    } catch .conflict {
      throw conflict(on: id, as: keys, in: team, at: now)
    } catch {
      throw .storage(error)
    }
    // What was shown was for whoever had the request; where that could not be removed then, it is before the next.
    if request.holder != keys.id || kind == .taken { try? removeShown(with: id) }
    // The step comes first: a mark without its contact would count what was never saved, while a contact without its
    // mark is found and counted when the request is opened next.
    if kind == .contactMade, let opened = try? changed.opened(id, with: keys, in: team, at: now) {
      try? countLastContact(of: opened, in: team.program)
    }
    return request
  }

  /// Throws where nobody could believe a step of now, since this machine's clock is so far ahead, or could believe the
  /// steps before it any more, since the library's was set back behind them.
  private func checkClock(at now: Timestamp, after request: SupportRequest) throws(RequestFailure) {
    let time: Timestamp
    do { time = try storage.time() } catch { throw .storage(error) }
    guard (request.events.map(\.at) + [now]).allSatisfy({ $0 - time <= Self.stepTolerance }) else {
      throw .clockAhead
    }
  }

  /// Seals again, with an ephemeral key and slots made anew at every step, so that a step that changes the readers looks
  /// like any other.
  ///
  /// The content key is made anew as well when the readers change, when one of them has left the list, when the request
  /// goes on beyond the retention time, and when an old key opened it.
  private static func resealed(
    _ opened: OpenedRequest, as request: SupportRequest, by actor: SupporterKeys, in team: TrustedTeam
  ) throws(RequestFailure) -> RequestDocument {
    var contents = opened.contents
    contents.events = request.events
    let keepsSlots =
      request.readers == opened.request.readers && request.events.last?.kind != .extended
      && opened.byNewestKey
    let listed = request.readers.filter { team.program.roster.entries[$0] != nil }
    let isEveryoneHere = listed.allSatisfy { $0 == actor.id || team.sealingKey(of: $0) != nil }
    // Whose page cannot be read just now keeps the slot that they have.
    if keepsSlots, !isEveryoneHere {
      return try RequestDocument(opened, resealing: contents, standing: request.standing)
    }
    return try RequestDocument(
      request.id, sealing: contents, standing: request.standing, requestKey: opened.requestKey,
      readers: request.readerKeys(in: team, actor: actor),
      slots: team.program.policy.requestSlots,
      contentKey: keepsSlots && listed == request.readers
        ? opened.contentKey : SlottedEnvelope.freshContentKey())
  }

  /// What to tell someone whose step came second.
  private func conflict(
    on id: RequestID, as keys: SupporterKeys, in team: TrustedTeam, at now: Timestamp
  ) -> RequestFailure {
    do throws(RequestFailure) {
      let standing = try standingRequest(id).document
      let current = try? standing.opened(id, with: keys, in: team, at: now)
      return current?.request.isTaken(byAnotherThan: keys.id) == true ? .takenByAnother : .changedMeanwhile
    } catch {
      return error
    }
  }
}

extension SupportRequest {
  func isTaken(byAnotherThan supporter: SupporterID) -> Bool { holder.map { $0 != supporter } ?? false }
}
