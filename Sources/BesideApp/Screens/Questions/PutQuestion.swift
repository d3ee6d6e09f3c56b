public import PeerSupport

/// A question as it shows to the supporter who asked it, or to the supervisor who is asked (D9).
public struct PutQuestion: Equatable, Sendable {
  /// The name of its document.
  public let id: QuestionID
  /// The question, in the words of who asked.
  public let text: String
  /// When it was asked.
  public let asked: Timestamp
  /// The answer, once there is one.
  public let answer: String?
  /// Whether I asked it; else it is mine to answer.
  public let isMine: Bool
  /// The name of the other of the two.
  public let other: String

  /// A question as it shows.
  public init(
    id: QuestionID, text: String, asked: Timestamp, answer: String? = nil, isMine: Bool, other: String
  ) {
    self.id = id
    self.text = text
    self.asked = asked
    self.answer = answer
    self.isMine = isMine
    self.other = other
  }
}
