import BuiltIn
import PeerSupport

/// Turning the pages of a guide, and leaving it with nothing kept.
enum GuideReadingCommands {
  static let all: [Command] =
    [
      turn("guide.next", ["Right", "Space", "l"], .guidesNext, .guidesNextHelp, isInFooter: true) {
        $0.turn(to: $0.index + 1)
      } unless: {
        $0.index + 1 < $0.count ? nil : .reasonLastPage
      },
      turn("guide.back", ["Left", "h"], .guidesBack, .guidesBackHelp, isInFooter: true) {
        $0.turn(to: $0.index - 1)
      } unless: {
        $0.index > 0 ? nil : .reasonFirstPage
      },
      Command(
        "guide.leave", keys: ["Escape", "q"], title: .guidesLeave, help: .guidesLeaveHelp, layers: [.guide],
        isInFooter: true
      ) { state in
        if state.guides.isFiltering || !state.guides.filter.isEmpty {
          state.guides.isFiltering = false
          state.guides.filter = Editor()
          return []
        }
        state.guides.reading = nil
        state.pop()
        return []
      },
      turn("guide.cannot", ["w"], .guidesCannot, .guidesCannotHelp, isInFooter: true) {
        $0.sayNotPossible()
      } unless: {
        $0.gatedPage == nil ? .reasonNothingClosed : nil
      },
      turn("guide.look", ["Enter"], .guidesLook, .guidesLookHelp, isInFooter: true) {
        $0.look()
      } unless: {
        $0.isThinking ? nil : .reasonNothingHidden
      },
      Command(
        "guide.search", keys: ["/", "Ctrl-f"], title: .guidesSearch, help: .guidesSearchHelp,
        layers: [.guide],
        isInFooter: true,
        availability: { .when($0.guides.reading?.page?.pairs != nil, else: .reasonNothingToSearch) }
      ) { state in
        state.guides.isFiltering = true
        return []
      },
      turn("guide.clock", ["s"], .guidesClock, .guidesClockHelp, isInFooter: true) { reading, now in
        reading.clock.toggle(at: now)
      } unless: {
        $0.page?.minutes == nil ? .reasonNoClock : nil
      },
      event("guide.eventEarlier", "+", .guidesEventEarlier, .guidesEventEarlierHelp, byHours: 1),
      event("guide.eventLater", "-", .guidesEventLater, .guidesEventLaterHelp, byHours: -1),
      turn("guide.first", ["Home", "g"], .guidesFirst, .guidesFirstHelp) { $0.turn(to: 0) },
      turn("guide.last", ["End", "G"], .guidesLast, .guidesLastHelp) { $0.turn(to: $0.count - 1) },
      scroll("guide.down", ["Down", "j"], .commandNext, .commandScrollDownHelp) { _ in 1 },
      scroll("guide.up", ["Up", "k"], .commandPrevious, .commandScrollUpHelp) { _ in -1 },
      scroll("guide.pageDown", ["PageDown", "Ctrl-d"], .commandPageDown, .commandScrollDownHelp) {
        GuideView.textRows($0) - 1
      },
      scroll("guide.pageUp", ["PageUp", "Ctrl-u"], .commandPageUp, .commandScrollUpHelp) {
        1 - GuideView.textRows($0)
      },
    ] + Concern.allCases.enumerated().map { worry($0.offset, $0.element) }

  private static func worry(_ index: Int, _ concern: Concern) -> Command {
    turn(
      CommandID(rawValue: "guide.worry\(index + 1)"), ["\(index + 1)"], concern.word, .guidesWorryHelp
    ) {
      $0.choose(concern)
    } unless: {
      $0.knowsConcerns ? nil : .reasonNoWorries
    }
  }

  private static func turn(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, isInFooter: Bool = false,
    _ change: @escaping @Sendable (inout GuideReading) -> Void,
    unless reason: @escaping @Sendable (GuideReading) -> WordKey? = { _ in nil }
  ) -> Command {
    turn(id, keys, title, help, isInFooter: isInFooter) { reading, _ in
      change(&reading)
    } unless: {
      reason($0)
    }
  }

  private static func event(
    _ id: CommandID, _ key: String, _ title: WordKey, _ help: WordKey, byHours hours: Int64
  ) -> Command {
    turn(id, [key], title, help) { reading, now in
      reading.clock.moveEvent(byHours: hours, at: now)
    } unless: {
      $0.guide.window == nil ? .reasonNoWindow : nil
    }
  }

  private static func turn(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, isInFooter: Bool = false,
    _ change: @escaping @Sendable (inout GuideReading, Timestamp) -> Void,
    unless reason: @escaping @Sendable (GuideReading) -> WordKey? = { _ in nil }
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, layers: [.guide], isInFooter: isInFooter,
      availability: { state in
        guard let reading = state.guides.reading else { return .unavailable(.init(.reasonNothingOpen)) }
        return reason(reading).map { .unavailable(.init($0)) } ?? .available
      }
    ) { state in
      if var reading = state.guides.reading {
        let index = reading.index
        change(&reading, state.now)
        if reading.index != index {
          reading.clock.turn(at: state.now)
          state.guides.filter = Editor()
        }
        state.guides.reading = reading
      }
      return []
    }
  }

  private static func scroll(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey,
    by rows: @escaping @Sendable (AppState) -> Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, group: .moving, layers: [.guide]) { state in
      let wanted = (state.guides.reading?.scroll ?? 0) + rows(state)
      let last = GuideView.lastStart(state)
      state.guides.reading?.scroll = max(0, min(wanted, last))
      return []
    }
  }
}

extension Concern {
  /// What the worry is about, in words.
  var word: WordKey {
    switch self {
    case .toOneself: .concernToOneself
    case .toAnother: .concernToAnother
    case .ofAChild: .concernOfAChild
    case .ofAnElder: .concernOfAnElder
    case .notAbleToCare: .concernNotAbleToCare
    }
  }
}
