public import PeerSupport
public import Sealing

extension Library {
  /// What the sender learns of their request by its code: how it stands, and what they were told (C6).
  ///
  /// Only the pages of those whom the sender allowed are read. Takes some hundredths of a second. Throws `refused`
  /// where a page that is needed cannot be read here.
  public func check(
    _ code: ReturnCode, in program: Program, at now: Timestamp
  ) throws(RequestFailure) -> RequestOutlook {
    let keys: ReturnCode.Keys
    do { keys = try code.keys(programID: program.id) } catch { throw RequestFailure(error) }
    let id = RequestID(requestKey: keys.signing.publicKey)
    do throws(RequestFailure) {
      let document = try standingRequest(id).document
      return .standing(try standing(of: document, id, with: keys.sealing, in: program, at: now))
    } catch .gone {
      return .gone(.unknown)
    } catch .refused(let refusal) where refusal.isOfTheRequest {
      return .unbelievable
    } catch {
      throw error
    }
  }

  /// The same for a code that was kept, which knows more about a request that is gone.
  public func check(
    _ kept: KeptReturnCode, in program: Program, at now: Timestamp
  ) throws(RequestFailure) -> RequestOutlook {
    guard let code = try? ReturnCode(parsing: kept.text) else { return .gone(.unknown) }
    let outlook = try check(code, in: program, at: now)
    return outlook == .gone(.unknown) ? .gone(kept.ending(at: now, under: program.policy)) : outlook
  }

  private func standing(
    of document: RequestDocument, _ id: RequestID, with key: SealingKeys, in program: Program,
    at now: Timestamp
  ) throws(RequestFailure) -> RequestStanding {
    var team = TrustedTeam(program: program, supporters: [:])
    let request: SupportRequest
    do {
      request = try document.opened(id, with: [key], at: now) { letter in
        team = self.team(of: letter.allowedSupporters, in: program, at: now)
        return team
      }.request
    } catch {
      throw .refused(error)
    }
    let name = request.holder.flatMap { team.supporters[$0]?.bio.name }
    return RequestStanding(
      request, with: name, isLost: request.isLost(in: team),
      shown: shown(with: id, by: key, requestKey: document.requestKey))
  }

  private func team(of ids: [SupporterID], in program: Program, at now: Timestamp) -> TrustedTeam {
    let names = ids.map { DocumentName($0, in: .supporters) }
    let read = supporters(names[...], in: program, at: now).compactMap { try? $0.get() }
    return TrustedTeam(
      program: program,
      supporters: Dictionary(read.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension RequestRefusal {
  /// Whether the request itself is not what was sent, rather than something around it that cannot be read.
  fileprivate var isOfTheRequest: Bool {
    switch reason {
    case .storage, .author: false
    default: true
    }
  }
}

extension SupportRequest {
  /// Whether nobody has been in touch and nobody whose turn it is can open it any more: their keys were replaced
  /// since it was sealed, which every step does anew, or they have left.
  ///
  /// Whose step is believed has opened it with the keys that they have now.
  fileprivate func isLost(in team: TrustedTeam) -> Bool {
    if case .inTouch = state { return false }
    let sealed = events.last?.at ?? letter.sent
    let turn = Set(letter.recipients + [holder, offeredTo].compactMap { $0 }).intersection(readers)
    let authors = Set(events.map(\.by))
    return turn.allSatisfy { !authors.contains($0) && team.hasDropped($0, since: sealed.day) }
  }
}
