import BesideApp
import CSystem
import Glibc
import Synchronization

/// Where work off the loop leaves its answers; its descriptor wakes the loop.
final class Mailbox: Sendable {
  /// What to poll; readable while there is something to collect.
  let descriptor: Int32
  private let answers = Mutex(Answers())

  private struct Answers {
    var actions: [Action] = []
    var isLast = false
  }

  init() throws(CommandFailure) {
    descriptor = beside_event_descriptor()
    guard descriptor >= 0 else {
      throw CommandFailure(
        "Beside could not start: the system gave no event descriptor.", ExitStatus.software)
    }
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Leaves answers and wakes the loop.
  func post(_ actions: [Action]) {
    guard !actions.isEmpty else { return }
    answers.withLock { $0.actions += actions }
    wake()
  }

  /// Says that everything asked for is done and that nothing more will come.
  func close(after actions: [Action] = []) {
    answers.withLock { answers in
      answers.actions += actions
      answers.isLast = true
    }
    wake()
  }

  /// Takes what was left, in order, and whether that was all.
  func collect() -> (actions: [Action], isLast: Bool) {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return answers.withLock { answers in
      defer { answers.actions = [] }
      return (answers.actions, answers.isLast)
    }
  }

  private func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
