import BesideApp
import Glibc
import PeerLibrary
import PeerSupport

extension KeptThings {
  /// Looks at what a library and an account hold; a place that cannot be read counts as empty.
  init(
    storage: FolderStorage?, retentionDays: Int?, folders: StandardFolders, locker: PeerLibrary.Locker?
  ) {
    let counts = (try? storage?.storedCounts()) ?? [:]
    let entries = StoredKind.allCases.compactMap { kind -> Entry? in
      if kind.isOnAccount { return Self.entry(of: kind, in: folders) }
      return storage.map { Entry(kind: kind, path: $0.path(of: kind), count: counts[kind] ?? 0) }
    }
    self.init(entries: entries, lockerParts: locker?.partCounts, retentionDays: retentionDays)
  }

  private static func entry(of kind: StoredKind, in folders: StandardFolders) -> Entry? {
    switch kind {
    case .lockers:
      let count =
        access(folders.lockers, F_OK) == 0 ? try? LockerFolder(path: folders.lockers).lockers().count : 0
      return Entry(kind: kind, path: folders.lockers, count: count ?? 0)
    case .knownPrograms: return file(kind, folders.knownPrograms)
    case .settings: return file(kind, folders.configFile)
    case .drafts:
      guard let folder = try? RuntimeFolder.path() else { return nil }
      return Entry(kind: kind, path: folder, count: WaitingDraft.count(inFolder: folder))
    default: return nil
    }
  }

  private static func file(_ kind: StoredKind, _ path: String) -> Entry {
    Entry(kind: kind, path: path, count: access(path, F_OK) == 0 ? 1 : 0)
  }
}

extension EffectRunner {
  /// What is stored in the open library and on this account.
  func kept() -> KeptThings {
    KeptThings(
      storage: open?.library.storage as? FolderStorage, retentionDays: open?.program.policy.retentionDays,
      folders: folders, locker: lockers.contents)
  }
}
