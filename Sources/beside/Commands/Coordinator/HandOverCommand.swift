import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Names who is to be coordinator next; everyone's client follows them once they have begun (J7).
struct HandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Name the coordinator who follows you.",
    discussion: """
      They run “beside coordinator succeed” and send you the line that it shows. You compare its words with theirs. \
      Until they begin, you can name someone else; from then on their key speaks for the program and yours no \
      longer does.

      Example: beside coordinator hand-over LINE
      """)

  @Argument(help: ArgumentHelp("The line that the next coordinator sent you.", valueName: "line"))
  var line: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    guard let offer = SuccessorOffer(text: line) else {
      throw CommandFailure(words(.successionNoOffer), ExitStatus.data)
    }
    let library = try library.openProgram(context)
    var (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    guard offer.rootKey != library.program.rootKey, let locker = lockers.contents else {
      throw CommandFailure(words(.successionAlready), ExitStatus.data)
    }
    try StandardOutput.write(lines: [
      words(.successionTheirWords), "  " + offer.fingerprintWords.joined(separator: " "),
    ])
    var conversation = Conversation(words: words)
    guard try conversation.isYes(words(.successionCompare)) else {
      throw CommandFailure(words(.successionDeclined), ExitStatus.declined)
    }
    let program = try coordinator.handOver(to: offer, secrets: locker.countingSecrets, at: context.now)
    try CoordinatorOptions.pin(program, of: library, &lockers, context)
    try StandardOutput.write(line: words(.successionNamed))
  }
}
