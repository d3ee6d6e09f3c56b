import BesideApp
import BuiltIn
import CSystem
import Canvas
import CursesTerminal
import Glibc
import PeerLibrary
import PeerSupport

/// The one thread that owns the state: waits, takes in what happened, and shows one frame for all of it.
@MainActor
final class EventLoop {
  private var state: AppState
  private let terminal: CursesTerminal
  private let mailbox: Mailbox
  private let errands: Errands
  private var watch = LibraryWatch()
  private let lockers: String
  private var lockerWatch: ChangeWatch?

  private let words: Catalogue

  init(state: AppState, terminal: CursesTerminal, runner: EffectRunner, lockers: String)
    throws(CommandFailure)
  {
    words = runner.words
    self.lockers = lockers
    self.state = state
    self.terminal = terminal
    mailbox = try Mailbox()
    errands = Errands(runner: runner, mailbox: mailbox)
  }

  /// Runs until the person leaves; everything they wrote is stored by then.
  func run() {
    terminal.draw(AppView.frame(of: state))
    errands.readOn()
    while true {
      watch.follow(state.program?.path)
      followLocker()
      wait()
      take(.time(SystemClock.now))
      for event in terminal.events() { take(.event(event)) }
      let changes = watch.changes()
      if !changes.isEmpty { errands.takeIn(changes) }
      if let lockerWatch, !lockerWatch.changes().isEmpty { errands.carryOut(.takeInLocker) }
      let (actions, isLast) = mailbox.collect()
      for action in actions { take(action) }
      if isLast { return }
      terminal.draw(AppView.frame(of: state))
    }
  }

  /// Notices when another window changes my locker, as long as it is open here.
  private func followLocker() {
    if !state.isUnlocked {
      lockerWatch = nil
    } else if lockerWatch == nil {
      lockerWatch = (try? FolderStorage(path: lockers)).map { ChangeWatch($0) }
    }
  }

  private func take(_ action: Action) {
    for effect in App.update(&state, action) {
      switch effect {
      case .suspend: terminal.suspend()
      case .copy(let text): terminal.copy(text)
      case .editOutside(let text): editOutside(text)
      default: errands.carryOut(effect)
      }
    }
  }

  /// Gives the terminal to the person's own editor, and takes in what it left.
  private func editOutside(_ text: String) {
    guard let editor = OutsideEditor() else { return }
    terminal.release()
    let edited = Result { () throws(OutsideEditor.Failure) in try editor.edit(text) }
    terminal.reclaim()
    take(.time(SystemClock.now))
    switch edited {
    case .success(let text): take(.editedOutside(text))
    case .failure(let failure):
      let word: WordKey = failure == .noMemory ? .planOutsideNoMemory : .planOutsideFailed
      take(.notice(Notice(words(word, ["name": editor.name]), kind: .error)))
    }
  }

  /// Sleeps until a key, an answer, a change in the library, or a time that the screen shows moves on.
  ///
  /// A machine that was asleep is late for what was due meanwhile, such as locking: so its time counts as well. Where
  /// the system cannot tell of changes, or the library has gone, it looks once a second.
  private func wait() {
    let sources = [
      terminal.inputDescriptor, terminal.resizeDescriptor, mailbox.descriptor, watch.fileDescriptor,
      lockerWatch?.fileDescriptor,
    ]
    var descriptors = sources.compactMap { $0.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) } }
    var milliseconds: Int64 = -1
    if let wake = App.nextWake(state) { milliseconds = max(0, min(86_400, wake - SystemClock.now)) * 1_000 }
    if watch.needsPolling { milliseconds = milliseconds < 0 ? 1_000 : min(milliseconds, 1_000) }
    _ = beside_wait(&descriptors, Int32(descriptors.count), milliseconds)
  }
}
