import BuiltIn

enum HelpNowCommands {
  static let all: [Command] = [
    Command(
      "help.choose", keys: ["Enter"], title: .helpChoose, help: .helpChooseHelp, layers: [.helpNow],
      isInFooter: true,
      availability: { .when($0.helpNow.offered != nil, else: .reasonCountryChosen) }
    ) { state in
      state.helpNow.choose()
      return []
    },
    country(
      "help.nextCountry", ["Right", "l"], .helpNextCountry, .helpNextCountryHelp, by: 1),
    country(
      "help.previousCountry", ["Left", "h"], .helpPreviousCountry, .helpPreviousCountryHelp, by: -1),
    Command(
      "help.countries", keys: ["c"], title: .helpOtherCountry, help: .helpOtherCountryHelp,
      layers: [.helpNow],
      isInFooter: true,
      availability: { .when(!$0.helpNow.country.isEmpty, else: .reasonAlreadyHere) }
    ) { state in
      state.helpNow.offerCountries()
      return []
    },
    Command(
      "help.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.helpNow],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static func country(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, layers: [.helpNow],
      availability: { .when($0.helpNow.countries.contains($0.helpNow.country), else: .reasonNoCountryYet) }
    ) { state in
      state.helpNow.changeCountry(by: step)
      return []
    }
  }
}
