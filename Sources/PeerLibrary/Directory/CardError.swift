public import PeerSupport

/// Why a supporter's card could not be saved or endorsed.
public enum CardError: Error, Hashable, Sendable {
  /// It could not be read or saved.
  case storage(StorageError)
  /// What stands there is not in order.
  case refused(SupporterRefusal)
  /// Someone else already has this id.
  case idTaken(SupporterID)
  /// The card belongs to another key.
  case otherKey(SupporterID)
  /// A step on the way to publication has no date yet, or one that has run out (E6, J1, J3).
  case stepMissing(PublicationStep)
  /// A return code stands in what would be shown to everyone.
  case holdsReturnCode
  /// The program could not be read or changed.
  case program(ProgramError)

  /// What happened and what to do next.
  public var message: String {
    switch self {
    case .storage(let error): error.message
    case .refused(let refusal): refusal.message
    case .idTaken(let id): "Someone else is already called “\(id)” here. Please choose another short name."
    case .otherKey(let id):
      "The page “\(id)” belongs to another key, so it was not changed. Open your own locker."
    case .stepMissing(.training): "The first training has no date yet. Enter it, then endorse."
    case .stepMissing(.mandatedReporterTraining):
      "The mandated-reporter training has no date yet. Enter it, then endorse."
    case .stepMissing(.pledge): "The pledge is not signed, or it has run out. Enter its date, then endorse."
    case .holdsReturnCode:
      "A return code is in your words, so nothing was saved. Take it out: who reads it could stop the request."
    case .program(let error): error.message
    }
  }
}
