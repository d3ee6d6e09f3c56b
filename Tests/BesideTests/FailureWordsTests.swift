import BesideApp
import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import beside

@Suite("The words of failures")
struct FailureWordsTests {
  private let spanish = Catalogue.builtIn("es")

  @Test(
    "A locker speaks English as its library does, and Spanish otherwise",
    arguments: [
      .missing, .taken, .wrongPassphrase, .noneOpens, .passphraseChanged, .damaged(path: "a.json"),
      .newer(path: "a.json"), .openToOthers(path: "a.json", mode: 0o644), .changedElsewhere,
      .planHoldsReturnCode,
    ] as [LockerError])
  func locker(error: LockerError) { check(error, error.message) }

  @Test(
    "So does storage",
    arguments: [
      .missing(path: "a.json"), .conflict(path: "a.json", current: nil), .readOnly(path: "a.json"),
      .noSpace(path: "a.json"), .tooLarge(path: "a.json", limit: 65_536), .notAFile(path: "a.json"),
      .refused(path: "a.json"), .vanished(path: "a"), .busy(path: "a.json"), .otherOwner(path: "a"),
    ] as [StorageError])
  func storage(error: StorageError) {
    check(error, error.message)
    check(LockerError.storage(error), error.message)
    check(ProgramError.storage(error), error.message)
    check(RequestFailure.storage(error), error.message)
  }

  @Test(
    "So does a program",
    arguments: [.forged, .anotherProgram, .olderThanSeen(serial: 1, seen: 2)] as [ProgramError])
  func program(error: ProgramError) {
    check(error, error.message)
    check(RequestFailure.program(error), error.message)
  }

  @Test(
    "So does a request",
    arguments: [
      .gone, .takenByAnother, .changedMeanwhile, .tooManyReaders(limit: 16), .tooManyOpen(limit: 500),
      .noRoom,
      .programChanged, .listRanOut, .clockAhead,
    ] as [RequestFailure])
  func request(error: RequestFailure) { check(error, error.message) }

  @Test(
    "So does a return code",
    arguments: [
      .wrongLength(found: 5, expected: 30), .unknownLetter("x", position: 3), .slip,
    ] as [ReturnCodeError])
  func returnCode(error: ReturnCodeError) { check(error, error.message) }

  private func check(_ error: any Error, _ english: String) {
    #expect(Catalogue().failure(error) == english)
    #expect(spanish.failure(error) != english)
    #expect(spanish.failure(error)?.contains("{") == false)
  }
}
