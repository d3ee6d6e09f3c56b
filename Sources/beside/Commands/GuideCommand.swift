import ArgumentParser
import BesideApp
import BuiltIn

/// Prints a guide.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Read a guide, or see which there are.",
    discussion: """
      Needs no program and no passphrase, and keeps nothing.

      Example: beside guide safety-together
      """)

  @Argument(help: "The name of a guide. Without it, all are listed.")
  var name: String?

  func run() throws {
    let context = CommandContext()
    let state = try context.state(country: (try? Config.read(from: context.folders.configFile).0)?.country)
    let columns = CommandContext.columns
    guard let name else {
      return try StandardOutput.write(lines: PlainPage.guides(in: state, columns: columns))
    }
    guard let lines = PlainPage.guide(name, in: state, columns: columns) else {
      throw CommandFailure(context.words(.guidesNoSuch, ["name": name]), ExitStatus.usage)
    }
    try StandardOutput.write(lines: lines)
  }
}
