public import PeerSupport
public import Sealing

/// A request that was sent.
public struct SentRequest: Hashable, Sendable {
  /// The request's name.
  public let id: RequestID
  /// What finds, opens and withdraws it; nil where it travels to the person who was asked for (C2, C3).
  public let returnCode: String?
}

extension Library {
  /// The most requests that may be open at once: far more than any program's people could answer, and few enough
  /// that nobody fills the disk, or keeps everyone's client busy, by sending.
  public static let openRequestsLimit = 5_000

  private func checkRoom() throws(RequestFailure) {
    let count: Int
    do { count = try storage.list(.requests).count } catch { throw .storage(error) }
    guard count < Self.openRequestsLimit else { throw .tooManyOpen(limit: Self.openRequestsLimit) }
  }

  /// Seals a letter to those whom it names and saves it.
  ///
  /// Its due time stands in clear and must be a whole quarter of an hour. Reserves whose key is too old are left
  /// out, and a letter that could reach someone whom the sender keeps out is refused (C7). The reply key is set here.
  /// Takes some hundredths of a second.
  public func send(
    _ letter: RequestLetter, keepingOut excluded: [SupporterID] = [], in team: TrustedTeam, at now: Timestamp,
    code: ReturnCode = ReturnCode()
  ) throws(RequestFailure) -> SentRequest {
    do { try letter.validate(team.program.policy, keepingOut: excluded) } catch { throw .notAllowed(error) }
    return try send(letter, in: team, at: now, code: code.text) { () throws(SealingError) in
      try code.keys(programID: team.program.id)
    }
  }

  /// The same for a code whose keys are made, slowly, once everything else allows the sending.
  func send(
    _ letter: RequestLetter, in team: TrustedTeam, at now: Timestamp, code: String,
    keys makeKeys: () throws(SealingError) -> ReturnCode.Keys
  ) throws(RequestFailure) -> SentRequest {
    let program = team.program
    try checkCurrent(program, at: now)
    try checkRoom()
    do { try letter.validate(program.policy) } catch { throw .notAllowed(error) }
    guard !ReturnCode.isWritten(inTextsOf: letter) else { throw .notAllowed(.holdsReturnCode) }
    guard letter.due == letter.due.roundedDown(toMinutes: 15) else { throw .notAllowed(.dueOutOfRange) }
    for id in letter.recipients { try team.checkAskable(id, on: now.day) }

    let keys: ReturnCode.Keys
    do { keys = try makeKeys() } catch { throw RequestFailure(error) }
    var letter = letter
    letter.replyKey = Base64.encode(keys.sealing.publicKey)
    let isOwn = letter.for == .me
    let contents = RequestContents(
      letter: letter, letterSignature: keys.signing.signature(over: letter.signedBytes, as: .letter),
      events: [], returnCode: isOwn ? nil : code)
    let id = RequestID(requestKey: keys.signing.publicKey)
    let document = try RequestDocument(
      id, sealing: contents, standing: .waiting, requestKey: keys.signing.publicKeyText,
      readers: SupportRequest(id: id, letter: letter).readerKeys(in: team, askableOn: now.day),
      slots: program.policy.requestSlots)
    do {
      _ = try storage.put(DocumentCoder.encode(document), as: DocumentName(id, in: .requests), replacing: nil)
    } catch {
      throw .storage(error)
    }
    return SentRequest(id: id, returnCode: isOwn ? code : nil)
  }
}
