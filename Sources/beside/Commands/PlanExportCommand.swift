import ArgumentParser
import BesideApp
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

  /// What the plan is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, text, json }

  @Option(help: "What to write: markdown, text or json.")
  var format = Format.markdown

  @Option(help: ArgumentHelp("The file to make. Without it, the plan is printed.", valueName: "file"))
  var output: String?

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let plan = try passphrase.openLocker(context).contents?.plan ?? SelfCarePlan(changed: context.now)
    let bytes = bytes(of: plan, context.words)
    guard let output else { return try StandardOutput.write(bytes: bytes) }
    try PrivateFile.create(output, holding: bytes)
    try StandardOutput.write(line: context.words(.planExported, ["file": output]))
  }

  private func bytes(of plan: SelfCarePlan, _ words: Catalogue) -> [UInt8] {
    switch format {
    case .markdown: Array(plan.markdown(words: words).utf8)
    case .text: Array((plan.plainLines(words: words, columns: 80).joined(separator: "\n") + "\n").utf8)
    case .json: DocumentCoder.encode(plan)
    }
  }
}
