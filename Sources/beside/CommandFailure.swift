import ArgumentParser
import BesideApp
import CursesTerminal
import CursesTerminal
import PeerLibrary
import PeerSupport
import Sealing

/// Something that ends the command: a plain sentence for standard error, and the number it ends with.
struct CommandFailure: Error, CustomStringConvertible {
  let message: String
  let status: ExitCode

  var description: String { message }

  init(_ message: String, _ status: ExitCode) {
    self.message = message
    self.status = status
  }

  /// The failure that an error comes to; nil for one that has no words of its own.
  init?(_ error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as StorageError: self.init(error.message, error.status)
    case let error as LockerError: self.init(error.message, error.status)
    case let error as ProgramError: self.init(error.message, error.status)
    case let error as CardError: self.init(error.message, error.status)
    case let error as RequestFailure: self.init(error.message, error.status)
    case let error as QuestionFailure: self.init(error.message, error.status)
    case let error as RequestError: self.init(error.message, ExitStatus.data)
    case let error as DocumentError: self.init(error.message, ExitStatus.data)
    case let error as ReturnCodeError: self.init(error.message, ExitStatus.data)
    case let error as ThemeError: self.init(error.message, ExitStatus.data)
    case let error as TerminalError: self.init(error.message, ExitStatus.unavailable)
    case let error as SealingError: self.init(error.message, ExitStatus.unavailable)
    case let error as TerminalError: self.init(error.message, ExitStatus.unavailable)
    default: return nil
    }
  }
}

extension StorageError {
  fileprivate var status: ExitCode {
    switch self {
    case .missing, .vanished: ExitStatus.noInput
    case .conflict, .busy: ExitStatus.tryAgain
    case .readOnly, .refused, .otherOwner: ExitStatus.noPermission
    case .tooLarge, .notAFile: ExitStatus.data
    case .noSpace, .failed: ExitStatus.inputOutput
    }
  }
}

extension LockerError {
  fileprivate var status: ExitCode {
    switch self {
    case .missing: ExitStatus.noInput
    case .taken: ExitStatus.cannotCreate
    case .wrongPassphrase, .noneOpens, .passphraseChanged, .openToOthers: ExitStatus.noPermission
    case .damaged, .newer, .planHoldsReturnCode: ExitStatus.data
    case .changedElsewhere: ExitStatus.tryAgain
    case .sealing: ExitStatus.unavailable
    case .storage(let error): error.status
    }
  }
}

extension ProgramError {
  fileprivate var status: ExitCode {
    if case .storage(let error) = self { error.status } else { ExitStatus.data }
  }
}

extension CardError {
  fileprivate var status: ExitCode {
    switch self {
    case .storage(let error): error.status
    case .program(let error): error.status
    case .refused, .stepMissing, .holdsReturnCode: ExitStatus.data
    case .idTaken: ExitStatus.cannotCreate
    case .otherKey: ExitStatus.noPermission
    }
  }
}

extension QuestionFailure {
  fileprivate var status: ExitCode {
    switch self {
    case .gone: ExitStatus.noInput
    case .storage(let error): error.status
    case .program(let error): error.status
    case .changedMeanwhile, .tooManyOpen: ExitStatus.tryAgain
    case .notOnTheList: ExitStatus.noPermission
    case .sealing: ExitStatus.unavailable
    case .notAllowed: ExitStatus.data
    }
  }
}

extension RequestFailure {
  fileprivate var status: ExitCode {
    switch self {
    case .gone: ExitStatus.noInput
    case .storage(let error): error.status
    case .program(let error): error.status
    case .takenByAnother, .changedMeanwhile, .programChanged, .clockAhead, .listRanOut: ExitStatus.tryAgain
    case .sealing: ExitStatus.unavailable
    default: ExitStatus.data
    }
  }
}
