import BuiltIn
import PeerSupport

/// Two keys for any availability, one to be back (B6).
enum AvailabilityCommands {
  static let all: [Command] = [
    Command(
      "availability.show", keys: ["v"], title: .availabilityShow, help: .availabilityShowHelp,
      layers: [.directory, .inbox], availability: { canChange($0) }
    ) { state in
      state.directory.isReading = false
      state.availabilityPanel = AvailabilityPanel(today: state.today)
      state.push(.availability)
      return []
    },
    Command(
      "availability.back", keys: ["b"], title: .availabilityReturn, help: .availabilityReturnHelp,
      layers: [.directory],
      availability: { state in
        guard case .onLeave = state.myCard?.bio.availability else {
          return state.myCard == nil ? canChange(state) : .unavailable(.init(.reasonNotOnLeave))
        }
        return canChange(state)
      }
    ) { state in state.publish(.open) },
    choose("availability.open", "o", .availabilityChooseOpen) { _ in .open },
    choose("availability.limited", "i", .availabilityChooseLimited) { _ in .limited },
    choose("availability.full", "f", .availabilityChooseFull) { _ in .full },
    choose("availability.leave", "l", .availabilityChooseLeave) { _ in .onLeave(until: nil) },
    choose("availability.leaveUntil", "d", .availabilityChooseLeaveUntil) {
      .onLeave(until: $0.availabilityPanel.until)
    },
    move("availability.later", ["Right"], .availabilityLater, by: 1),
    move("availability.earlier", ["Left"], .availabilityEarlier, by: -1),
    move("availability.weekLater", ["Up"], .availabilityWeekLater, by: 7),
    move("availability.weekEarlier", ["Down"], .availabilityWeekEarlier, by: -7),
    Command(
      "availability.close", keys: ["Escape"], title: .commonClose, help: .commandBackHelp,
      layers: [.availability], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  @Sendable private static func canChange(_ state: AppState) -> Availability {
    state.isWaiting ? .unavailable(Availability.Reason(.reasonWaiting)) : state.cardAvailability
  }

  private static func choose(
    _ id: CommandID, _ key: String, _ title: WordKey,
    _ availability: @escaping @Sendable (AppState) -> PeerSupport.Availability
  ) -> Command {
    Command(id, keys: [key], title: title, help: .availabilityChooseHelp, layers: [.availability]) { state in
      let chosen = availability(state)
      state.pop()
      if case .onLeave = chosen { state.askBeforeLeave() }
      return state.publish(chosen)
    }
  }

  private static func move(_ id: CommandID, _ keys: [String], _ title: WordKey, by days: Int) -> Command {
    Command(
      id, keys: keys, title: title, help: .availabilityMoveHelp, group: .moving, layers: [.availability]
    ) { state in
      state.availabilityPanel.move(by: days)
      return []
    }
  }
}
