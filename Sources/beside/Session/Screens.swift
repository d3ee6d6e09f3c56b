import BesideApp
import BuiltIn
import Canvas
import CursesTerminal
import PeerLibrary
import PeerSupport
import Sealing

/// Shows the screens: to a person at a terminal, or to a script.
struct Screens {
  let options: ScreenOptions
  let config: Config
  let problems: [String]
  let runner: EffectRunner

  /// Opens a library or a page, if there is one to open, and stays until the person leaves or the script ends.
  @MainActor
  func show(library: String?, at page: Layer? = nil) async throws {
    // The library is read while the theme, the commands and their keys are put together.
    async let opened = open(library)
    var problems = problems
    let theme: Theme
    do {
      theme = try self.theme()
    } catch  where options.theme == nil {
      problems.append(EffectRunner.message(of: error, runner.words))
      theme = try Theme(named: Self.usualTheme)
    }
    var state = AppState(
      surroundings: await surroundings(), theme: theme, size: options.size.size, now: SystemClock.now)
    do {
      for action in try await opened { _ = App.update(&state, action) }
    } catch {
      problems.insert(EffectRunner.message(of: error, runner.words), at: 0)
    }
    if let page { _ = App.begin(at: page, &state) }
    if let problem = problems.first {
      let others = problems.count - 1
      let said = others == 0 ? problem : runner.words(.failureAndMore, ["failure": problem, "count": others])
      _ = App.update(&state, .notice(Notice(said, kind: .error)))
    }
    if let script = options.script {
      try await run(Script(reading: script), state)
    } else if isPlain {
      await showPlainly(state)
    } else {
      MemoryFolder.removeLeftovers()
      let editor = OutsideEditor()
      state.surroundings.outsideEditor = editor?.name
      state.surroundings.outsideEditorKeepsNothing = editor?.keepsNothing ?? false
      let terminal = try CursesTerminal(colors: Self.colors)
      defer { terminal.close() }
      _ = App.update(&state, .event(.resize(terminal.size)))
      try EventLoop(
        state: state, terminal: terminal, runner: runner, lockers: await runner.folders.lockers
      ).run()
    }
    await runner.leave()
  }

  private func open(_ library: String?) async throws -> [Action] {
    guard let library else { return [] }
    return try await runner.openLibrary(at: library, first: EffectRunner.firstScreen)
  }

  private func run(_ script: Script, _ state: AppState) async throws {
    var session = ScriptedSession(state: state, runner: runner)
    await session.run(script)
    if options.dump { print(session.frame.lines.joined(separator: "\n")) }
    if options.picture { print(session.frame.picture()) }
  }

  private func surroundings() async -> Surroundings {
    Surroundings(
      words: runner.words, zones: runner.zones, keymap: Keymap(overrides: config.overrides),
      country: config.country ?? Country.ofLocale() ?? "", themeNames: Theme.builtInNames,
      folders: PlannedCalendar.folders, hasLocker: await runner.lockers.exists,
      isShared: await runner.isShared, draftPlace: await runner.draftPlace,
      lockAfter: Int64(config.lockAfter) * 60, draw: { Array(0..<$0).shuffled() },
      holdsReturnCode: ReturnCode.isWritten, isAsSigned: { $0.isAsSigned })
  }

  private static let usualTheme = "dark"

  /// The theme that was asked for; without colours it is always the one that needs none.
  private func theme() throws -> Theme {
    let wanted = options.theme ?? (Self.colors == .none ? "mono" : config.theme) ?? Self.usualTheme
    if Theme.builtInNames.contains(wanted) { return try Theme(named: wanted) }
    guard wanted.contains("/") || wanted.hasSuffix(".json") else {
      throw CommandFailure(
        "There is no theme “\(wanted)”. There are \(Theme.builtInNames.joined(separator: ", ")), and theme files.",
        ExitStatus.usage)
    }
    return try Theme(decoding: SmallFile.read(wanted), name: wanted, file: wanted)
  }

  /// Whether colours may be used: not where NO_COLOR is set and not empty.
  private static var colors: ColorDepth {
    StandardFolders.variable("NO_COLOR")?.isEmpty == false ? .none : .full
  }
}
