import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Compares a guide of the program with the one that is built in.
struct GuideDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare your program's guide with the one that Beside brings along.",
    discussion: """
      Lines that only the built-in guide has begin with -, those that only your program's has with +.

      Example: beside guide diff safety-together
      """)

  @Argument(help: "The name of the guide.")
  var name: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let context = CommandContext(language.language)
    let (pages, refusals) = try library.openProgram(context).pages()
    for refusal in refusals { StandardError.tell(refusal.message) }
    let own = pages.guides.filter { $0.id == name }
    guard let builtIn = PlainPage.shelf(try context.state()).first(where: { $0.id == name }),
      let guide = own.first(where: { $0.language == builtIn.language }) ?? own.first
    else { throw CommandFailure(context.words(.guidesNoOwn, ["name": name]), ExitStatus.noInput) }
    let difference = GuideDifference(from: builtIn, to: guide)
    let lines = difference.lines.compactMap { line in
      switch line {
      case .same: nil as String?
      case .removed(let text): "- " + text
      case .added(let text): "+ " + text
      }
    }
    try StandardOutput.write(lines: difference.isEmpty ? [context.words(.guidesSame)] : lines)
  }
}
