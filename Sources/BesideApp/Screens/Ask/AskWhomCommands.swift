import BuiltIn

/// The order of those who are asked, and who is kept out (C7).
enum AskWhomCommands {
  static let all: [Command] = order + keepingOut

  private static let order: [Command] = [
    move("askOrder.earlier", ["u", "Shift-Up"], .askEarlier, .askEarlierHelp, by: -1),
    move("askOrder.later", ["d", "Shift-Down"], .askLater, .askLaterHelp, by: 1),
    Command(
      "askOrder.takeOff", keys: ["x"], title: .askTakeOff, help: .askTakeOffHelp, layers: [.askOrder],
      isInFooter: true, availability: { .when($0.ask.chosen.count > 1, else: .reasonOneChosen) }
    ) { state in
      state.ask.takeOff()
      return []
    },
    Command(
      "askOrder.back", keys: ["Escape", "Enter"], title: .commandBack, help: .commandBackHelp,
      layers: [.askOrder], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static let keepingOut: [Command] = [
    Command(
      "askKeepOut.toggle", keys: ["Enter"], title: .askKeepOutToggle, help: .askKeepOutToggleHelp,
      layers: [.askKeepOut], isInFooter: true,
      availability: { .when($0.ask.keepingOut.selected != nil, else: .reasonNobodySelected) }
    ) { state in
      if let supporter = state.ask.keepingOut.selected { state.ask.toggleKeptOut(supporter) }
      return []
    },
    Command(
      "askKeepOut.back", keys: ["Escape"], title: .commandBack, help: .commandBackHelp, layers: [.askKeepOut],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, layers: [.askOrder], isInFooter: true) { state in
      state.ask.reorder(by: step)
      return []
    }
  }
}
