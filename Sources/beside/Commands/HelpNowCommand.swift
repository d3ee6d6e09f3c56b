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

  /// How long the program's own people are waited for: on a share that hangs the lines come without them.
  private static let patience = Duration.milliseconds(60)

  func run() async throws {
    let context = CommandContext(language.language)
    let config = try? Config.read(from: context.folders.configFile).0
    var state = try context.state(country: country?.code ?? config?.country)
    if country == nil, let program = await program(context, config?.library) {
      _ = App.update(&state, .programOpened(program))
    }
    try StandardOutput.write(lines: PlainPage.helpNow(in: state, columns: CommandContext.columns))
  }

  /// The program that was opened last, if it can be read at once.
  private func program(_ context: CommandContext, _ library: String?) async -> OpenProgram? {
    let (programs, answer) = AsyncStream.makeStream(of: OpenProgram?.self)
    Task.detached {
      let known = (try? context.known.read()) ?? KnownPrograms()
      let path = library.map(Founding.absolute) ?? known.entries.first?.pin.path
      let opened = path.flatMap { try? OpenLibrary(path: $0, pin: known.entry(at: $0)?.pin) }
      guard let opened, (try? known.check(opened.pin)) != nil else { return _ = answer.yield(nil) }
      // The people on call of a demo are made up, and are marked as that.
      let demo = DemoLibrary.holds(opened.path) ? DemoLibrary.passphrase : nil
      answer.yield(OpenProgram(program: opened.program, supporterCount: 0, demoPassphrase: demo))
    }
    Task.detached {
      try? await Task.sleep(for: Self.patience)
      answer.yield(nil)
    }
    var answers = programs.makeAsyncIterator()
    return await answers.next() ?? nil
  }
}
