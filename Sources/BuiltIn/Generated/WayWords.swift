// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var wayByEmail: WordKey { WordKey("way.byEmail", "by e-mail") }
  public static var wayByPhone: WordKey { WordKey("way.byPhone", "by phone") }
  public static var wayByText: WordKey { WordKey("way.byText", "by text") }
  public static var wayByVideo: WordKey { WordKey("way.byVideo", "by video") }
  public static var wayEmail: WordKey { WordKey("way.email", "e-mail") }
  public static var wayInPerson: WordKey { WordKey("way.inPerson", "in person") }
  public static var wayMeeting: WordKey { WordKey("way.meeting", "in person") }
  public static var wayPhone: WordKey { WordKey("way.phone", "phone") }
  public static var wayText: WordKey { WordKey("way.text", "text") }
  public static var wayVideo: WordKey { WordKey("way.video", "video") }

  static var wayWords: [WordKey] { [
    wayByEmail,
    wayByPhone,
    wayByText,
    wayByVideo,
    wayEmail,
    wayInPerson,
    wayMeeting,
    wayPhone,
    wayText,
    wayVideo,
  ] }
}
