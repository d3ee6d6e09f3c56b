import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// Compares the cards that were read with what the open locker remembers, and has it remember what was read.
  func rememberSeen() -> [Action] {
    guard var library = open, library.unread.isEmpty, let locker = lockers.contents else { return [] }
    let known = locker.seenCards(of: library.program.id)
    let older = known.map { library.remember($0) } ?? []
    open = library
    var seen = library.seen
    seen.keep(only: library.program.roster)
    if seen != known {
      let id = library.program.id
      // A locker that cannot be saved right now is no reason to show less.
      try? lockers.update { locker in
        var merged = seen
        if let theirs = locker.seenCards(of: id) { merged.merge(theirs) }
        locker.remember(merged)
      }
    }
    guard !older.isEmpty else { return [] }
    return [.supportersChanged([], gone: older)]
      + (library.noticeOfRefusals.map { [.notice(Notice($0, kind: .error))] } ?? [])
  }

  /// Has the holder of the open locker begin as coordinator, where the one before named them.
  func takeOver(at now: Timestamp) throws -> [Action] {
    guard let library = open, let locker = lockers.contents, locker.isNamedSuccessor(in: library.program)
    else { return [] }
    let pin = try Succeeding.takeOver(library, &lockers, at: now)
    try known.update { known throws(ProgramError) in try known.note(pin) }
    return takeIn([.everything]) + readTeam() + [.notice(Notice(words(.successionBegun)))]
  }

  /// Says that another coordinator speaks for the program than was known; nothing where it is the same.
  func noticeOfSuccession(from known: PinnedProgram?, to program: Program) -> [Action] {
    guard let known, known.rootKey != program.rootKey else { return [] }
    return [.notice(Notice(Succeeding.notice(of: program, words)))]
  }
}
