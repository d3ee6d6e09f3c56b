import BesideApp
import BuiltIn
import CSystem
import Glibc
import PeerLibrary
import PeerSupport

/// Keeps an inbox open and tells how many wait in it, until someone ends it.
///
/// What is new is also written as a line, for notifications: numbers alone, and nothing of whom or what it is about.
@MainActor
struct InboxWatch {
  private let runner: EffectRunner
  private let me: SupporterID
  private let words: Catalogue
  private var news = InboxNews()
  private var requests: [SupportRequest] = []
  private var library = LibraryWatch()
  private let locker: ChangeWatch?

  /// A watch over a runner whose library and locker are open.
  init(_ runner: EffectRunner, for me: SupporterID, lockers: String, words: Catalogue) {
    self.runner = runner
    self.me = me
    self.words = words
    locker = (try? FolderStorage(path: lockers)).map { ChangeWatch($0) }
  }

  /// Serves the number; returns when asked to end, and throws where the passphrase was changed elsewhere.
  mutating func run(serving number: borrowing WaitingNumber) async throws(CommandFailure) {
    let signals = beside_signals_start(STDIN_FILENO)
    defer { if signals >= 0 { beside_signals_stop() } }
    library.follow(await runner.open?.path)
    try take(await runner.carryOut(.refreshInbox) + runner.readAll())
    while true {
      let sources = [signals, number.descriptor, library.fileDescriptor, locker?.fileDescriptor]
      var descriptors = sources.compactMap { $0.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) } }
      _ = poll(&descriptors, nfds_t(descriptors.count), pause)
      let raised = signals >= 0 ? beside_signals_take() : 0
      if raised & UInt32(beside_signal_closing) != 0 { return }
      if raised & UInt32(beside_signal_stopping) != 0 { beside_stop() }
      if let locker, !locker.changes().isEmpty { try take(await runner.takeInLocker() + runner.readAll()) }
      let changes = library.changes()
      if !changes.isEmpty { try take(await runner.takeIn(changes) + runner.readAll()) }
      try tellNews()
      if descriptors.contains(where: { $0.fd == number.descriptor && $0.revents != 0 }) {
        number.answer(news.waitingCount)
      }
    }
  }

  /// Until when to sleep, in milliseconds: time runs down by itself.
  private var pause: Int32 {
    let now = SystemClock.now
    let seconds = news.nextChange(after: now).map { min(max(0, $0 - now), 86_400) }
    guard library.needsPolling else { return seconds.map { Int32($0) * 1_000 } ?? -1 }
    return 1_000
  }

  /// A line for each piece of news.
  private mutating func tellNews() throws(CommandFailure) {
    for line in news.take(requests, for: me, now: SystemClock.now, words: words) {
      try StandardOutput.write(line: line)
    }
  }

  private mutating func take(_ actions: [Action]) throws(CommandFailure) {
    for action in actions {
      switch action {
      case .inboxRead(let requests): self.requests = requests
      case .lockerClosed(let why): throw CommandFailure(why, ExitStatus.noPermission)
      case .notice(let notice): StandardError.tell(notice.text)
      default: break
      }
    }
  }
}
