import ArgumentParser
import BesideApp

/// Opens the plan's own screen.
struct PlanEditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open your plan and write in it.",
    discussion: """
      Where you have no locker yet, you choose a passphrase for one. What you write is saved when you pause.

      Example: beside plan edit
      """)

  @OptionGroup var screen: ScreenOptions

  func run() async throws {
    let folders = StandardFolders()
    let (config, problems) = Config.readOrTell(from: folders.configFile)
    let runner = EffectRunner(
      folders: folders, zones: SystemTimeZones(),
      isShared: SharedAccount.isChosen(screen.sharedAccount, folders),
      words: Language.words(screen.language.language, config))
    try await Screens(options: screen, config: config, problems: problems, runner: runner)
      .show(library: nil, at: .plan)
  }
}
