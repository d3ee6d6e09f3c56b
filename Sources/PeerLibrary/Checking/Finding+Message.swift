import PeerSupport

extension Finding {
  /// What was found, where, and what to do next.
  public var message: String {
    switch problem {
    case .damaged(let error):
      isMendable
        ? "\(error.message) Beside leaves it out. Restore it from a backup, or mend the library to move it away."
        : "\(error.message) Nothing works without it. Restore it from a backup."
    case .tooLarge(let limit):
      isMendable
        ? "“\(path)” is larger than \(limit / 1024) KiB, so Beside leaves it out. Mend the library to move it away."
        : "“\(path)” is larger than \(limit / 1024) KiB. Nothing works without it. Restore it from a backup."
    case .newerSchema(let found, let known):
      "“\(path)” was written by a newer Beside (form \(found), this one knows \(known)). "
        + "It is fine; update Beside to use it."
    case .unreadable(let error): error.message
    case .otherID(let id):
      "“\(path)” holds the document “\(id)”, so Beside leaves it out. "
        + "Someone may have copied the file; remove the copy."
    case .unexpectedName:
      "“\(path)” is not part of a library, so Beside leaves it alone. Move it elsewhere if nobody needs it here."
    case .notAFile:
      "“\(path)” is not an ordinary file or folder, so Beside leaves it alone. Find out who put it there."
    case .openToOthers(let count):
      "Other accounts on this machine may open “\(path)” or files in it (\(count) in all). "
        + "Take their permission away with: chmod -R go= followed by the library's folder."
    case .severalOwners(let owners):
      "The files belong to \(owners.count) accounts (\(owners.map(String.init).joined(separator: ", "))). "
        + "A file's owner can tell who asked for support, so let everyone use one account."
    case .leftBehind:
      "“\(path)” was left behind by a save that was stopped. Nothing is lost; a later save here removes it."
    case .setAside:
      "“\(path)” was moved here because it was damaged. Remove it once nobody needs it."
    case .notTrusted(let reason): reason
    case .changedOutside:
      "“\(path)” was changed by something other than Beside. What it says still holds. Find out who did it; "
        + "saving it again in Beside sets it right."
    case .noProgram:
      "There is no program.json here, so this is not a library yet. Check the folder, or begin a program in it."
    }
  }
}
