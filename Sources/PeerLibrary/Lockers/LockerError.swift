public import Sealing

/// Why a locker could not be opened or saved.
public enum LockerError: Error, Hashable, Sendable {
  /// There is no locker of that name.
  case missing
  /// There already is a locker of that name.
  case taken
  /// The passphrase is another one.
  case wrongPassphrase
  /// No locker opens with that name and passphrase; which of the two is wrong is nobody's business on a shared login.
  case noneOpens
  /// It was given another passphrase from elsewhere since it was opened.
  case passphraseChanged
  /// The file is not whole any more.
  case damaged(path: String)
  /// A newer version wrote it.
  case newer(path: String)
  /// Others of this machine could read or change it; its mode in the last three octal digits.
  case openToOthers(path: String, mode: Int)
  /// It was changed from elsewhere since it was opened.
  case changedElsewhere
  /// A return code stands in the plan, which is printed and shown to others.
  case planHoldsReturnCode
  /// The key could not be made from the passphrase.
  case sealing(SealingError)
  /// It could not be read or saved.
  case storage(StorageError)

  /// What happened and what to do next.
  public var message: String {
    switch self {
    case .missing: "There is no locker of that name here. Check the name, or make a new locker."
    case .taken: "There already is a locker of that name. Open it, or choose another name."
    case .wrongPassphrase: "That is not the passphrase of this locker. Please try again."
    case .noneOpens: "No locker here opens with that name and passphrase. Check both, or make a new locker."
    case .passphraseChanged:
      "Your locker was given another passphrase in another window, so it was closed here. Open it with the new one."
    case .damaged(let path):
      "The locker “\(path)” is damaged and cannot be opened. Nothing was changed; if you have a copy, put it back."
    case .newer(let path): "The locker “\(path)” was written by a newer Beside. Update Beside to open it."
    case .openToOthers(let path, let mode):
      "“\(path)” can be opened by other people on this machine (mode \(String(mode, radix: 8))). "
        + "Run: chmod go= '\(path)' and try again."
    case .changedElsewhere:
      "This locker was changed from another window, so it was not saved over. Open it again to see what is there."
    case .planHoldsReturnCode:
      "A return code is in your plan, so it was not saved. Take it out: who sees your plan could stop the request."
    case .sealing(let error): error.message
    case .storage(let error): error.message
    }
  }
}
