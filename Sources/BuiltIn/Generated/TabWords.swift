// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var tabDirectory: WordKey { WordKey("tab.directory", "Find someone") }
  public static var tabGuides: WordKey { WordKey("tab.guides", "Guides") }
  public static var tabHelp: WordKey { WordKey("tab.help", "Help now") }
  public static var tabInbox: WordKey { WordKey("tab.inbox", "Inbox") }
  public static var tabPlan: WordKey { WordKey("tab.plan", "My plan") }
  public static var tabTeam: WordKey { WordKey("tab.team", "Team") }

  static var tabWords: [WordKey] { [
    tabDirectory,
    tabGuides,
    tabHelp,
    tabInbox,
    tabPlan,
    tabTeam,
  ] }
}
