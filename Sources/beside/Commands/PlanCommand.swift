import ArgumentParser

/// The self-care plan by command.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Read, write or take along your self-care plan. Only you can open it.",
    discussion: """
      The plan needs no program. It stands in your locker, and your passphrase opens it.

      Example: beside plan edit
      """,
    subcommands: [
      PlanShowCommand.self, PlanHardCommand.self, PlanEditCommand.self, PlanExportCommand.self,
      PlanPrintCommand.self, PlanImportCommand.self, PlanDestroyCommand.self,
    ])
}
