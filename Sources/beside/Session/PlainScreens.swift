import BesideApp
import PlainTerminal

extension Screens {
  /// Whether screens are said line by line: because someone asked for it, or because the terminal can do no more.
  var isPlain: Bool { options.plain || !Self.terminalHasScreens }

  /// Says the screens line by line until the person leaves or there are no more lines.
  @MainActor
  func showPlainly(_ state: AppState) async {
    let lines = StandardLines()
    defer { lines.close() }
    if !options.plain { lines.say([PlainWords(state).chosenForYou]) }
    var watch = LibraryWatch()
    let session = LineSession(state: state, columns: CommandContext.columns, terminal: lines) { [runner] in
      var news: [Action] = [.time(SystemClock.now)]
      news += await runner.readAll()
      watch.follow(await runner.open?.path)
      let changes = watch.changes()
      if !changes.isEmpty { news += await runner.takeIn(changes) + runner.readAll() }
      news += await runner.sweep()
      return news
    } carryOut: { [runner] effect in
      await runner.carryOut(effect) + runner.readAll()
    }
    await session.run()
  }

  private static var terminalHasScreens: Bool {
    guard let name = StandardFolders.variable("TERM") else { return false }
    return !name.isEmpty && name != "dumb"
  }
}
