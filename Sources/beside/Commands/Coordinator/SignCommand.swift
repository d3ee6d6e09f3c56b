import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Signs a resource, a guide or the program's ideas for searching, for everyone to read (J7).
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a resource, a guide or ideas, so that everyone's Beside uses it.",
    discussion: """
      The file holds it as JSON. A resource or guide of the same id that stands in the library is replaced. Ideas are \
      words that stand near each other in a search, and take the place of the program's own: \
      {"schema": 1, "language": "en", "ideas": {"loss": ["lodd", "badge-"]}}. A name that Beside knows adds to it; \
      a dash at the end stands for any ending.

      Example: beside coordinator sign resource pantry.json
      """)

  /// What is signed.
  enum Kind: String, ExpressibleByArgument, CaseIterable { case resource, guide, ideas }

  @Argument(help: "What the file holds: resource, guide or ideas.")
  var kind: Kind

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var file: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let library = try library.openProgram(context)
    let bytes = try SmallFile.read(file)
    switch kind {
    case .resource: try sign(DocumentCoder.decode(Resource.self, from: bytes, file: file), library, context)
    case .guide:
      let problems = GuideCheck.problems(in: bytes, file: file)
      guard problems.isEmpty else {
        throw CommandFailure(problems.joined(separator: "\n"), ExitStatus.data)
      }
      try sign(DocumentCoder.decode(Guide.self, from: bytes, file: file), library, context)
    case .ideas: try publish(DocumentCoder.decode(IdeaList.self, from: bytes, file: file), library, context)
    }
  }

  private func sign(
    _ document: some ProgramDocument, _ library: OpenLibrary, _ context: CommandContext
  ) throws {
    var (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    let program = try coordinator.save([document], at: context.now)
    try CoordinatorOptions.pin(program, of: library, &lockers, context)
    try StandardOutput.write(
      line: context.words(.signDone, ["file": document.documentName?.path ?? file]))
  }

  /// Puts the program's own ideas into its signed statement (B8).
  private func publish(_ list: IdeaList, _ library: OpenLibrary, _ context: CommandContext) throws {
    if let word = list.unusableWords.first {
      throw CommandFailure(context.words(.signNoWord, ["word": word]), ExitStatus.data)
    }
    var (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    let program = try coordinator.publish(at: context.now) {
      $0.policy.ideas = list.ideas.isEmpty ? nil : list.ideas
    }
    try CoordinatorOptions.pin(program, of: library, &lockers, context)
    try StandardOutput.write(line: context.words(.signIdeas, ["count": list.ideas.count]))
  }
}
