import ArgumentParser
import BesideApp
import BuiltIn
import PeerSupport

/// Prints the program's list of people and places.
struct ResourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources", abstract: "Find people and places that your program points to.",
    discussion: """
      Every word looks for a name, a need, a place, a language, a cost, or whom it is for. Nothing is kept.

      Example: beside resources legal Spanish | lpr
      """)

  @Argument(help: "What to look for. Without it, all are listed.")
  var wanted: [String] = []

  @Flag(help: "Print them as JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let context = CommandContext(language.language)
    let resources = try library.openProgram(context).pages().0.resources
    let found = PlainPage.resources(resources, matching: wanted.joined(separator: " "), context.words)
    if json { return try StandardOutput.write(json: found) }
    guard !found.isEmpty else {
      let why: WordKey = resources.isEmpty ? .resourceNone : .resourceNoMatch
      throw CommandFailure(context.words(why), ExitStatus.noInput)
    }
    let lines = found.map { PlainPage.resource($0, context.words, columns: CommandContext.columns) }
    try StandardOutput.write(lines: Array(lines.joined(separator: [""])))
  }
}
