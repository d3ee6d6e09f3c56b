import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Names a supervisor in the program, or takes one off (D9, J7).
struct SupervisorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervisor",
    abstract: "Name a supervisor whom supporters can put questions to, or take one off.",
    discussion: """
      They run “beside question keys” and send you the line that it shows. You compare its words with theirs. \
      Someone of the same name is replaced.

      Example: beside coordinator supervisor LINE --name "Dr. Reyes" --role "clinical director"
      """)

  @Argument(help: ArgumentHelp("The line that the supervisor sent you.", valueName: "line"))
  var line: String?

  @Option(help: "The name that supporters see.")
  var name: String

  @Option(help: "What they are for the program.")
  var role = ""

  @Flag(help: "Take the supervisor of this name off the program.")
  var remove = false

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard (line == nil) == remove else {
      throw ValidationError("Please give the supervisor's line, or --remove without one.")
    }
    // A longer one could not be read back, and the program with it.
    let longest = TextLimit.name
    guard !name.isEmpty, [name, role].allSatisfy({ $0.unicodeScalars.count <= longest }) else {
      throw ValidationError("Please give a name and a role of at most \(longest) letters.")
    }
  }

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let library = try library.openProgram(context)
    var (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    let others = library.program.supervisors.filter { !isNamed($0, among: library.program.supervisors) }
    var supervisors = others
    if let line {
      guard let offer = SupervisorOffer(text: line) else {
        throw CommandFailure(words(.questionNoOffer), ExitStatus.data)
      }
      try StandardOutput.write(lines: [
        words(.successionTheirWords), "  " + offer.fingerprintWords.joined(separator: " "),
      ])
      var conversation = Conversation(words: words)
      guard try conversation.isYes(words(.successionCompare)) else {
        throw CommandFailure(words(.successionDeclined), ExitStatus.declined)
      }
      supervisors.append(
        SupervisorKey(name: name, role: role, signingKey: offer.signingKey, sealingKey: offer.sealingKey))
    } else if others.count == library.program.supervisors.count {
      throw CommandFailure(words(.questionNoSuch, ["name": name]), ExitStatus.noInput)
    }
    let program = try coordinator.publish(at: context.now) { $0.supervisors = supervisors }
    try CoordinatorOptions.pin(program, of: library, &lockers, context)
    try StandardOutput.write(line: words(remove ? .questionRemoved : .questionNamed, ["name": name]))
  }

  /// Whether a supervisor is meant: by the name with its accents, which tell two people apart, or to be taken out also
  /// without them where that can mean one alone.
  private func isNamed(_ supervisor: SupervisorKey, among all: [SupervisorKey]) -> Bool {
    let isSame = { (other: SupervisorKey) in other.name.lowercased() == name.lowercased() }
    if isSame(supervisor) || !remove { return isSame(supervisor) }
    return !all.contains(where: isSame) && Folding.isSame(supervisor.name, name)
      && all.count { Folding.isSame($0.name, name) } == 1
  }
}
