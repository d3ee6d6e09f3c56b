public import PeerSupport
public import Sealing

/// Why a question could not be put, read or answered.
public enum QuestionFailure: Error, Hashable, Sendable {
  /// The words, or who is asked, do not allow it (D9).
  case notAllowed(QuestionError)
  /// It is gone.
  case gone
  /// Someone else wrote it in between.
  case changedMeanwhile
  /// The library holds as many questions as it takes.
  case tooManyOpen(limit: Int)
  /// Whoever asks is not on the coordinator's list with these keys.
  case notOnTheList
  /// This machine could not seal it.
  case sealing(SealingError)
  /// The program is not believed any more, or was changed just now.
  case program(RequestFailure)
  /// It could not be read or saved.
  case storage(StorageError)

  /// What happened and what to do next.
  public var message: String {
    switch self {
    case .notAllowed(let error): error.message
    case .gone: "This question is gone. Nothing is left of it here."
    case .changedMeanwhile: "Someone changed this question just now. Look at it again."
    case .tooManyOpen(let limit):
      "This was not asked: \(limit) questions are open here already. Please call your supervisor instead."
    case .notOnTheList:
      "Your card is not in this program's list, so you cannot ask here. Ask your coordinator."
    case .sealing(let error): error.message
    case .program(let failure): failure.message
    case .storage(let error): error.message
    }
  }
}

extension Library {
  /// The most questions that may be open at once: far more than supervisors could answer.
  public static let openQuestionsLimit = 500

  /// Seals a question to one supervisor and to whoever asks, and saves it (D9).
  ///
  /// The check holds the names, numbers and places that must not occur.
  public func ask(
    _ text: String, to supervisor: SupervisorKey, as keys: SupporterKeys, in team: TrustedTeam,
    checked check: HypotheticalCheck, at now: Timestamp
  ) throws(QuestionFailure) -> QuestionID {
    do { try checkCurrent(team.program, at: now) } catch { throw .program(error) }
    guard team.program.supervisors.contains(supervisor) else { throw .notAllowed(.unknownSupervisor) }
    guard team.supporter(keys.id)?.membership.signingKey == keys.signing.publicKeyText,
      let own = keys.sealing.first
    else { throw .notOnTheList }
    let id = QuestionID(checked: Hex.encode(Random.bytes(16)))
    let question = Question(id: id, text: text, by: keys.id, to: supervisor.signingKey, asked: now)
    do { try question.validate(check) } catch { throw .notAllowed(error) }
    guard !ReturnCode.isWritten(in: text) else { throw .notAllowed(.holdsReturnCode) }
    let count: Int
    do { count = try storage.list(.questions).count } catch { throw .storage(error) }
    guard count < Self.openQuestionsLimit else { throw .tooManyOpen(limit: Self.openQuestionsLimit) }
    let contents = QuestionContents(
      question: question,
      questionSignature: keys.signing.signature(over: question.signedBytes, as: .question))
    let readers = [Base64.decode(supervisor.sealingKey), own.publicKey].compactMap { $0 }
    let envelope: SlottedEnvelope
    do {
      envelope = try SlottedEnvelope(
        sealing: DocumentCoder.canonicalBytes(of: contents), header: QuestionDocument.header(id),
        recipients: readers, slots: team.program.policy.requestSlots)
    } catch {
      throw QuestionFailure(error)
    }
    try save(QuestionDocument(envelope: StoredEnvelope(envelope)), id, replacing: nil)
    return id
  }

  /// Seals a supervisor's answer below a question.
  public func answer(
    _ opened: OpenedQuestion, _ text: String, as signing: SigningKeys, in program: Program, at now: Timestamp
  ) throws(QuestionFailure) {
    do { try checkCurrent(program, at: now) } catch { throw .program(error) }
    guard opened.question.to == signing.publicKeyText,
      program.supervisors.contains(where: { $0.signingKey == opened.question.to })
    else { throw .notAllowed(.unknownSupervisor) }
    guard opened.answer == nil else { throw .notAllowed(.answered) }
    let answer = QuestionAnswer(question: opened.contents.digest, text: text, at: now)
    do { try answer.validate() } catch { throw .notAllowed(error) }
    guard !ReturnCode.isWritten(in: text) else { throw .notAllowed(.holdsReturnCode) }
    var contents = opened.contents
    contents.answer = answer
    contents.answerSignature = signing.signature(over: answer.signedBytes, as: .answer)
    let envelope: SlottedEnvelope
    do {
      envelope = try opened.envelope.resealed(
        DocumentCoder.canonicalBytes(of: contents), header: QuestionDocument.header(opened.id),
        contentKey: opened.contentKey)
    } catch {
      throw QuestionFailure(error)
    }
    let name = DocumentName(opened.id, in: .questions)
    let standing: StoredDocument
    do { standing = try storage.get(name) } catch { throw QuestionFailure(error) }
    let document = try? DocumentCoder.decode(QuestionDocument.self, from: standing.bytes, file: name.path)
    guard document?.envelope == StoredEnvelope(opened.envelope) else { throw .changedMeanwhile }
    try save(QuestionDocument(envelope: StoredEnvelope(envelope)), opened.id, replacing: standing.revision)
  }

  /// Destroys a question and its answer; one that is already gone is no error.
  public func end(_ id: QuestionID) throws(QuestionFailure) {
    do throws(StorageError) {
      try storage.delete(DocumentName(id, in: .questions), at: nil)
    } catch .missing {
    } catch {
      throw .storage(error)
    }
  }

  private func save(
    _ document: QuestionDocument, _ id: QuestionID, replacing revision: Revision?
  ) throws(QuestionFailure) {
    do throws(StorageError) {
      _ = try storage.put(
        DocumentCoder.encode(document), as: DocumentName(id, in: .questions), replacing: revision)
    } catch {
      throw QuestionFailure(error)
    }
  }
}

extension QuestionFailure {
  fileprivate init(_ error: SealingError) {
    if case .tooLong = error {
      self = .notAllowed(.tooLong(limit: Question.lengthRange.upperBound))
    } else {
      self = .sealing(error)
    }
  }

  fileprivate init(_ error: StorageError) {
    switch error {
    case .missing: self = .gone
    case .conflict: self = .changedMeanwhile
    default: self = .storage(error)
    }
  }
}
