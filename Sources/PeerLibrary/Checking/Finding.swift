public import PeerSupport

/// Something in a library's folder that is not as it should be.
public struct Finding: Hashable, Sendable {
  /// What is not as it should be.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be understood, at the place and for the reason that the error names.
    case damaged(DocumentError)
    /// The file is larger than any document may be, in bytes.
    case tooLarge(limit: Int)
    /// A newer Beside wrote the file; nothing is wrong with it.
    case newerSchema(found: Int, known: Int)
    /// The system does not let the file or folder be read.
    case unreadable(StorageError)
    /// The document inside carries another id than the file, as after copying a file by hand.
    case otherID(String)
    /// No document or folder of a library has such a name.
    case unexpectedName
    /// A link, a folder, a pipe or a device where a file or folder of the library should be.
    case notAFile
    /// Other accounts of the machine may open so many files in this folder, or the folder itself.
    case openToOthers(count: Int)
    /// The files belong to several accounts, by their numbers.
    case severalOwners([UInt32])
    /// A writer was stopped before it was done; the next save in the folder removes what it left.
    case leftBehind
    /// A damaged file that was moved here earlier.
    case setAside
    /// The document is whole, but not from whom it says, for the reason given.
    case notTrusted(String)
    /// What the document says holds, and yet it is not byte for byte what is written for that.
    case changedOutside
    /// The folder holds no program.
    case noProgram
  }

  /// The file or folder, as a path in the library; "." for the library itself.
  public let path: String
  /// What is not as it should be there.
  public let problem: Problem

  /// Whether mending moves this file: only one that no version can read, and never the program's own document,
  /// without which the folder would pass for one where no program was begun yet.
  public var isMendable: Bool {
    guard path != DocumentName.program.path else { return false }
    switch problem {
    case .damaged, .tooLarge: return true
    default: return false
    }
  }
}

extension Finding.Problem {
  /// What an error in reading a file comes to.
  init(_ error: StorageError) {
    switch error {
    case .tooLarge(_, let limit): self = .tooLarge(limit: limit)
    case .notAFile: self = .notAFile
    default: self = .unreadable(error)
    }
  }
}
