public import PeerSupport
public import Sealing

/// A request as one of its readers opened it, with every signature checked.
public struct OpenedRequest: Identifiable, Sendable {
  /// The sender's letter and what has happened since.
  public let request: SupportRequest
  let contents: RequestContents
  let envelope: SlottedEnvelope
  let contentKey: SecretBytes
  let requestKey: PublicKeyText
  /// Whether the reader's newest key opened it.
  let byNewestKey: Bool

  /// What the next event names as coming before it.
  var head: String { contents.events.last?.digest ?? contents.letterDigest }

  /// The request's name.
  public var id: RequestID { request.id }

  /// For the person whom someone else asked for, to be given to them; nil where the sender kept it (C2, C3).
  ///
  /// The sender's signature does not cover it, so only this request's own code is believed; otherwise throws `letter`.
  /// Takes some hundredths of a second.
  public func returnCode(in program: Program) throws(RequestRefusal) -> ReturnCode? {
    guard let text = contents.returnCode else { return nil }
    guard let code = try? ReturnCode(parsing: text), let keys = try? code.keys(programID: program.id),
      keys.signing.publicKeyText == requestKey
    else { throw RequestRefusal(id, .letter) }
    return code
  }
}

extension RequestDocument {
  /// Opens the request and believes only what is signed inside.
  ///
  /// Steps of someone who has left the roster, or replaced the keys that signed them, are left out, with all that
  /// came after: the request is then where it was before, and someone else can take it. So are steps that claim to be
  /// of a time after they were stored: a reserve who dates one ahead would be before their turn (D3).
  func opened(
    _ id: RequestID, with keys: SupporterKeys, in team: TrustedTeam, at now: Timestamp
  ) throws(RequestRefusal) -> OpenedRequest {
    try opened(id, with: keys.sealing, at: now) { _ in team }
  }

  /// The same for any reader, the sender among them, with a team that is read once the letter says who is in it.
  func opened(
    _ id: RequestID, with keys: [SealingKeys], at now: Timestamp, in team: (RequestLetter) -> TrustedTeam
  ) throws(RequestRefusal) -> OpenedRequest {
    guard let key = Base64.decode(requestKey), RequestID(requestKey: key) == id else {
      throw RequestRefusal(id, .otherName)
    }
    let (envelope, sealed, byNewestKey) = try unsealed(id, with: keys)
    var contents: RequestContents
    do {
      contents = try DocumentCoder.decodePart(
        RequestContents.self, from: sealed.block, file: DocumentName(id, in: .requests).path)
    } catch {
      throw RequestRefusal(id, .document(error))
    }
    guard
      holds(contents.letterSignature, over: contents.letter.signedBytes, as: .letter, by: requestKey)
    else { throw RequestRefusal(id, .letter) }
    do { try contents.letter.validate() } catch {
      throw RequestRefusal(id, .letterNotAllowed(error))
    }
    guard let replyKey = contents.letter.replyKey.flatMap({ Base64.decode($0) }),
      SealingKeys.isUsable(publicKey: replyKey)
    else { throw RequestRefusal(id, .letterNotAllowed(.replyKeyMissing)) }
    guard contents.letter.sent - now <= Self.clockTolerance else {
      throw RequestRefusal(id, .letterNotAllowed(.dueOutOfRange))
    }
    let request = try believed(id, contents, in: team(contents.letter))
    let isWhole = request.events.count == contents.events.count
    guard contents.letter.due == due, !isWhole || request.standing == standing else {
      throw RequestRefusal(id, .header)
    }
    contents.events = request.events
    return OpenedRequest(
      request: request, contents: contents, envelope: envelope,
      contentKey: sealed.contentKey, requestKey: requestKey, byNewestKey: byNewestKey)
  }

  /// How far the clocks of two machines may be apart, in seconds: a day.
  private static let clockTolerance: Int64 = 86_400

  private func unsealed(
    _ id: RequestID, with keys: [SealingKeys]
  ) throws(RequestRefusal) -> (SlottedEnvelope, SlottedEnvelope.Opened, byNewestKey: Bool) {
    guard let envelope = envelope.envelope else { throw RequestRefusal(id, .notForThisReader) }
    let header = header(id)
    for (index, key) in keys.enumerated() {
      do {
        return (envelope, try envelope.open(header: header, with: key), index == 0)
      } catch {
        if error == .changed { throw RequestRefusal(id, .header) }
      }
    }
    throw RequestRefusal(id, .notForThisReader)
  }

  private func believed(
    _ id: RequestID, _ contents: RequestContents, in team: TrustedTeam
  ) throws(RequestRefusal) -> SupportRequest {
    var request = SupportRequest(id: id, letter: contents.letter)
    var head = contents.letterDigest
    for event in contents.events {
      guard team.program.roster.entries[event.by] != nil, !isAhead(event) else { break }
      guard let author = team.supporters[event.by] else { throw RequestRefusal(id, .author(event.by)) }
      guard
        holds(event.signature, over: event.signedBytes, as: .event, by: author.membership.signingKey)
      else {
        if team.hasDropped(event.by, since: event.at.day) { break }
        throw RequestRefusal(id, .event(number: event.number))
      }
      guard event.after == head, (try? request.apply(event)) != nil else {
        throw RequestRefusal(id, .notAllowed(number: event.number))
      }
      head = event.digest
    }
    return request
  }
}

extension RequestDocument {
  /// Whether a step claims to be of a later time than it can be of.
  private func isAhead(_ event: RequestEvent) -> Bool {
    changed.map { event.at - $0 > Library.stepTolerance } ?? false
  }
}

extension SupportRequest {
  /// What the document says of it in clear.
  var standing: RequestDocument.Standing {
    if case .inTouch = state { .answered } else { .waiting }
  }
}
