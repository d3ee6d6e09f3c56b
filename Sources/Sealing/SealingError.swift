/// Why something could not be sealed or opened.
public enum SealingError: Error, Hashable, Sendable {
  /// libsodium could not start on this machine.
  case unavailable
  /// The wrong key, or bytes that were changed: nobody can tell which, and nobody is told more.
  case cannotOpen
  /// The key opens its slot, and yet what stands there is not what was sealed: someone changed it.
  case changed
  /// The text to seal is longer than its block; `limit` in bytes.
  case tooLong(limit: Int)
  /// More readers than slots, or no reader at all; `limit` is the number of slots.
  case wrongNumberOfReaders(limit: Int)
  /// A public key that no key pair has.
  case unusableKey
  /// The stored cost of a passphrase is outside of what this program accepts.
  case costRefused
  /// Too little memory was free to turn a passphrase into a key.
  case notEnoughMemory

  /// What happened and what to do next, for the person at the keyboard.
  public var message: String {
    switch self {
    case .unavailable:
      "This machine gives no random numbers, so nothing can be sealed. Ask whoever looks after it."
    case .cannotOpen:
      "This could not be opened with your key. It may be meant for someone else, or the file was changed."
    case .changed:
      "This is meant for you, but someone changed it. Please tell whoever looks after the library."
    case .tooLong(let limit):
      "This is too long to seal. There is room for \(limit) bytes; please make it shorter."
    case .wrongNumberOfReaders(let limit):
      "Choose at least one reader, and no more than \(limit)."
    case .unusableKey:
      "One of the readers has a key that cannot be used. Ask them to save their page again."
    case .costRefused:
      "This file asks for more work than Beside accepts, so it was not opened. It may have been changed."
    case .notEnoughMemory:
      "There is too little free memory to open this. Close another program, then try again."
    }
  }
}
