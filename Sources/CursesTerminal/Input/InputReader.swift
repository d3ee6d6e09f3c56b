import CNCurses
import Canvas
import Glibc

/// Reads what waits at the keyboard, through curses except inside a paste.
@MainActor
struct InputReader {
  /// A flood of keys must not keep the program from drawing.
  private static let mostEvents = 4_096
  /// How long a paste that has begun may pause before what has come is passed on, in milliseconds.
  private static let pastePause: Int32 = 40
  private let descriptor: Int32
  private let window: UnsafeMutablePointer<WINDOW>?
  private var decoder = InputDecoder()
  private var paste: PasteCollector?
  private var hasPastePaused = false

  /// Makes a reader on the screen that curses has just taken.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    // Reading a key refreshes the window it is read from; a pad has nothing to refresh.
    window = newpad(1, 1)
    keypad(window, true)
    nodelay(window, true)
    meta(window, true)
    CursesKeys.define()
  }

  /// Takes all that waits; `isComplete` is false when more may wait than was taken.
  mutating func read() -> (events: [Event], isComplete: Bool) {
    var events: [Event] = []
    let before = status()
    var isSilent = true
    while events.count < Self.mostEvents {
      if paste != nil {
        let count = readPaste(into: &events)
        if count > 0 { isSilent = false }
        if paste != nil { return finished(events, before: before, isSilent: isSilent) }
        continue
      }
      let code = wgetch(window)
      guard code != ERR else {
        decoder.finish()
        events += decoder.take()
        return finished(events, before: before, isSilent: isSilent)
      }
      isSilent = false
      if code == CursesKeys.pasteBegin {
        paste = PasteCollector()
        hasPastePaused = false
      } else if let byte = UInt8(exactly: code) {
        decoder.add(byte)
      } else if let press = CursesKeys.press(code) {
        decoder.add(press)
      }
      events += decoder.take()
    }
    return (events, false)
  }

  /// Adds the end of the terminal when there is nothing left to read and never will be.
  private func finished(_ events: [Event], before: Int16, isSilent: Bool) -> (
    events: [Event], isComplete: Bool
  ) {
    let after = status()
    let isGone = after & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    // Readable, yet without a byte: the end of input.
    let isAtEnd = isSilent && before & after & Int16(POLLIN) != 0 && waitingBytes() == 0
    return (isGone || isAtEnd ? events + [.closed] : events, true)
  }

  private func status(waiting milliseconds: Int32 = 0) -> Int16 {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0 ? request.revents : 0
  }

  private func waitingBytes() -> Int32 {
    var count: Int32 = 0
    return ioctl(descriptor, UInt(FIONREAD), &count) == 0 ? count : 0
  }

  /// Reads pasted bytes past curses, which would take keys for what was pasted; returns their number.
  private mutating func readPaste(into events: inout [Event]) -> Int {
    guard var collector = paste else { return 0 }
    var total = 0
    var isEnded = false
    while !isEnded, !collector.isFull {
      guard let bytes = readBytes(upTo: collector.wanted) else {
        hasPastePaused = true
        break
      }
      total += bytes.count
      if hasPastePaused, collector.isInterrupted(by: bytes) {
        for byte in bytes { decoder.add(byte) }
        isEnded = true
      } else {
        hasPastePaused = false
        isEnded = collector.add(bytes)
      }
    }
    if let text = collector.take(isLast: isEnded) { events.append(.paste(text)) }
    paste = isEnded ? nil : collector
    return total
  }

  /// Reads as many bytes as come without a pause; nil when none come.
  private func readBytes(upTo count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count, status(waiting: Self.pastePause) & Int16(POLLIN) != 0 {
      var buffer: [UInt8] = Array(repeating: 0, count: count - bytes.count)
      let read = Glibc.read(descriptor, &buffer, buffer.count)
      guard read > 0 else { break }
      bytes += buffer.prefix(read)
    }
    return bytes.isEmpty ? nil : bytes
  }
}
