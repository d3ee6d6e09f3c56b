import BesideApp
import PeerLibrary
import PeerSupport
import Sealing

/// The requests behind the return codes that rest in a locker.
enum KeptRequests {
  /// How each of them stands, the newest first; codes of other programs say nothing here.
  static func check(
    _ locker: Locker?, in library: OpenLibrary, at now: Timestamp
  ) throws(RequestFailure) -> [CheckedRequest] {
    let codes = (locker?.returnCodes ?? []).filter { $0.programID == library.program.id }
    var checked: [CheckedRequest] = []
    for kept in codes.sorted(by: { $0.sent > $1.sent }) {
      let outlook = try library.library.check(kept, in: library.program, at: now)
      let code = try? ReturnCode(parsing: kept.text)
      let mayTell =
        try code.map { code throws(RequestFailure) in
          try library.library.mayTell(code, of: outlook, in: library.program)
        } ?? false
      checked.append(
        CheckedRequest(code: kept.text, kept: kept.sent, outlook: outlook, mayTell: mayTell))
    }
    return checked
  }

  /// Takes the codes out of the locker whose requests are gone, once that was told.
  static func forgetGone(_ told: [CheckedRequest], in lockers: inout LockerKeeper) throws(LockerError) {
    let gone = Set(told.filter { $0.isGone && $0.kept != nil }.map(\.code))
    if !gone.isEmpty { try lockers.update { $0.forget(codes: gone) } }
  }
}
