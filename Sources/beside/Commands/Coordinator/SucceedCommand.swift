import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// For who is to be coordinator next: makes their keys, and begins once they were named.
struct SucceedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "succeed", abstract: "Become the program's coordinator after the one there is now.",
    discussion: """
      The first time, you get a line for the coordinator, who runs “beside coordinator hand-over” with it. Then run \
      this again, or open Beside with your passphrase: from then on your key speaks for the program.

      Example: beside coordinator succeed
      """)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let library = try library.openProgram(context)
    var lockers = try passphrase.openOrMakeLocker(context)
    guard let locker = lockers.contents else { throw LockerError.missing }
    guard !locker.isCoordinator(of: library.program) else {
      throw CommandFailure(words(.successionAlready), ExitStatus.cannotCreate)
    }
    if locker.isNamedSuccessor(in: library.program) {
      let pin = try Succeeding.takeOver(library, &lockers, at: context.now)
      try context.known.update { known throws(ProgramError) in try known.note(pin) }
      return try StandardOutput.write(line: words(.successionBegun))
    }
    guard !locker.speaksForPinnedProgram else {
      throw CommandFailure(words(.backupNoRoom), ExitStatus.cannotCreate)
    }
    try lockers.update { $0.makeSuccessorKeys() }
    guard let offer = lockers.contents?.successorOffer else { throw LockerError.missing }
    try StandardOutput.write(lines: [
      words(.successionOffer), "  " + offer.text, words(.successionOfferWords),
      "  " + offer.fingerprintWords.joined(separator: " "), words(.successionOfferNext),
    ])
  }
}
