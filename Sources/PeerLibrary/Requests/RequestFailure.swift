public import PeerSupport
public import Sealing

/// Why something could not be done with a request.
public enum RequestFailure: Error, Hashable, Sendable {
  /// The request has ended or was withdrawn.
  case gone
  /// Another supporter took it a moment earlier.
  case takenByAnother
  /// Someone else changed it in between; what stands there now should be looked at first.
  case changedMeanwhile
  /// The letter, or the way things stand, does not allow it (C2, C3, D3).
  case notAllowed(RequestError)
  /// The supporter is not on the coordinator's list, or was not found.
  case unknownSupporter(SupporterID)
  /// The supporter is full or on leave, or has been away for long (B6).
  case cannotBeAsked(SupporterID)
  /// More readers than this program's requests have room for.
  case tooManyReaders(limit: Int)
  /// The library holds as many open requests as it takes.
  case tooManyOpen(limit: Int)
  /// No supporter has the request, so nothing can be shown to them.
  case nobodyHasIt
  /// The parts of a plan are longer than what can be shown at once.
  case tooMuchToShow
  /// The block is full.
  case noRoom
  /// The stored request is not believed.
  case refused(RequestRefusal)
  /// The team's list or policy has changed since the caller read it.
  case programChanged
  /// This machine's clock, or a step before, is so far ahead of the library's clock that nobody could believe the step.
  case clockAhead
  /// The coordinator's list has run out, so that nobody on it is believed.
  case listRanOut
  /// The program is not believed any more.
  case program(ProgramError)
  /// This machine could not seal or derive a key.
  case sealing(SealingError)
  /// It could not be read or saved.
  case storage(StorageError)

  /// What happened and what to do next.
  public var message: String {
    switch self {
    case .gone: "This request is already gone. Nothing is left of it here."
    case .takenByAnother:
      "Another supporter has just taken this request. There is nothing left for you to do."
    case .changedMeanwhile: "Someone changed this request just now. Look at it again, then decide."
    case .notAllowed(let error): error.message
    case .unknownSupporter(let id):
      "“\(id)” is no longer on the coordinator's list. Please choose someone else."
    case .cannotBeAsked(let id): "“\(id)” cannot be asked right now. Please choose someone else."
    case .tooManyReaders(let limit): "This can go to \(limit) supporters at most. Please choose fewer."
    case .tooManyOpen(let limit):
      "This was not sent: \(limit) requests are open here, and no library takes more. Please call someone instead; "
        + "“beside help-now” shows whom. And please tell the coordinator."
    case .nobodyHasIt: "Nobody has this request yet. You can show parts of your plan once someone does."
    case .tooMuchToShow: "This is too much to show at once. Please choose fewer parts."
    case .noRoom: "There is no more room in this request. Please make what you wrote shorter."
    case .refused(let refusal): refusal.message
    case .programChanged: "The coordinator has just changed the team's list. Look again, then decide."
    case .clockAhead:
      "The clocks of this machine and the library are minutes apart, so nobody could believe this step. "
        + "Have the clocks set right, then try again."
    case .listRanOut:
      "The coordinator's list has run out, so no one on it can be asked or believed. "
        + "Please ask the coordinator to renew it."
    case .program(let error): error.message
    case .sealing(let error): error.message
    case .storage(let error): error.message
    }
  }
}
