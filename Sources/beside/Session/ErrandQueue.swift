import BesideApp
import PeerLibrary

/// What waits to be done: first what someone wants, then what others changed in the library, then reading on, and
/// last the sweep.
///
/// However much others write, nobody's words wait behind it, and all that waits of it is one errand.
struct ErrandQueue {
  /// One thing to do.
  enum Errand: Equatable, Sendable {
    case effect(Effect)
    case takeIn(Set<Change>)
    case readMore
    case sweep
  }

  private var effects: [Effect] = []
  private var changes: Set<Change> = []
  private var isReading = false
  private var isSweeping = false

  /// Wants an effect, after those wanted before.
  mutating func add(_ effect: Effect) { effects.append(effect) }

  /// Wants what others changed to be taken in, together with what already waits to be.
  mutating func add(_ more: Set<Change>) { changes.formUnion(more) }

  /// Wants the next supporters or requests to be read.
  mutating func readOn() { isReading = true }

  /// Wants what is past the ceiling to go.
  mutating func sweep() { isSweeping = true }

  /// Takes out what is to be done next; nil where nothing waits.
  mutating func next() -> Errand? {
    if !effects.isEmpty { return .effect(effects.removeFirst()) }
    if !changes.isEmpty {
      defer { changes = [] }
      return .takeIn(changes)
    }
    if isReading {
      isReading = false
      return .readMore
    }
    guard isSweeping else { return nil }
    isSweeping = false
    return .sweep
  }
}
