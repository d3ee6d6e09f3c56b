import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// What was swept last: again on another day, and once it is known from inside when requests last changed.
struct LastSweep: Equatable {
  let path: String
  let day: Day
  let knowsRequests: Bool
}

extension EffectRunner {
  /// Whether the open library is to be swept; only once all is read, so that nobody waits for it.
  var isSweepDue: Bool {
    guard let library = open, !isReading, !isGone else { return false }
    return lastSweep != thisSweep(of: library)
  }

  /// Destroys what is past the ceiling in the open library, where that is due (E1).
  func sweep() -> [Action] {
    guard isSweepDue, let library = open else { return [] }
    lastSweep = thisSweep(of: library)
    do {
      switch try library.library.sweep(
        under: library.program, at: SystemClock.now, lastChanges: inbound?.lastChanges ?? [:])
      {
      case .swept: return []
      case .clocksDiffer: return [.notice(Notice(words(.noticeClocksDiffer)))]
      case .listRanOut: return [.notice(Notice(words(.noticeNothingSwept)))]
      }
    } catch {
      // Whoever can only read has nothing to sweep with; those who can write will.
      return []
    }
  }

  private func thisSweep(of library: OpenLibrary) -> LastSweep {
    LastSweep(path: library.path, day: SystemClock.now.day, knowsRequests: inbound?.isWhole == true)
  }
}
