// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var replyAt: WordKey { WordKey("reply.at", "“I will be in touch {way}, {time}.”") }
  public static var replyFurtherHelp: WordKey { WordKey("reply.furtherHelp", "“Something more could help as well. We can look for it together.”") }
  public static var replyGlad: WordKey { WordKey("reply.glad", "“I am glad that you asked.”") }
  public static var replyHere: WordKey { WordKey("reply.here", "“I am here for you.”") }
  public static var replyIntro: WordKey { WordKey("reply.intro", "They read this when they look up their request:") }
  public static var replyLine: WordKey { WordKey("reply.line", "other words") }
  public static var replyLineHelp: WordKey { WordKey("reply.lineHelp", "Goes to the next kind sentence.") }
  public static var replyNotForgotten: WordKey { WordKey("reply.notForgotten", "“This takes me a while. I have not forgotten you.”") }
  public static var replyPace: WordKey { WordKey("reply.pace", "“You set the pace, and you can stop at any time.”") }
  public static var replySend: WordKey { WordKey("reply.send", "tell them") }
  public static var replySendHelp: WordKey { WordKey("reply.sendHelp", "Keeps this answer with the request. The person reads it when they look.") }
  public static var replySent: WordKey { WordKey("reply.sent", "Your answer will be there for them to read.") }
  public static var replySoon: WordKey { WordKey("reply.soon", "“I will be in touch {way} as soon as I can.”") }
  public static var replyWay: WordKey { WordKey("reply.way", "other way") }
  public static var replyWayHelp: WordKey { WordKey("reply.wayHelp", "Goes to the next way to be in touch.") }
  public static var replyYouSaid: WordKey { WordKey("reply.youSaid", "You told them:") }

  static var replyWords: [WordKey] { [
    replyAt,
    replyFurtherHelp,
    replyGlad,
    replyHere,
    replyIntro,
    replyLine,
    replyLineHelp,
    replyNotForgotten,
    replyPace,
    replySend,
    replySendHelp,
    replySent,
    replySoon,
    replyWay,
    replyWayHelp,
    replyYouSaid,
  ] }
}
