public import PeerSupport
import Sealing

/// A question as stored: nothing of it is in clear but its form.
public struct QuestionDocument: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  let envelope: StoredEnvelope

  /// What the sealed block is bound to: what kind of thing it is, and where it stands.
  static func header(_ id: QuestionID) -> [UInt8] {
    SealedHeader.bytes(DocumentName(id, in: .questions), kind: "question", schema: schema)
  }
}

/// What the two readers of a question find inside, each part signed.
struct QuestionContents: Codable {
  var question: Question
  /// The signature of whoever asks over `question.signedBytes`.
  var questionSignature: String
  var answer: QuestionAnswer?
  /// The supervisor's signature over `answer.signedBytes`.
  var answerSignature: String?

  /// What the answer names: the digest of the question's signed bytes with its signature, as base64.
  var digest: String { chainDigest(of: question.signedBytes, signature: questionSignature) }
}

/// A question as one of its two readers opened it, with every signature checked.
public struct OpenedQuestion: Identifiable, Sendable {
  /// The question.
  public let question: Question
  /// The answer, once there is one.
  public let answer: QuestionAnswer?
  let contents: QuestionContents
  let envelope: SlottedEnvelope
  let contentKey: SecretBytes

  /// The question's name.
  public var id: QuestionID { question.id }
}
