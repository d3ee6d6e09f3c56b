import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// What happened and what to do next, in the language of the screens.
///
/// Libraries say it in English for whoever uses them alone, and so does whatever has no words in the catalogue.
extension Catalogue {
  /// The words of a failure; nil for one that has no words of its own.
  func failure(_ error: any Error) -> String? {
    switch error {
    case let error as LockerError: failure(error)
    case let error as StorageError: failure(error)
    case let error as ProgramError: failure(error)
    case let error as RequestFailure: failure(error)
    case let error as ReturnCodeError: failure(error)
    case let error as QuestionFailure: failure(error)
    default: CommandFailure(error)?.message
    }
  }

  /// The words of a failure with a locker.
  func failure(_ error: LockerError) -> String {
    switch error {
    case .missing: self(.failureLockerMissing)
    case .taken: self(.failureLockerTaken)
    case .wrongPassphrase: self(.failureLockerWrongPassphrase)
    case .noneOpens: self(.failureLockerNoneOpens)
    case .passphraseChanged: self(.failureLockerPassphraseChanged)
    case .damaged(let path): self(.failureLockerDamaged, ["path": path])
    case .newer(let path): self(.failureLockerNewer, ["path": path])
    case .openToOthers(let path, let mode):
      self(.failureLockerOpenToOthers, ["path": path, "mode": String(mode, radix: 8)])
    case .changedElsewhere: self(.failureLockerChangedElsewhere)
    case .planHoldsReturnCode: self(.failureLockerPlanHoldsCode)
    case .sealing: error.message
    case .storage(let error): failure(error)
    }
  }

  /// The words of a failure with a question to a supervisor.
  func failure(_ error: QuestionFailure) -> String {
    switch error {
    case .notAllowed(let error): failure(error)
    case .gone: self(.failureQuestionGone)
    case .changedMeanwhile: self(.failureQuestionChanged)
    case .tooManyOpen(let limit): self(.failureQuestionTooManyOpen, ["limit": limit])
    case .notOnTheList: self(.failureQuestionNotOnTheList)
    case .sealing(let error): error.message
    case .program(let error): failure(error)
    case .storage(let error): failure(error)
    }
  }

  /// The words of a failure with a file or folder.
  func failure(_ error: StorageError) -> String {
    switch error {
    case .missing(let path): self(.failureStorageMissing, ["path": path])
    case .conflict(let path, _): self(.failureStorageConflict, ["path": path])
    case .readOnly(let path): self(.failureStorageReadOnly, ["path": path])
    case .noSpace(let path): self(.failureStorageNoSpace, ["path": path])
    case .tooLarge(let path, let limit):
      self(.failureStorageTooLarge, ["path": path, "limit": limit / 1_024])
    case .notAFile(let path): self(.failureStorageNotAFile, ["path": path])
    case .refused(let path): self(.failureStorageRefused, ["path": path])
    case .vanished(let path): self(.failureStorageVanished, ["path": path])
    case .busy(let path): self(.failureStorageBusy, ["path": path])
    case .otherOwner(let path): self(.failureStorageOtherOwner, ["path": path])
    case .failed: error.message
    }
  }

  /// The words of a failure with a program.
  func failure(_ error: ProgramError) -> String {
    switch error {
    case .storage(let error): failure(error)
    case .forged: self(.failureProgramForged)
    case .anotherProgram: self(.failureProgramOther)
    case .olderThanSeen: self(.failureProgramOlder)
    case .document, .holdsReturnCode: error.message
    }
  }

  /// The words of a failure with a request.
  func failure(_ error: RequestFailure) -> String {
    switch error {
    case .gone: self(.failureRequestGone)
    case .takenByAnother: self(.failureRequestTakenByAnother)
    case .changedMeanwhile: self(.failureRequestChangedMeanwhile)
    case .unknownSupporter(let id): self(.failureRequestUnknownSupporter, ["id": id.rawValue])
    case .cannotBeAsked(let id): self(.failureRequestCannotBeAsked, ["id": id.rawValue])
    case .tooManyReaders(let limit): self(.failureRequestTooManyReaders, ["limit": limit])
    case .tooManyOpen(let limit): self(.failureRequestTooManyOpen, ["limit": limit])
    case .noRoom: self(.failureRequestNoRoom)
    case .nobodyHasIt: self(.failureRequestNobodyHasIt)
    case .tooMuchToShow: self(.failureRequestTooMuchToShow)
    case .programChanged: self(.failureProgramChanged)
    case .clockAhead: self(.failureRequestClockAhead)
    case .listRanOut: self(.failureRequestListRanOut)
    case .program(let error): failure(error)
    case .storage(let error): failure(error)
    case .notAllowed, .refused, .sealing: error.message
    }
  }

  /// The words of a slip in a return code.
  func failure(_ error: ReturnCodeError) -> String {
    switch error {
    case .wrongLength(let found, let expected):
      self(.failureCodeLength, ["found": found, "expected": expected])
    case .unknownLetter(_, let position): self(.failureCodeLetter, ["position": position])
    case .slip: self(.failureCodeSlip)
    }
  }
}
