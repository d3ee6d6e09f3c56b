import BuiltIn

enum AboutMeCommands {
  static let all: [Command] = [
    Command(
      "aboutMe.show", keys: ["m"], title: .meShow, help: .meShowHelp, layers: [.directory],
      isInFooter: true
    ) { state in
      state.directory.isReading = false
      state.openAboutMe()
      return []
    },
    Command(
      "aboutMe.keep", keys: ["Escape", "Ctrl-s"], title: .meKeep, help: .meKeepHelp,
      layers: [.aboutMe], isInFooter: true
    ) { state in state.keepAboutMe() },
  ]
}
