import BuiltIn
public import PeerSupport

extension Catalogue {
  /// Why a question cannot be put, or an answer given, and what to do next (D9).
  public func failure(_ error: QuestionError) -> String {
    switch error {
    case .empty: self(.failureQuestionEmpty)
    case .tooLong(let limit): self(.failureQuestionTooLong, ["limit": limit])
    case .unreadable: self(.failureQuestionUnreadable)
    case .identifies(let found):
      self(.failureQuestionIdentifies, ["words": found.joined(separator: self(.commonComma))])
    case .holdsReturnCode: self(.failureQuestionHoldsCode)
    case .unknownSupervisor: self(.failureQuestionUnknownSupervisor)
    case .answered: self(.failureQuestionHasAnswer)
    }
  }
}
