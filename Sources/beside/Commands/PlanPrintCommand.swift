import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Puts the plan on paper.
struct PlanPrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print your plan on paper, through lp.",
    discussion: "What only you see, such as your strain, is not printed.\n\nExample: beside plan print")

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let plan = try passphrase.openLocker(context).contents?.plan ?? SelfCarePlan(changed: context.now)
    let lines = plan.plainLines(words: context.words, columns: 76, now: context.now)
    guard Printer.print(Array((lines.joined(separator: "\n") + "\n").utf8)) else {
      throw CommandFailure(context.words(.planNoPrinter), ExitStatus.unavailable)
    }
    try StandardOutput.write(line: context.words(.planPrinted))
  }
}
