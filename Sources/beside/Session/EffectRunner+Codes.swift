import BesideApp
import PeerLibrary
import PeerSupport
import Sealing

extension EffectRunner {
  /// Looks up the request behind a code that someone typed; what is no code is told as a slip.
  func check(_ text: String) throws -> [Action] {
    let code: ReturnCode
    do { code = try ReturnCode(parsing: text) } catch { return [.codeRefused(words.failure(error))] }
    let library = try currentLibrary()
    let kept = lockers.contents?.kept(code)
    let outlook =
      if let kept {
        try library.library.check(kept, in: library.program, at: SystemClock.now)
      } else {
        try library.library.check(code, in: library.program, at: SystemClock.now)
      }
    let mayTell = try library.library.mayTell(code, of: outlook, in: library.program)
    return [
      .requestChecked(
        CheckedRequest(code: code.text, kept: kept?.sent, outlook: outlook, mayTell: mayTell))
    ]
  }

  /// Looks up the requests behind all codes in the open locker.
  func checkKept() throws -> [Action] {
    [.keptChecked(try KeptRequests.check(lockers.contents, in: currentLibrary(), at: SystemClock.now))]
  }

  /// Counts what the holder of a code says about how it was (E8).
  func tell(_ answer: Afterwards, with text: String) throws -> [Action] {
    let library = try currentLibrary()
    let now = SystemClock.now
    try library.library.tell(answer, with: ReturnCode(parsing: text), on: now.day, in: library.program)
    return [.told(code: text)]
  }

  /// Takes a request back by its return code; a locker that keeps the code remembers who did it.
  func withdraw(_ text: String) throws -> [Action] {
    let library = try currentLibrary()
    let code = try ReturnCode(parsing: text)
    do throws(RequestFailure) {
      try library.library.withdraw(code, in: library.program)
    } catch .gone {
      return [.withdrawnBefore]
    }
    if lockers.contents?.kept(code) != nil {
      // The request is gone either way, and that is what the person wants to hear.
      try? lockers.update { $0.remember(withdrawn: code, at: SystemClock.now) }
    }
    return [.withdrawn]
  }

  /// Keeps a return code in the open locker.
  func keep(_ code: String) throws -> [Action] {
    guard let program = open?.program else { return [] }
    let kept = KeptReturnCode(text: code, programID: program.id, sent: SystemClock.now)
    try lockers.update { $0.keep(kept) }
    return [.codeKept]
  }

  /// Takes some codes out of the open locker.
  func forget(_ codes: [String]) throws -> [Action] {
    try lockers.update { $0.forget(codes: Set(codes)) }
    return [.codesForgotten(codes)]
  }

  /// The code that the supporter hands over to the person whom a request is for.
  func findCode(_ id: RequestID) throws -> [Action] {
    guard let keys = lockers.contents?.supporterKeys else { return [] }
    let library = try readLibrary()
    do throws(RequestRefusal) {
      let opened = try library.library.request(id, with: keys, in: library.team, at: SystemClock.now)
      guard let code = try opened.returnCode(in: library.program) else { return [] }
      return [.codeFound(id, code.text)]
    } catch {
      throw RequestFailure.refused(error)
    }
  }

  /// The open library under the program as it stands now; nobody's page is read for this.
  private func currentLibrary() throws(CommandFailure) -> OpenLibrary {
    guard var library = open else {
      throw CommandFailure("No program is open, so this cannot be done.", ExitStatus.unavailable)
    }
    _ = try? library.rereadProgram(at: SystemClock.now)
    return library
  }
}
