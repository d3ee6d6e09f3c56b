import ArgumentParser
import BesideApp
import PeerLibrary
import PeerSupport

/// Prints the plan.
struct PlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print your plan.", discussion: "Example: beside plan show")

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let plan = try passphrase.openLocker(context).contents?.plan ?? SelfCarePlan(changed: context.now)
    try StandardOutput.write(
      lines: plan.plainLines(words: context.words, columns: CommandContext.columns, now: context.now))
  }
}
