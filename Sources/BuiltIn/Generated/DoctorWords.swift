// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var doctorAllWell: WordKey { WordKey("doctor.allWell", "All is well.") }
  public static var doctorDue: WordKey { WordKey("doctor.due", one: "{count} request is past its last day. It goes when someone opens the library.", other: "{count} requests are past their last day. They go when someone opens the library.") }
  public static var doctorFine: WordKey { WordKey("doctor.fine", "{kind}: {number} fine") }
  public static var doctorLooked: WordKey { WordKey("doctor.looked", "Looked through {folder}") }
  public static var doctorMoved: WordKey { WordKey("doctor.moved", "Moved {file} to {place}") }

  static var doctorWords: [WordKey] { [
    doctorAllWell,
    doctorDue,
    doctorFine,
    doctorLooked,
    doctorMoved,
  ] }
}
