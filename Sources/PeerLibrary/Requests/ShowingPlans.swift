public import PeerSupport
public import Sealing

extension Library {
  /// Shows parts of a plan to the supporter who has the request behind a code: sealed to them, in place of what was
  /// shown before (A4).
  ///
  /// Takes some hundredths of a second. Throws `nobodyHasIt` where no supporter does, `tooMuchToShow` where the parts
  /// are longer than a block.
  public func show(
    _ plan: SelfCarePlan, parts: [PlanPart], by code: ReturnCode, in team: TrustedTeam, at now: Timestamp
  ) throws(RequestFailure) {
    try checkCurrent(team.program, at: now)
    guard !ReturnCode.isWritten(inTextsOf: plan) else { throw .notAllowed(.holdsReturnCode) }
    let keys: ReturnCode.Keys
    do { keys = try code.keys(programID: team.program.id) } catch { throw RequestFailure(error) }
    let id = RequestID(requestKey: keys.signing.publicKey)
    let document = try standingRequest(id).document
    let opened: OpenedRequest
    do { opened = try document.opened(id, with: [keys.sealing], at: now) { _ in team } } catch {
      throw .refused(error)
    }
    guard let holder = opened.request.holder, let reader = team.sealingKey(of: holder, on: now.day) else {
      throw .nobodyHasIt
    }
    let shown = ShownPlan(plan, parts: parts, of: id, to: holder, at: now)
    let contents = ShownContents(
      shown: shown, signature: keys.signing.signature(over: shown.signedBytes, as: .shown))
    let envelope: SlottedEnvelope
    do {
      envelope = try SlottedEnvelope(
        sealing: DocumentCoder.canonicalBytes(of: contents), header: ShownDocument.header(id),
        recipients: [reader, keys.sealing.publicKey], slots: team.program.policy.requestSlots)
    } catch {
      if case .tooLong = error { throw .tooMuchToShow }
      throw RequestFailure(error)
    }
    try put(ShownDocument(envelope: StoredEnvelope(envelope)), id)
    // It may have ended meanwhile, or be with someone else: nothing stays that is for nobody.
    guard let standing = try? standingRequest(id).document,
      let now = try? standing.opened(id, with: [keys.sealing], at: now, in: { _ in team }).request,
      now.holder == holder
    else {
      try? removeShown(with: id)
      throw .changedMeanwhile
    }
  }

  /// Takes back what is shown with the request behind a code; where nothing is, that is no error.
  public func stopShowing(by code: ReturnCode, in program: Program) throws(RequestFailure) {
    let id = try requestID(of: code, in: program)
    do { try removeShown(with: id) } catch { throw .storage(error) }
  }

  /// What the senders of these requests show to whoever has them; what is for others, or was not signed by the sender,
  /// is left out.
  public func shown(with requests: [SupportRequest], to keys: SupporterKeys) -> [ShownPlan] {
    requests.filter { $0.holder == keys.id }.compactMap { request in
      guard let requestKey = try? storedRequest(request.id).document.requestKey else { return nil }
      let shown = shownDocument(request.id)?
        .opened(request.id, with: keys.sealing, requestKey: requestKey)
      return shown.flatMap { $0.to == keys.id ? $0 : nil }
    }
  }

  /// What the sender themselves shows with a request, where it is theirs.
  func shown(with id: RequestID, by sender: SealingKeys, requestKey: PublicKeyText) -> ShownPlan? {
    shownDocument(id)?.opened(id, with: [sender], requestKey: requestKey)
  }

  /// Removes what is shown with a request.
  ///
  /// Where nothing is, the folder is not locked for it: a watch would tell the steps apart that look for it.
  func removeShown(with id: RequestID) throws(StorageError) {
    do throws(StorageError) {
      _ = try storage.get(DocumentName(id, in: .shared))
      try storage.delete(DocumentName(id, in: .shared), at: nil)
    } catch .missing {}
  }

  private func shownDocument(_ id: RequestID) -> ShownDocument? {
    let name = DocumentName(id, in: .shared)
    return (try? storage.get(name)).flatMap {
      try? DocumentCoder.decode(ShownDocument.self, from: $0.bytes, file: name.path)
    }
  }

  private func put(_ document: ShownDocument, _ id: RequestID) throws(RequestFailure) {
    let name = DocumentName(id, in: .shared)
    do throws(StorageError) {
      var standing: Revision?
      do throws(StorageError) { standing = try storage.get(name).revision } catch .missing {}
      _ = try storage.put(DocumentCoder.encode(document), as: name, replacing: standing)
    } catch .conflict {
      throw .changedMeanwhile
    } catch {
      throw .storage(error)
    }
  }
}
