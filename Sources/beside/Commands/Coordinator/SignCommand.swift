import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Signs a resource or a guide and puts it into the library for everyone to read (J7).
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a resource or a guide, so that everyone's Beside shows it.",
    discussion: """
      The file holds the resource or the guide as JSON. One of the same id that stands in the library is replaced.

      Example: beside coordinator sign resource pantry.json
      """)

  /// What is signed.
  enum Kind: String, ExpressibleByArgument, CaseIterable { case resource, guide }

  @Argument(help: "What the file holds: resource or guide.")
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
    }
  }

  private func sign(
    _ document: some ProgramDocument, _ library: OpenLibrary, _ context: CommandContext
  ) throws {
    let (coordinator, _) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    try coordinator.save(document)
    try StandardOutput.write(
      line: context.words(.signDone, ["file": document.documentName?.path ?? file]))
  }
}
