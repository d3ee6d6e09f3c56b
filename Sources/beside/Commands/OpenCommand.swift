import ArgumentParser
import PeerLibrary

/// Opens the screens.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the program you joined last, or a welcome. This is what beside alone does.",
    discussion: "Example: beside open --library /srv/beside")

  @Option(help: "The folder of the library to open.")
  var library: String?

  @OptionGroup var screen: ScreenOptions

  func run() async throws {
    let folders = StandardFolders()
    let (config, problems) = Config.readOrTell(from: folders.configFile)
    let runner = EffectRunner(
      folders: folders, zones: SystemTimeZones(),
      isShared: SharedAccount.isChosen(screen.sharedAccount, folders),
      words: Language.words(screen.language.language, config),
      drafts: DraftKeeper(folder: try? RuntimeFolder.path()))
    // A file that is damaged must not stand between someone and help now, their plan or the guides.
    var problemsToTell = problems
    var last: String?
    do {
      last = try KnownProgramsFile(folders).read().entries.first?.pin.path
    } catch {
      problemsToTell.append(error.message)
    }
    try await Screens(options: screen, config: config, problems: problemsToTell, runner: runner)
      .show(library: (library ?? config.library).map(Founding.absolute) ?? last)
  }
}
