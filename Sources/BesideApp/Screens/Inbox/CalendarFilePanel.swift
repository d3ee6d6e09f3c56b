import BuiltIn
import Canvas
import PeerSupport

/// Writing the time of a next contact, or of a look back at a short plan, into a calendar file that says nothing private, where the person chooses.
enum CalendarFileCommands {
  static let all: [Command] = [
    Command(
      "request.calendar", keys: ["i"], title: .requestCalendar, help: .requestCalendarHelp,
      layers: [.inbox, .request], isInFooter: true, availability: { $0.writingCalendar }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      state.inbox.opened = request.id
      state.inbox.folderList = ListCursor(count: state.surroundings.folders.count)
      state.push(.calendarFile)
      return []
    },
    Command(
      "sheet.calendar", keys: ["i"], title: .requestCalendar, help: .planCalendarHelp, layers: [.planSheet],
      isInFooter: true, availability: { $0.writingCalendar }
    ) { state in
      state.inbox.folderList = ListCursor(count: state.surroundings.folders.count)
      state.push(.calendarFile)
      return []
    },
    Command(
      "calendar.choose", keys: ["Enter"], title: .calendarChoose, help: .calendarChooseHelp,
      layers: [.calendarFile], isInFooter: true, availability: { $0.writingCalendar }
    ) { state in
      let folders = state.surroundings.folders
      guard let entry = state.calendarEntry,
        folders.indices.contains(state.inbox.folderList.selected)
      else { return [] }
      state.pop()
      return [.saveCalendar(entry, folder: folders[state.inbox.folderList.selected])]
    },
    Command(
      "calendar.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp,
      layers: [.calendarFile], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}

extension SupportRequest {
  /// When the next contact is planned.
  var nextContact: Timestamp? { if case .inTouch(_, let next) = state { next } else { nil } }
}

extension AppState {
  /// The time that goes into a calendar file: that of a look back, or of my next contact.
  fileprivate var calendarEntry: CalendarEntry? {
    guard layers.contains(.planSheet) else { return currentRequest?.nextContact.map { .talk($0) } }
    guard plan.sheet == .tonight, let short = plan.kept.shortPlan, short.eased == nil, short.lookBack > now
    else { return nil }
    return .lookBack(short.lookBack)
  }

  /// Whether a calendar file can be written: there is a time for it, and this account is mine alone.
  fileprivate var writingCalendar: Availability {
    if layers.contains(.planSheet) {
      guard calendarEntry != nil else { return .unavailable(.init(.reasonNoLookBack)) }
      return .when(!surroundings.isShared && !surroundings.folders.isEmpty, else: .reasonNoFolder)
    }
    guard beingMine == .available, let request = currentRequest else { return beingMine }
    guard request.nextContact != nil else { return .unavailable(.init(.reasonNothingPlanned)) }
    return .when(!surroundings.isShared && !surroundings.folders.isEmpty, else: .reasonNoFolder)
  }
}

enum CalendarFileView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let columns = min(60, body.columns)
    var page = TextPage(columns: columns - 4)
    page.add(state.words(.calendarIntro), .textQuiet)
    page.addSpace()
    let selected = state.inbox.folderList.selected
    for (index, folder) in state.surroundings.folders.enumerated() {
      page.addHanging(index == selected ? "▸ " : "  ", folder, .listItem, item: index)
    }
    let inside = Panel.draw(
      title: state.words(.titleCalendarFile), columns: columns, rows: page.rows.count, in: body, &painter)
    page.draw(
      from: page.start(showing: selected, height: inside.rows), selected: selected, in: inside, &painter)
  }
}
