import Canvas

/// Turns bytes and known keys into events, without a terminal: what curses could not name is read here.
struct InputDecoder {
  private enum State {
    case ground
    case escape
    /// Behind `ESC [`, with what has come of the sequence.
    case controlSequence([UInt8])
    /// Behind `ESC O`.
    case singleShift
    /// Behind `ESC [ M`, the old report of the mouse: button, column, row.
    case oldMouse([UInt8])
    /// Inside a string for the terminal that someone typed or echoed; it ends with BEL or `ESC \`.
    case controlString
  }

  private static let longestSequence = 64

  private var state = State.ground
  private var assembler = UTF8Assembler()
  /// Whether the character whose bytes are coming is held with Alt.
  private var isAlt = false
  private var clicks = ClickTracker()
  private var events: [Event] = []

  /// Takes the events decoded so far.
  mutating func take() -> [Event] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// Takes a key that curses knows by name.
  mutating func add(_ press: KeyPress) {
    var alt = press.alt
    if case .escape = state { alt = true }
    state = .ground
    dropUnfinishedCharacter()
    events.append(.key(KeyPress(press.key, control: press.control, alt: alt, shift: press.shift)))
  }

  /// Takes one byte.
  mutating func add(_ byte: UInt8) {
    switch state {
    case .ground:
      if byte == 0x1B {
        dropUnfinishedCharacter()
        state = .escape
      } else {
        addText(byte)
      }
    case .escape: addBehindEscape(byte)
    case .singleShift:
      state = .ground
      if let press = ControlSequence.singleShift(byte) { events.append(.key(press)) }
    case .controlSequence(var bytes):
      bytes.append(byte)
      addToControlSequence(bytes)
    case .oldMouse(var bytes):
      bytes.append(byte)
      state = .oldMouse(bytes)
      guard bytes.count == 3 else { return }
      state = .ground
      addMouse(MouseReport(old: bytes))
    case .controlString:
      if byte == 0x07 || byte == 0x9C { state = .ground }
      if byte == 0x1B { state = .escape }
    }
  }

  /// Tells that nothing more has come for now: an escape that stands alone was the key.
  mutating func finish() {
    switch state {
    case .escape: events.append(.key(KeyPress(.escape)))
    case .controlSequence(let bytes) where bytes.isEmpty:
      events.append(.key(KeyPress(.character("["), alt: true)))
    case .singleShift: events.append(.key(KeyPress(.character("O"), alt: true)))
    case .ground, .controlSequence, .oldMouse, .controlString: break
    }
    state = .ground
  }

  private mutating func addBehindEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .controlString
    case 0x1B: events.append(.key(KeyPress(.escape)))
    default:
      state = .ground
      isAlt = true
      addText(byte)
    }
  }

  private mutating func addToControlSequence(_ bytes: [UInt8]) {
    guard let last = bytes.last else { return }
    switch last {
    case UInt8(ascii: "M") where bytes.count == 1: state = .oldMouse([])
    case 0x1B: state = .escape
    case 0x40...0x7E:
      // The console of Linux marks its function keys with a second bracket.
      if last == UInt8(ascii: "["), bytes.count == 1 {
        state = .controlSequence(bytes)
        return
      }
      state = .ground
      if let report = MouseReport(sequence: bytes) {
        addMouse(report)
      } else if let press = ControlSequence.press(bytes) {
        events.append(.key(press))
      }
    case 0x20...0x3F where bytes.count < Self.longestSequence: state = .controlSequence(bytes)
    default: state = .ground
    }
  }

  private mutating func addMouse(_ report: MouseReport?) {
    if let event = report.flatMap({ clicks.event(for: $0) }) { events.append(.mouse(event)) }
  }

  private mutating func addText(_ byte: UInt8) {
    switch assembler.add(byte) {
    case .incomplete: return
    case .unreadable: addUnreadable()
    case .character(let character): events.append(.key(ControlSequence.press(of: character, alt: isAlt)))
    case .unreadableThenCharacter(let character):
      addUnreadable()
      events.append(.key(ControlSequence.press(of: character, alt: false)))
    }
    isAlt = false
  }

  private mutating func dropUnfinishedCharacter() {
    guard assembler.isWaiting else { return }
    assembler.reset()
    isAlt = false
    addUnreadable()
  }

  private mutating func addUnreadable() {
    if events.last != .unreadableInput { events.append(.unreadableInput) }
  }
}
