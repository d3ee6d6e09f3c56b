import Dispatch

/// Where tests wait for a terminal: on a thread of their own, so that no other test waits with them.
///
/// A screen tells nobody when it changes, so waiting for it holds a thread; those that Swift shares among all tests
/// are as few as the processors.
@globalActor
public actor TerminalActor {
  /// The one thread for all terminals.
  public static let shared = TerminalActor()

  private nonisolated let executor = QueueExecutor()

  /// The executor that keeps these tests off the shared threads.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
}

private final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "terminals")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
