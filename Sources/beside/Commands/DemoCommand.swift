import ArgumentParser

/// Opens a program of invented people.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Look around in a program of invented people. Nothing in it is private.",
    discussion: """
      The demo goes when you leave it, unless you keep it.

      Example: beside demo --as supporter
      """)

  @Option(name: .customLong("as"), help: "Whose eyes to look through: staff, supporter or coordinator.")
  var role: DemoWishes.Role = .staff

  @Option(help: "How many supporters there are.")
  var supporters = 41

  @Option(help: "How many requests wait.")
  var requests = 6

  @Option(help: "Another number makes other people.")
  var seed: UInt64 = 1

  @Option(help: "Keep the demo in this folder, and open it again from there.")
  var keep: String?

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (0...100_000).contains(supporters) else {
      throw ValidationError("--supporters takes 0 to 100,000.")
    }
    guard (0...10_000).contains(requests) else { throw ValidationError("--requests takes 0 to 10,000.") }
  }

  func run() async throws {
    let wishes = DemoWishes(role: role, supporters: supporters, requests: requests, seed: seed, keep: keep)
    let demo = try DemoLibrary.make(wishes)
    let (config, problems) = Config.readOrTell(from: StandardFolders().configFile)
    let runner = EffectRunner(
      folders: demo.folders, zones: SystemTimeZones(), demo: demo,
      words: Language.words(screen.language.language, config))
    try await Screens(options: screen, config: config, problems: problems, runner: runner)
      .show(library: demo.libraryPath)
  }
}
