public import PeerSupport
public import Sealing

extension Library {
  /// Destroys a request and what was shared with it; a request that is already gone is no error (D8, E1).
  public func end(_ id: RequestID) throws(RequestFailure) {
    do throws(RequestFailure) { try destroy(id) } catch .gone {}
  }

  /// The same by the supporter who has it: ending counts nothing, but the contact before it may still wait for its
  /// mark.
  ///
  /// Throws `notAllowed` where somebody else has it, or nobody.
  public func end(
    _ id: RequestID, as keys: SupporterKeys, in team: TrustedTeam, at now: Timestamp
  ) throws(RequestFailure) {
    let opened: OpenedRequest
    do throws(RequestRefusal) {
      opened = try request(id, with: keys, in: team, at: now)
    } catch {
      guard case .storage(.missing) = error.reason else { throw .refused(error) }
      return try end(id)
    }
    if let refusal = opened.request.refusalOfEnding(by: keys.id) { throw .notAllowed(refusal) }
    try? countLastContact(of: opened, in: team.program)
    try end(id)
  }

  /// Destroys the sender's own request, without a reason and whatever has happened with it (C6).
  ///
  /// Works on a damaged request too. Throws `gone` where the code finds nothing.
  public func withdraw(_ code: ReturnCode, in program: Program) throws(RequestFailure) {
    try destroy(requestID(of: code, in: program))
  }

  /// What was shared goes first, so that nothing can stay behind without its request.
  private func destroy(_ id: RequestID) throws(RequestFailure) {
    do { try removeShown(with: id) } catch { throw .storage(error) }
    do throws(StorageError) {
      try storage.delete(DocumentName(id, in: .requests), at: nil)
    } catch .missing {
      throw .gone
    } catch {
      throw .storage(error)
    }
  }

  /// Which request a code belongs to; takes some hundredths of a second.
  public func requestID(of code: ReturnCode, in program: Program) throws(RequestFailure) -> RequestID {
    do {
      return RequestID(requestKey: try code.keys(programID: program.id).signing.publicKey)
    } catch {
      throw RequestFailure(error)
    }
  }
}
