public import ArgumentParser
public import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Writes the plan to take along.
struct PlanExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write your plan to a file, or print it for another program.",
    discussion: """
      The file is new and for you alone: no one else on this machine may read it. It is no longer locked by \
      your passphrase, so look after it.

      Example: beside plan export --format markdown --output plan.md
      """)

  @Option(help: "What to write: markdown, text, html, card, contacts or json.")
  var format = PlanFormat.markdown

  @Option(help: ArgumentHelp("The file to make. Without it, the plan is printed.", valueName: "file"))
  var output: String?

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let plan = try passphrase.openLocker(context).contents?.plan ?? SelfCarePlan(changed: context.now)
    let bytes = format.bytes(of: plan, words: context.words, help: try context.help, now: context.now)
    guard let output else { return try StandardOutput.write(bytes: bytes) }
    try PrivateFile.create(output, holding: bytes)
    try StandardOutput.write(line: context.words(.planExported, ["file": output]))
  }
}

extension PlanFormat: ExpressibleByArgument {}
