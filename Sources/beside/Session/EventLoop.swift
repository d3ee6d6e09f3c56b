import BesideApp
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
  private let office: Office
  private let mailbox: Mailbox
  private var isDone = false

  init(state: AppState, terminal: CursesTerminal, office: Office, mailbox: Mailbox) {
    self.state = state
    self.terminal = terminal
    self.office = office
    self.mailbox = mailbox
  }

  /// Runs until the person leaves; everything they wrote is stored by then.
  func run() {
    terminal.draw(AppView.frame(of: state))
    office.open()
    while !isDone {
      wait()
      take(.time(SystemClock.now))
      for event in terminal.events() { take(.event(event)) }
      for action in mailbox.collect() { take(action) }
      if office.hasFinished { isDone = true } else { terminal.draw(AppView.frame(of: state)) }
    }
  }

  private func take(_ action: Action) {
    for effect in App.update(&state, action) {
      switch effect {
      case .suspend: terminal.suspend()
      default: office.carryOut(effect)
      }
    }
  }

  /// Sleeps until a key, an answer, a change in the library, or a time that the screen shows moves on.
  private func wait() {
    var descriptors = [terminal.inputDescriptor, terminal.resizeDescriptor, mailbox.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = App.nextWake(state).map { max(0, min(60_000, ($0 - SystemClock.now) * 1_000)) } ?? -1
    _ = poll(&descriptors, nfds_t(descriptors.count), Int32(milliseconds))
  }
}
