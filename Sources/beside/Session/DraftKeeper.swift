import BesideApp
import PeerLibrary
import PeerSupport

/// The draft that is being written, and one that was put away while the screen was locked.
struct DraftKeeper {
  /// Where drafts are kept; nil for in memory alone.
  private let folder: String?
  /// Whether the folder takes nothing more.
  private var isFull = false
  private var current: WaitingDraft?
  private var away: [WaitingDraft] = []

  /// Keeps drafts in a folder that goes with the login, made for the first of them, or without one in memory.
  init(folder: String? = nil) { self.folder = folder }

  /// Where drafts wait.
  var place: DraftPlace { folder == nil || isFull ? .memory : .login }

  /// Keeps a draft in place of the one before.
  mutating func keep(_ draft: KeptDraft) throws(StorageError) {
    var waiting: WaitingDraft
    if let current { waiting = current } else { waiting = try make() }
    try waiting.keep(draft)
    current = waiting
  }

  /// Keeps a draft in memory, and all that come after it, where the folder takes nothing more.
  mutating func keepInMemory(_ draft: KeptDraft) {
    drop()
    isFull = true
    try? keep(draft)
  }

  private func make() throws(StorageError) -> WaitingDraft {
    guard let folder, !isFull else { return WaitingDraft() }
    RuntimeFolder.make(folder)
    return try WaitingDraft(inFolder: folder)
  }

  /// Destroys the draft that is being written.
  mutating func drop() {
    current?.drop()
    current = nil
  }

  /// Destroys every draft, as on a login that others use from now on.
  mutating func dropAll() {
    drop()
    if let folder { away += WaitingDraft.left(inFolder: folder) }
    for draft in away { draft.drop() }
    away = []
  }

  /// Puts the draft away until it is fetched.
  mutating func putAway(isHidden: Bool) {
    guard var waiting = current, var draft = waiting.draft else { return }
    if isHidden {
      draft.isHidden = true
      // Where even this cannot be written, it is put away as it stands.
      try? waiting.keep(draft)
    }
    away.append(waiting)
    current = nil
  }

  /// Looks for the newest draft for a program: among those that were put away here, then among those that programs
  /// left that no longer run.
  ///
  /// It is the current one from now on. One that is hidden stays where it is unless hidden ones are asked for.
  mutating func fetch(for programID: String, evenHidden: Bool) -> KeptDraft? {
    guard current == nil else { return nil }
    away += left(for: programID)
    guard let place = away.lastIndex(where: { $0.draft?.programID == programID }),
      var draft = away[place].draft,
      evenHidden || !draft.isHidden
    else { return nil }
    let waiting = away.remove(at: place)
    current = waiting
    draft.isHidden = false
    try? current?.keep(draft)
    return draft
  }

  /// Whether a hidden draft for a program waits.
  mutating func hides(for programID: String) -> Bool {
    away += left(for: programID)
    return away.contains { $0.draft?.programID == programID && $0.draft?.isHidden == true }
  }

  /// Drafts of other programs are let go of, so that they can be found when those are opened.
  private func left(for programID: String) -> [WaitingDraft] {
    folder.map { WaitingDraft.left(inFolder: $0).filter { $0.draft?.programID == programID } } ?? []
  }
}
