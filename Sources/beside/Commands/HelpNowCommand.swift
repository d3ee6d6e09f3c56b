import ArgumentParser
import BesideApp
import PeerLibrary
import PeerSupport

/// Prints whom to call or text right now.
struct HelpNowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now", abstract: "Show people you can call or text right now.",
    discussion: """
      Needs no program and no passphrase, and keeps nothing. Where a program was opened before, those who are on \
      call for it come first.

      Example: beside help-now --country IE
      """)

  @Option(
    help: ArgumentHelp(
      "Another country than that of the program or of this machine, such as IE.", valueName: "cc"))
  var country: CountryCode?

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let context = CommandContext(language.language)
    let config = try? Config.read(from: context.folders.configFile).0
    var state = try context.state(country: country?.code ?? config?.country)
    if country == nil {
      for action in await LastProgram.read(context, config?.library) { _ = App.update(&state, action) }
    }
    try StandardOutput.write(lines: PlainPage.helpNow(in: state, columns: CommandContext.columns))
  }
}
