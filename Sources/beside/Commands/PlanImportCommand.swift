public import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
public import PeerSupport

/// Takes in a plan from another machine.
struct PlanImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a plan that was exported as JSON, part by part.",
    discussion: """
      Where a part is written here and there, both texts stay, yours from here first. A commitment or a plan for \
      tonight from here stays. With --part, only these parts come in, such as food or settling.

      Example: beside plan import plan.json
      """)

  @Argument(help: "The file that beside plan export --format json wrote.")
  var file: String

  @Option(help: "A part to take in; repeat it for more. Without it, everything comes in.")
  var part: [PlanPart] = []

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    let imported = try DocumentCoder.decode(SelfCarePlan.self, from: SmallFile.read(file), file: file)
    var keeper = try passphrase.openOrMakeLocker(context)
    try keeper.update { locker in
      let mine = locker.plan ?? SelfCarePlan(changed: context.now)
      let chosen = part.isEmpty ? imported : imported.only(part)
      locker.plan = mine.merged(with: chosen, since: SelfCarePlan(changed: chosen.changed))
      locker.plan?.changed = context.now
    }
    try StandardOutput.write(line: context.words(.planImported))
  }
}

extension PlanPart: ExpressibleByArgument {}
