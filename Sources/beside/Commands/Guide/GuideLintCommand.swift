import ArgumentParser
import BesideApp
import BuiltIn
import PeerSupport

/// Checks a guide that somebody wrote.
struct GuideLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Look for mistakes in a guide that you wrote, before it is signed.",
    discussion: """
      Each mistake is named by its file, page and key. Nothing is changed.

      Example: beside guide lint our-shift.json
      """)

  @Argument(help: ArgumentHelp("The guide, as JSON.", valueName: "file"))
  var file: String

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let context = CommandContext(language.language)
    let problems = GuideCheck.problems(in: try SmallFile.read(file), file: file)
    guard problems.isEmpty else {
      throw CommandFailure(problems.joined(separator: "\n"), ExitStatus.data)
    }
    try StandardOutput.write(line: context.words(.guidesNoMistakes, ["file": file]))
  }
}
