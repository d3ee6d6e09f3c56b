import BesideApp
import PeerLibrary
import Synchronization

/// What the loop wants done, off the loop's thread.
///
/// What someone wants goes first, in the order it was wanted; what others change and reading on never make it wait
/// for longer than the one piece that is under way.
final class Errands: Sendable {
  private let queue: Mutex<ErrandQueue>
  private let wake: AsyncStream<Void>.Continuation

  /// How often a program that stays open looks whether something is past the ceiling.
  private static let sweepPause = Duration.seconds(86_400)

  /// Begins with whatever waits in a queue.
  init(_ queue: ErrandQueue = ErrandQueue(), runner: EffectRunner, mailbox: Mailbox) {
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.queue = Mutex(queue)
    self.wake = wake
    wake.yield()
    let daily = Task.detached { [self] in
      while (try? await Task.sleep(for: Self.sweepPause, clock: .continuous)) != nil { sweep() }
    }
    Task.detached { [self] in
      for await _ in wakes {
        while let errand = self.queue.withLock({ $0.next() }) {
          guard errand != .effect(.quit) else {
            daily.cancel()
            return mailbox.close()
          }
          mailbox.post(await Self.carryOut(errand, by: runner))
          if await runner.isReading { self.queue.withLock { $0.readOn() } }
          if await runner.isSweepDue { self.queue.withLock { $0.sweep() } }
        }
      }
    }
  }

  /// Carries an effect out after those before it; `quit` closes the mailbox once they are done.
  func carryOut(_ effect: Effect) { add { $0.add(effect) } }

  /// Reads what the first screen did not need.
  func readOn() { add { $0.readOn() } }

  /// Removes what is past the ceiling, where that is due.
  private func sweep() { add { $0.sweep() } }

  /// Takes in what other processes changed.
  func takeIn(_ changes: Set<Change>) { add { $0.add(changes) } }

  private func add(_ wanted: (inout ErrandQueue) -> Void) {
    queue.withLock { wanted(&$0) }
    wake.yield()
  }

  private static func carryOut(_ errand: ErrandQueue.Errand, by runner: EffectRunner) async -> [Action] {
    switch errand {
    case .effect(let effect): await runner.carryOut(effect)
    case .takeIn(let changes): await runner.takeIn(changes)
    case .readMore: await runner.readMore()
    case .sweep: await runner.sweep()
    }
  }
}
