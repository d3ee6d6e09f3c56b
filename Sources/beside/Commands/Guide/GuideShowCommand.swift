import ArgumentParser
import BesideApp
import BuiltIn
import PeerSupport

/// Prints a guide.
struct GuideShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Read a guide, or see which there are.",
    discussion: """
      Needs no program and no passphrase, and keeps nothing. Where a program was opened before, its own guides come
      in the place of those that Beside brings along.

      Example: beside guide safety-together
      """)

  @Argument(help: "The name of a guide. Without it, all are listed.")
  var name: String?

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard name == nil || !json else { throw ValidationError("--json is for the list, without a name.") }
  }

  private struct Listed: Encodable {
    let id: String
    let title: String
    let purpose: String
  }

  func run() async throws {
    let context = CommandContext(language.language)
    let config = try? Config.read(from: context.folders.configFile).0
    var state = try context.state(country: config?.country)
    for action in await LastProgram.read(context, config?.library) { _ = App.update(&state, action) }
    let columns = CommandContext.columns
    if json {
      return try StandardOutput.write(
        json: PlainPage.shelf(state).map { Listed(id: $0.id, title: $0.title, purpose: $0.purpose) })
    }
    guard let name else {
      return try StandardOutput.write(lines: PlainPage.guides(in: state, columns: columns))
    }
    guard let lines = PlainPage.guide(name, in: state, columns: columns) else {
      throw CommandFailure(context.words(.guidesNoSuch, ["name": name]), ExitStatus.usage)
    }
    try StandardOutput.write(lines: lines)
  }
}
