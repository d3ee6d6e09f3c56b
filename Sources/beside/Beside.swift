import ArgumentParser
import Sealing

/// The command.
@main
struct Beside: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beside",
    abstract: "Peer support for people who look after others.",
    discussion: """
      Without a word more, Beside opens the program you joined last, or a welcome. \
      Press ! in any screen for people you can call right now, and ? for the keys.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Screen", subcommands: [OpenCommand.self, DemoCommand.self]),
      CommandGroup(
        name: "Everyone’s",
        subcommands: [
          HelpNowCommand.self, FindCommand.self, AskCommand.self, CheckCommand.self, WithdrawCommand.self,
          PlanCommand.self, GuideCommand.self, ResourcesCommand.self, KeptCommand.self, JoinCommand.self,
          LockerCommand.self,
        ]),
      CommandGroup(
        name: "Supporters’", subcommands: [ApplyCommand.self, InboxCommand.self, QuestionCommand.self]),
      CommandGroup(
        name: "Coordinator’s",
        subcommands: [
          InitCommand.self, EndorseCommand.self, CoordinatorCommand.self, DoctorCommand.self,
        ]),
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() async {
    ProcessPrivacy.forbidCoreDumps()
    await run(CommandLine.arguments)
  }

  /// Runs a command line and ends the process: failures as plain sentences, with the numbers of sysexits.
  private static func run(_ arguments: [String]) async {
    do {
      try Sodium.start()
      var command = try parseAsRoot(Array(arguments.dropFirst()))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard let failure = CommandFailure(error) else { exit(withError: error) }
      let config = try? Config.read(from: StandardFolders().configFile).0
      StandardError.tell(Language.words(nil, config ?? Config()).failure(error) ?? failure.message)
      exit(withError: failure.status)
    }
  }
}
