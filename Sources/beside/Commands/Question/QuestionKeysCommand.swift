import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary

/// Makes the keys of someone whom the coordinator is about to name as a supervisor (D9, J7).
struct QuestionKeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "For supervisors: make the keys that questions to you are sealed to.",
    discussion: """
      You get a line for the coordinator, who runs “beside coordinator supervisor” with it and compares its words \
      with yours. You need not be a supporter.

      Example: beside question keys
      """)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    _ = try library.openProgram(context)
    var lockers = try passphrase.openOrMakeLocker(context)
    try lockers.update { $0.makeSupervisorKeys() }
    guard let offer = lockers.contents?.supervisorOffer else { throw LockerError.missing }
    try StandardOutput.write(lines: [
      words(.questionOffer), "  " + offer.text, words(.successionOfferWords),
      "  " + offer.fingerprintWords.joined(separator: " "), words(.questionOfferNext),
    ])
  }
}
