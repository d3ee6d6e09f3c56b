import BesideApp
import Canvas

/// Which wishes for keys are not granted, so that help and the way out stay in reach and nothing is lost by one key.
enum KeySafety {
  private static let needed: [CommandID] = ["help.now", "app.quit", "app.quitAnywhere"]
  private static let yes: CommandID = "confirmation.yes"
  /// What asks before it is done.
  private static let asking: [CommandID] = [
    "app.quit", "app.quitAnywhere", "ask.send", "request.end", "sent.withdraw",
  ]

  /// The commands that must have a key and would have none.
  static func withoutKeys(_ overrides: [CommandID: [KeyPress]]) -> [CommandID] {
    needed.filter { overrides[$0]?.isEmpty == true }
  }

  /// The commands whose keys would let one key ask and answer yes, or would let Enter answer it.
  static func givingWayTooEasily(_ overrides: [CommandID: [KeyPress]]) -> [CommandID] {
    guard let command = CommandTable.command(yes) else { return [] }
    func keys(_ id: CommandID) -> [KeyPress] {
      overrides[id] ?? CommandTable.command(id)?.keys ?? []
    }
    if let wanted = overrides[yes] {
      let taken = asking.flatMap(keys) + [KeyPress(.enter)]
      if wanted.contains(where: taken.contains) { return [yes] }
    }
    let answers = overrides[yes] ?? command.keys
    return asking.filter { overrides[$0]?.contains(where: answers.contains) == true }
  }
}
