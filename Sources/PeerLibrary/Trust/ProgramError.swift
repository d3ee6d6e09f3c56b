public import PeerSupport

/// Why the program of a library cannot be believed.
public enum ProgramError: Error, Hashable, Sendable {
  /// It could not be read or saved.
  case storage(StorageError)
  /// Its document is damaged, or newer than this program.
  case document(DocumentError)
  /// Its signature does not hold.
  case forged
  /// Another program, or another key, stands where the remembered one was.
  case anotherProgram
  /// A return code stands in the program's words, where everyone could read it.
  case holdsReturnCode
  /// An older state than was seen before.
  case olderThanSeen(serial: Int, seen: Int)

  /// What happened and what to do next.
  public var message: String {
    switch self {
    case .storage(let error): error.message
    case .document(let error): error.message
    case .forged:
      "“program.json” was changed by someone other than the coordinator, so nothing here is trusted. "
        + "Please tell the coordinator."
    case .anotherProgram:
      "This is not the program that you joined: its key is another one. Please ask the coordinator in person "
        + "before you go on."
    case .holdsReturnCode:
      "A return code is in the program's words, so nothing was changed. Take it out: who reads it could stop the request."
    case .olderThanSeen:
      "“program.json” is older than what you saw before. It may come from a backup; please tell the coordinator."
    }
  }
}
