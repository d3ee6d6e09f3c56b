import ArgumentParser

/// Guides by command.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Read a guide, or check one that you wrote.",
    discussion: "Example: beside guide safety-together",
    subcommands: [
      GuideShowCommand.self, GuideLintCommand.self, GuideDiffCommand.self, GuideSchemaCommand.self,
    ],
    defaultSubcommand: GuideShowCommand.self)
}
