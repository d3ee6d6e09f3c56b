// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var titleAboutMe: WordKey { WordKey("title.aboutMe", "About me") }
  public static var titleAsk: WordKey { WordKey("title.ask", "Ask someone to be in touch") }
  public static var titleAskKeepOut: WordKey { WordKey("title.askKeepOut", "Who must not see this") }
  public static var titleAskOrder: WordKey { WordKey("title.askOrder", "In your order") }
  public static var titleAvailability: WordKey { WordKey("title.availability", "Can people ask me") }
  public static var titleBeforeLeave: WordKey { WordKey("title.beforeLeave", "Before you are away") }
  public static var titleCalendarFile: WordKey { WordKey("title.calendarFile", "Calendar file") }
  public static var titleCard: WordKey { WordKey("title.card", "My card") }
  public static var titleCompare: WordKey { WordKey("title.compare", "Side by side") }
  public static var titleConfirmation: WordKey { WordKey("title.confirmation", "Please check") }
  public static var titleFurtherHelp: WordKey { WordKey("title.furtherHelp", "Further help") }
  public static var titleKept: WordKey { WordKey("title.kept", "What is kept") }
  public static var titleKeys: WordKey { WordKey("title.keys", "What you can do here") }
  public static var titleLarge: WordKey { WordKey("title.large", "Number") }
  public static var titlePassOn: WordKey { WordKey("title.passOn", "Pass this on") }
  public static var titlePassphrase: WordKey { WordKey("title.passphrase", "Your locker") }
  public static var titlePassphraseChange: WordKey { WordKey("title.passphraseChange", "Another passphrase") }
  public static var titlePlanHard: WordKey { WordKey("title.planHard", "When it is hard") }
  public static var titlePlanNext: WordKey { WordKey("title.planNext", "The next time") }
  public static var titleProgramWords: WordKey { WordKey("title.programWords", "Words of the program") }
  public static var titleQuestion: WordKey { WordKey("title.question", "A question to a supervisor") }
  public static var titleQuestions: WordKey { WordKey("title.questions", "Questions to a supervisor") }
  public static var titleReply: WordKey { WordKey("title.reply", "An answer for them") }
  public static var titleRequest: WordKey { WordKey("title.request", "A request") }
  public static var titleResources: WordKey { WordKey("title.resources", "People and places") }
  public static var titleRoleCheck: WordKey { WordKey("title.roleCheck", "Before you take this") }
  public static var titleSent: WordKey { WordKey("title.sent", "Your request is on its way") }
  public static var titleThemes: WordKey { WordKey("title.themes", "Colours") }
  public static var titleWelcome: WordKey { WordKey("title.welcome", "Welcome") }
  public static var titleYourRequest: WordKey { WordKey("title.yourRequest", "Your request") }

  static var titleWords: [WordKey] { [
    titleAboutMe,
    titleAsk,
    titleAskKeepOut,
    titleAskOrder,
    titleAvailability,
    titleBeforeLeave,
    titleCalendarFile,
    titleCard,
    titleCompare,
    titleConfirmation,
    titleFurtherHelp,
    titleKept,
    titleKeys,
    titleLarge,
    titlePassOn,
    titlePassphrase,
    titlePassphraseChange,
    titlePlanHard,
    titlePlanNext,
    titleProgramWords,
    titleQuestion,
    titleQuestions,
    titleReply,
    titleRequest,
    titleResources,
    titleRoleCheck,
    titleSent,
    titleThemes,
    titleWelcome,
    titleYourRequest,
  ] }
}
