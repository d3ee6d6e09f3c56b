// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var successionAlready: WordKey { WordKey("succession.already", "Your locker holds this program’s key already.") }
  public static var successionBegun: WordKey { WordKey("succession.begun", "You are the coordinator now. Back up the program’s key soon.") }
  public static var successionCompare: WordKey { WordKey("succession.compare", "Ask them to read the words on their screen to you. If they are the same, type yes:") }
  public static var successionDeclined: WordKey { WordKey("succession.declined", "Nothing was handed over. You go on as coordinator.") }
  public static var successionFollowed: WordKey { WordKey("succession.followed", "The coordinator of {name} has handed over to a new one, and Beside follows. The words of the program are now: {words}") }
  public static var successionNamed: WordKey { WordKey("succession.named", "They can begin now. Until they do, you go on as coordinator.") }
  public static var successionNoOffer: WordKey { WordKey("succession.noOffer", "That is not the line that “beside coordinator succeed” shows. Please ask for it once more.") }
  public static var successionOffer: WordKey { WordKey("succession.offer", "Send this line to the coordinator. Nothing in it is secret:") }
  public static var successionOfferNext: WordKey { WordKey("succession.offerNext", "Once they have handed over, run this again.") }
  public static var successionOfferWords: WordKey { WordKey("succession.offerWords", "Then read these words to them aloud:") }
  public static var successionTheirWords: WordKey { WordKey("succession.theirWords", "The words of this line are:") }

  static var successionWords: [WordKey] { [
    successionAlready,
    successionBegun,
    successionCompare,
    successionDeclined,
    successionFollowed,
    successionNamed,
    successionNoOffer,
    successionOffer,
    successionOfferNext,
    successionOfferWords,
    successionTheirWords,
  ] }
}
