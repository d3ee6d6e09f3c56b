import BuiltIn

enum HelpNowCommands {
  static let all: [Command] = [
    Command(
      "help.choose", keys: ["Enter"], title: .helpChoose, help: .helpChooseHelp, layers: [.helpNow],
      isInFooter: true,
      otherTitle: { $0.helpNow.offered == nil ? .helpLarge : nil },
      availability: {
        .when($0.helpNow.offered != nil || $0.largeHelp != nil, else: .reasonNoNumber)
      }
    ) { state in
      if let large = state.largeHelp {
        state.large = large
        state.push(.large)
      } else {
        state.helpNow.choose()
      }
      return []
    },
    Command(
      "help.copy", keys: ["y"], title: .largeCopy, help: .largeCopyHelp, layers: [.helpNow], isInFooter: true,
      availability: { $0.mayCopy($0.largeHelp != nil, else: .reasonNoNumber) }
    ) { state in
      guard let way = state.largeHelp?.way else { return [] }
      return state.copy(way.number)
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

extension AppState {
  /// What is selected on help now, to be shown large; nil where it has no number.
  fileprivate var largeHelp: Large? {
    helpNow.entries.indices.contains(helpNow.list.selected)
      ? Large(helpNow.entries[helpNow.list.selected], words) : nil
  }
}
