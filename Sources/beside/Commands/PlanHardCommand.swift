import ArgumentParser
import BesideApp
import PeerLibrary
import PeerSupport

/// Prints what helps when it is hard.
struct PlanHardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hard",
    abstract: "Print what helps when it is hard: people to call first, lines for everyone last.",
    discussion: "Example: beside plan hard")

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let plan = try passphrase.openLocker(context).contents?.plan ?? SelfCarePlan(changed: context.now)
    try StandardOutput.write(
      lines: PlainPage.hard(plan, in: try context.state(), columns: CommandContext.columns))
  }
}
