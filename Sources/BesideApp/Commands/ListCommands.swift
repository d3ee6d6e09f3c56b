import BuiltIn
import Canvas

/// Moving through any list, with arrows and with vi keys.
enum ListCommands {
  private static let layers: Set<Layer> = [
    .welcome, .directory, .filters, .compare, .inbox, .yourRequest, .roleCheck, .passOn, .calendarFile,
    .beforeLeave, .questions, .plan, .planSheet, .guides,
    .team, .teamList, .helpNow, .resources, .kept, .themes,
    .keys, .askOrder, .askKeepOut,
  ]

  static let all: [Command] = [
    move("list.next", ["Down", "j", "Ctrl-n"], .commandNext, .commandNextHelp) { $0.move(by: 1) },
    move("list.previous", ["Up", "k", "Ctrl-p"], .commandPrevious, .commandPreviousHelp) { $0.move(by: -1) },
    move("list.pageDown", ["PageDown", "Ctrl-d"], .commandPageDown, .commandPageDownHelp) { $0.move(by: 10) },
    move("list.pageUp", ["PageUp", "Ctrl-u"], .commandPageUp, .commandPageUpHelp) { $0.move(by: -10) },
    move("list.first", ["Home", "g"], .commandFirst, .commandFirstHelp) { $0.select(0) },
    move("list.last", ["End", "G"], .commandLast, .commandLastHelp) { $0.select($0.count - 1) },
  ]

  private static func move(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey,
    _ change: @escaping @Sendable (inout ListCursor) -> Void
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: layers,
      availability: { .when($0.list != nil, else: .reasonNoList) }
    ) { state in
      guard let list = state.list else { return [] }
      change(&state[keyPath: list])
      return state.selectionMoved()
    }
  }
}
