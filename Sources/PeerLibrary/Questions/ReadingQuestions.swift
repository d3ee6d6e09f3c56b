import PeerSupport
public import Sealing

extension Library {
  /// The questions that some keys open, each with every signature checked, the oldest first; what is for others, or is
  /// not as it was signed, is left out.
  public func questions(
    opening keys: [SealingKeys], in team: TrustedTeam
  ) throws(StorageError) -> [OpenedQuestion] {
    let names = try storage.list(.questions)
    return zip(names, storage.get(names[...])).compactMap { name, stored in
      guard let bytes = (try? stored.get())?.bytes else { return nil }
      return Self.opened(QuestionID(checked: name.id), bytes, with: keys, in: team)
    }
    .sorted { ($0.question.asked, $0.id) < ($1.question.asked, $1.id) }
  }

  private static func opened(
    _ id: QuestionID, _ bytes: [UInt8], with keys: [SealingKeys], in team: TrustedTeam
  ) -> OpenedQuestion? {
    let path = DocumentName(id, in: .questions).path
    guard let document = try? DocumentCoder.decode(QuestionDocument.self, from: bytes, file: path),
      let envelope = document.envelope.envelope
    else { return nil }
    for key in keys {
      guard let sealed = try? envelope.open(header: QuestionDocument.header(id), with: key),
        let contents = try? DocumentCoder.decodePart(QuestionContents.self, from: sealed.block, file: path)
      else { continue }
      return believed(id, contents, envelope, sealed.contentKey, in: team)
    }
    return nil
  }

  /// Only what a supporter of the list asked and their supervisor answered is believed.
  private static func believed(
    _ id: QuestionID, _ contents: QuestionContents, _ envelope: SlottedEnvelope, _ contentKey: SecretBytes,
    in team: TrustedTeam
  ) -> OpenedQuestion? {
    let question = contents.question
    guard question.id == id, let author = team.supporter(question.by),
      holds(
        contents.questionSignature, over: question.signedBytes, as: .question,
        by: author.membership.signingKey)
    else { return nil }
    if let answer = contents.answer {
      guard answer.question == contents.digest,
        holds(contents.answerSignature, over: answer.signedBytes, as: .answer, by: question.to)
      else { return nil }
    }
    return OpenedQuestion(
      question: question, answer: contents.answer, contents: contents, envelope: envelope,
      contentKey: contentKey)
  }
}
