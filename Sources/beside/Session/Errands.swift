import BesideApp
import PeerLibrary

/// What the loop wants done, in the order it was wanted, off the loop's thread.
///
/// Reading supporters is cut into pieces that go to the back of the queue, so that nobody waits behind ten thousand
/// of them for their passphrase.
final class Errands: Sendable {
  private enum Errand: Sendable {
    case effect(Effect)
    case readMore
    case takeIn(Set<Change>)
  }

  private let queue: AsyncStream<Errand>.Continuation

  init(runner: EffectRunner, mailbox: Mailbox) {
    let (errands, queue) = AsyncStream.makeStream(of: Errand.self)
    self.queue = queue
    Task.detached {
      for await errand in errands {
        switch errand {
        case .effect(.quit):
          mailbox.close()
          return
        case .effect(let effect):
          mailbox.post(await runner.carryOut(effect))
          if await runner.isReading { queue.yield(.readMore) }
        case .readMore:
          mailbox.post(await runner.readMoreSupporters())
          if await runner.isReading { queue.yield(.readMore) }
        case .takeIn(let changes):
          mailbox.post(await runner.takeIn(changes))
        }
      }
    }
  }

  /// Carries an effect out after those before it; `quit` closes the mailbox once they are done.
  func carryOut(_ effect: Effect) { queue.yield(.effect(effect)) }

  /// Reads the supporters that the first screen did not need.
  func readOn() { queue.yield(.readMore) }

  /// Takes in what other processes changed.
  func takeIn(_ changes: Set<Change>) { queue.yield(.takeIn(changes)) }
}
