import Canvas

/// Every command there is, in the order in which footers and the `?` sheet show them.
public enum CommandTable {
  /// The whole table; screens first, then what works anywhere.
  public static let all: [Command] =
    WelcomeCommands.all + ProgramWordsCommands.all + DirectoryCommands.all + FilterCommands.all
    + CompareCommands.all + AboutMeCommands.all + CardCommands.all + AvailabilityCommands.all
    + QuestionCommands.all + FormCommands.all
    + AskCommands.all + InboxCommands.all + [RoleCheckCommands.taking]
    + RequestCommands.all
    + FurtherHelpCommands.all + CalendarFileCommands.all + BeforeLeaveCommands.all
    + RoleCheckCommands.answering + PassOnCommands.all
    + ReplyCommands.all + NextContactCommands.all + PlanCommands.all + GuideCommands.all
    + GuideReadingCommands.all
    + TeamCommands.all + YourRequestCommands.all + HelpNowCommands.all + LargeCommands.all
    + ResourcesCommands.all + KeptCommands.all
    + UnlockCommands.all + PassphraseChangeCommands.all
    + ThemeCommands.all + ConfirmationCommands.all + KeySheetCommands.all + ListCommands.all
    + EditingCommands.all + GlobalCommands.all

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The command of that name.
  public static func command(_ id: CommandID) -> Command? { byID[id] }

  /// The commands that work in a layer, in table order.
  public static func commands(in layer: Layer) -> [Command] {
    all.filter { $0.applies(in: layer) }
  }
}
