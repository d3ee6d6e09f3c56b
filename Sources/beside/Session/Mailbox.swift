import BesideApp
import CSystem
import Glibc
import Synchronization

/// Where work outside the loop leaves its answers; its descriptor wakes the loop.
final class Mailbox: Sendable {
  /// What to poll; readable while there is something to collect.
  let descriptor: Int32
  private let actions = Mutex<[Action]>([])

  init() throws(CommandFailure) {
    descriptor = beside_event_descriptor()
    guard descriptor >= 0 else {
      throw CommandFailure(
        "Beside could not start: the system gave no event descriptor.", ExitStatus.software)
    }
  }

  deinit { close(descriptor) }

  /// Leaves answers and wakes the loop.
  func post(_ new: [Action]) {
    actions.withLock { $0 += new }
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Takes what was left, in order.
  func collect() -> [Action] {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return actions.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
