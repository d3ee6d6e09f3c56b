import Glibc

/// Why something in a library could not be read, saved or destroyed.
public enum StorageError: Error, Hashable, Sendable {
  /// No such document.
  case missing(path: String)
  /// The document is not at the revision named; what stands there now, or nil where it is gone.
  case conflict(path: String, current: StoredDocument?)
  /// The disk or share can only be read.
  case readOnly(path: String)
  /// The disk is full or a quota is used up.
  case noSpace(path: String)
  /// Larger than the limit, in bytes.
  case tooLarge(path: String, limit: Int)
  /// A link, a folder, a pipe or a device where a file or folder of the library should be.
  case notAFile(path: String)
  /// The account may not do this.
  case refused(path: String)
  /// The library's own folder is gone, or another one stands in its place.
  case vanished(path: String)
  /// Someone else held the library's lock for too long.
  case busy(path: String)
  /// The library belongs to another account: the owner of a new file in it would tell who made it.
  case otherOwner(path: String)
  /// Anything else the system reports, by its error number.
  case failed(path: String, errno: Int32)

  /// What happened, to which file, and what to do next.
  public var message: String {
    switch self {
    case .missing(let path):
      "“\(path)” is not there any more. Someone may have removed it; go back and look again."
    case .conflict(let path, _):
      "Someone else changed “\(path)” in the meantime, so yours was not saved over it. "
        + "Look at theirs, then save again."
    case .readOnly(let path):
      "“\(path)” was not saved, because this library can only be read from here. "
        + "Ask the person who looks after it."
    case .noSpace(let path):
      "“\(path)” was not saved, because the disk is full. Make some room, then save again."
    case .tooLarge(let path, let limit):
      "“\(path)” is larger than \(limit / 1024) KiB, which is more than Beside reads or saves. Make it shorter."
    case .notAFile(let path):
      "“\(path)” is not an ordinary file or folder, so it is left alone. "
        + "Ask the person who looks after the library."
    case .refused(let path):
      "This account may not open or change “\(path)”. Ask the person who looks after the library."
    case .vanished(let path):
      "The library “\(path)” is no longer there. Check that its disk or share is connected, then open it again."
    case .busy(let path):
      "Someone else is keeping the library busy, so “\(path)” was not saved. Try again in a moment."
    case .otherOwner(let path):
      "The library “\(path)” belongs to another account. A request from here would show who asked, so it was not "
        + "sent or changed. Use the account that the library belongs to."
    case .failed(let path, let number):
      "“\(path)” could not be read or saved: \(Self.text(of: number)). "
        + "Try again; if it goes on, ask the person who looks after the library."
    }
  }

  private static func text(of number: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(number, start, buffer.count) == 0 else {
        return "error \(number)"
      }
      return String(cString: start)
    }
  }
}

extension StorageError {
  /// The error that an error number of the system stands for.
  init(errno number: Int32, path: String) {
    switch number {
    case ENOENT: self = .missing(path: path)
    case EROFS: self = .readOnly(path: path)
    // RLIMIT_FSIZE reports EFBIG: for whoever saves it is the same want of room.
    case ENOSPC, EDQUOT, EFBIG: self = .noSpace(path: path)
    case EACCES, EPERM: self = .refused(path: path)
    // ENXIO is a socket, or a pipe nobody reads.
    case ELOOP, ENOTDIR, EISDIR, ENXIO: self = .notAFile(path: path)
    // A share or a drive that went away beneath an open folder.
    case ENOTCONN, ENODEV: self = .vanished(path: path)
    default: self = .failed(path: path, errno: number)
    }
  }
}
