// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var replyAt: WordKey { WordKey("reply.at", "“I will be in touch {way}, {time}.”") }
  public static var replyGlad: WordKey { WordKey("reply.glad", "“I am glad that you asked.”") }
  public static var replyHere: WordKey { WordKey("reply.here", "“I am here for you.”") }
  public static var replyNotForgotten: WordKey { WordKey("reply.notForgotten", "“This takes me a while. I have not forgotten you.”") }
  public static var replyPace: WordKey { WordKey("reply.pace", "“You set the pace, and you can stop at any time.”") }
  public static var replySoon: WordKey { WordKey("reply.soon", "“I will be in touch {way} as soon as I can.”") }

  static var replyWords: [WordKey] { [
    replyAt,
    replyGlad,
    replyHere,
    replyNotForgotten,
    replyPace,
    replySoon,
  ] }
}
