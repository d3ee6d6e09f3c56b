import CNCurses
import CSystem
public import Canvas
import Glibc

/// The terminal that the program runs on: frames go out, events come in.
///
/// All of curses stays behind it. There is one at a time. Whatever ends the program, the terminal is given back as it was.
@MainActor
public final class CursesTerminal {
  /// Readable when keys, pastes or the mouse wait to be taken with ``events()``.
  public let inputDescriptor: Int32
  /// Readable when the window has changed or a signal has come, to be taken with ``events()``.
  public let resizeDescriptor: Int32
  /// The size of the window.
  public private(set) var size: Size

  private let screen: OpaquePointer
  private var reportedSize: Size
  private var reader: InputReader
  private var writer: ScreenWriter
  private var modes: TerminalModes
  private var isReleased = false
  private var isClosed = false
  private var waiting: [Event] = []

  /// Takes over the terminal on standard input and output.
  public init(colors: ColorDepth = .full, mouse: Bool = true) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty, name != "unknown" else { throw .unknownTerminal(name: "") }
    guard name != "dumb" else { throw .dumb(name: name) }
    _ = beside_prepare_text()
    beside_terminal_await(STDOUT_FILENO)
    // Curses leaves signals alone that are caught before it starts.
    resizeDescriptor = beside_signals_start(STDOUT_FILENO)
    guard resizeDescriptor >= 0 else { throw .notATerminal }
    guard let screen = curses_start() else {
      beside_signals_stop()
      throw .unknownTerminal(name: name)
    }
    self.screen = screen
    guard Self.canMoveCursor else {
      endwin()
      delscreen(screen)
      beside_signals_stop()
      throw .dumb(name: name)
    }
    inputDescriptor = STDIN_FILENO
    modes = TerminalModes(descriptor: STDOUT_FILENO, terminal: name, mouse: mouse)
    let crashBytes = modes.crashBytes
    beside_terminal_arm(crashBytes, crashBytes.utf8.count)
    raw()
    noecho()
    nonl()
    if getenv("ESCDELAY") == nil { set_escdelay(25) }
    reader = InputReader(descriptor: STDIN_FILENO)
    writer = ScreenWriter(colors: colors)
    size = Size(columns: Int(getmaxx(curses_screen())), rows: Int(getmaxy(curses_screen())))
    reportedSize = size
    modes.enter()
    followWindow()
    reportedSize = size
  }

  /// Takes all that has happened, without waiting.
  public func events() -> [Event] {
    guard !isClosed && !isReleased else { return [] }
    let signals = beside_signals_take()
    var events = waiting
    waiting = []
    if signals & UInt32(beside_signal_stopping) != 0 { suspend() }
    if signals & UInt32(beside_signal_continued) != 0, !events.contains(.resumed) {
      reclaim()
      events.append(.resumed)
    }
    if signals & UInt32(beside_signal_resized) != 0 { followWindow() }
    // A window that changed while the program was stopped is not announced by a signal.
    if signals & UInt32(beside_signal_resized) != 0 || size != reportedSize {
      reportedSize = size
      events.append(.resize(size))
    }
    let input = reader.read()
    events += input.events
    if !input.isComplete { beside_signals_wake() }
    if signals & UInt32(beside_signal_closing) != 0, events.last != .closed { events.append(.closed) }
    return events
  }

  /// Shows a frame; only what differs from the last one is sent.
  public func draw(_ frame: Frame) {
    guard !isClosed && !isReleased && !writer.isShowing(frame) else { return }
    modes.show(title: frame.title)
    modes.beginFrame()
    writer.draw(frame)
    modes.endFrame()
  }

  /// Gives text to the terminal's clipboard, where the terminal has one and allows it.
  public func copy(_ text: String) {
    guard !isClosed && !isReleased else { return }
    modes.copy(text)
  }

  /// Stops the program as Ctrl-Z does elsewhere; returns when it is continued, with ``Event/resumed`` waiting.
  public func suspend() {
    guard !isClosed && !isReleased else { return }
    release()
    beside_stop()
    reclaim()
    waiting.append(.resumed)
    beside_signals_wake()
  }

  /// Gives the terminal to another program, such as an editor, until ``reclaim()``.
  public func release() {
    guard !isClosed && !isReleased else { return }
    isReleased = true
    // Not every terminal has a second screen to leave: what was private must not stay on the only one.
    werase(curses_screen())
    wrefresh(curses_screen())
    modes.leave()
    endwin()
    beside_terminal_arm(nil, 0)
    beside_terminal_lend(1)
  }

  /// Takes the terminal back; the next frame is drawn whole.
  public func reclaim() {
    guard !isClosed else { return }
    // Continued behind the shell's back, the program would draw over the shell.
    beside_terminal_await(STDOUT_FILENO)
    beside_terminal_lend(0)
    let crashBytes = modes.crashBytes
    beside_terminal_arm(crashBytes, crashBytes.utf8.count)
    isReleased = false
    reset_prog_mode()
    modes.enter()
    followWindow()
    refresh()
  }

  /// Gives the terminal back for good; closing again does nothing.
  public func close() {
    guard !isClosed else { return }
    release()
    isClosed = true
    beside_terminal_lend(0)
    delscreen(screen)
    beside_signals_stop()
  }

  /// Asks for the size of the window and has the next frame drawn whole.
  private func followWindow() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if beside_window_size(STDOUT_FILENO, &rows, &columns) == 0 {
      // A window beyond any screen would take memory for nothing.
      resizeterm(min(rows, 1_000), min(columns, 2_000))
      size = Size(columns: Int(getmaxx(curses_screen())), rows: Int(getmaxy(curses_screen())))
    }
    writer.invalidate()
  }

  private static var canMoveCursor: Bool {
    // Terminfo answers with NULL for what is absent, and with -1 as a pointer for what is no text at all.
    guard let bytes = tigetstr("cup") else { return false }
    return Int(bitPattern: bytes) != -1
  }
}
