import BuiltIn

enum HelpNowCommands {
  static let all: [Command] = [
    country(
      "help.nextCountry", ["Right", "l"], .helpNextCountry, .helpNextCountryHelp, by: 1, isInFooter: true),
    country(
      "help.previousCountry", ["Left", "h"], .helpPreviousCountry, .helpPreviousCountryHelp, by: -1,
      isInFooter: false),
    Command(
      "help.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.helpNow],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static func country(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int, isInFooter: Bool
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, layers: [.helpNow], isInFooter: isInFooter,
      availability: { .when($0.helpNow.countries.count > 1, else: .reasonNoOtherCountry) }
    ) { state in
      state.helpNow.changeCountry(by: step)
      return []
    }
  }
}
