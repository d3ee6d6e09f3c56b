import ArgumentParser

/// What only the coordinator does, and who is to follow them.
struct CoordinatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordinator",
    abstract: "Keep the program's key safe, hand it on, and sign what everyone reads.",
    discussion: """
      Whoever holds this key speaks for the program. Without it nobody can: keep a backup elsewhere.

      Example: beside coordinator back-up /media/stick/riverside.key
      """,
    subcommands: [
      BackUpCommand.self, RestoreCommand.self, SucceedCommand.self, HandOverCommand.self,
      SupervisorCommand.self, SignCommand.self, RecheckCommand.self, RetireCommand.self,
    ])
}
