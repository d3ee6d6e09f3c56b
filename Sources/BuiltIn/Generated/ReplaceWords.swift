// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var replaceDeclined: WordKey { WordKey("replace.declined", "Nothing was changed. Your keys are as before.") }
  public static var replaceDone: WordKey { WordKey("replace.done", "New keys are in your locker, and your card waits for the coordinator.") }
  public static var replaceNobody: WordKey { WordKey("replace.nobody", "No supporter here is called “{id}”. “beside find” shows everyone.") }
  public static var replaceOther: WordKey { WordKey("replace.other", "Your locker belongs to the page “{id}”. Use another account for this page.") }
  public static var replaceSure: WordKey { WordKey("replace.sure", "Your locker opens this page already. New keys open none of the requests sent until now. To make them all the same, type yes:") }
  public static var replaceWait: WordKey { WordKey("replace.wait", "Until the coordinator has looked at it, the old keys hold. What was sent to them cannot be opened with the new ones; those people are told to ask again.") }
  public static var replaceWaiting: WordKey { WordKey("replace.waiting", "Other keys wait for the page “{id}” already. The coordinator can send them away with “beside endorse {id} --decline”.") }

  static var replaceWords: [WordKey] { [
    replaceDeclined,
    replaceDone,
    replaceNobody,
    replaceOther,
    replaceSure,
    replaceWait,
    replaceWaiting,
  ] }
}
