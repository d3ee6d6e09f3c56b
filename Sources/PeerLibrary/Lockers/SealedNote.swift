import Sealing

/// Bytes that wait in memory, sealed, until the same locker is opened again.
public struct SealedNote: Sendable {
  fileprivate let id: LockerID
  fileprivate let locked: LockedBytes
  fileprivate let heldKey: SecretBytes?
  fileprivate static let header = Array("beside unsaved".utf8)
}

extension OpenLocker {
  /// Seals bytes under the key of this locker, which can then be forgotten.
  ///
  /// Where the locker will open with another key, because its passphrase was changed elsewhere or its lock is about
  /// to be made stronger, the key has to wait beside them, in locked memory.
  public func seal(_ bytes: [UInt8], holdingKey: Bool) -> SealedNote {
    SealedNote(
      id: id, locked: LockedBytes(sealing: bytes, key: key, lock: lock, header: SealedNote.header),
      heldKey: holdingKey || passphrase != nil ? key : nil)
  }

  /// The bytes of a note, if this is the locker that it was sealed for.
  public func open(_ note: SealedNote) -> [UInt8]? {
    guard note.id == id else { return nil }
    return try? note.locked.open(key: note.heldKey ?? key, header: SealedNote.header)
  }
}
