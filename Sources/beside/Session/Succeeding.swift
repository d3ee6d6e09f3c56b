import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Beginning as coordinator after another one, and what everyone else is told of it.
enum Succeeding {
  /// Has the open locker's holder speak for the program; answers the pin to remember.
  ///
  /// First the locker, which must hold all that the program will need; then the program.
  static func takeOver(
    _ library: OpenLibrary, _ lockers: inout LockerKeeper, at now: Timestamp
  ) throws -> PinnedProgram {
    try lockers.update { $0.takeInSecrets(of: library.program) }
    guard let locker = lockers.contents else { throw LockerError.missing }
    let program = try library.library.takeOver(pinned: library.pin, with: locker, at: now)
    let pin = PinnedProgram(program, path: library.path)
    try lockers.update { $0.pin(pin) }
    return pin
  }

  /// A line for whoever knew the old key: that the new one follows it, and its words.
  static func notice(of program: Program, _ words: Catalogue) -> String {
    words(
      .successionFollowed,
      ["name": program.name, "words": program.fingerprintWords.joined(separator: " ")])
  }
}
