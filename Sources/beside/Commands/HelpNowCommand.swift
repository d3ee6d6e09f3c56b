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

  /// How long the program's own people are waited for: on a share that hangs the lines come without them.
  private static let patience = Duration.milliseconds(60)

  func run() async throws {
    let context = CommandContext()
    let config = try? Config.read(from: context.folders.configFile).0
    var state = try context.state(country: country?.code ?? config?.country)
    if country == nil, let program = await program(context, config?.library) {
      _ = App.update(&state, .programOpened(OpenProgram(program: program, supporterCount: 0)))
    }
    try StandardOutput.write(lines: PlainPage.helpNow(in: state, columns: CommandContext.columns))
  }

  /// The program that was opened last, if it can be read at once.
  private func program(_ context: CommandContext, _ library: String?) async -> Program? {
    let (programs, answer) = AsyncStream.makeStream(of: Program?.self)
    Task.detached {
      let entry = try? context.known.read().entries.first
      let path = library.map(Founding.absolute) ?? entry?.pin.path
      answer.yield(
        path.flatMap { try? OpenLibrary(path: $0, pin: entry?.pin.path == $0 ? entry?.pin : nil) }?.program)
    }
    Task.detached {
      try? await Task.sleep(for: Self.patience)
      answer.yield(nil)
    }
    var answers = programs.makeAsyncIterator()
    return await answers.next() ?? nil
  }
}
