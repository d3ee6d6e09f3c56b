import BuiltIn
import Canvas
import PeerSupport

enum PassOnView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let request = state.currentRequest else { return }
    let targets = state.passOnTargets(of: request)
    let title = state.words(.titlePassOn)
    let columns = min(56, body.columns)
    let intro = TextLayout.wrap(state.words(.requestPassOnIntro), columns: columns - 4)
    let rows = intro.count + 1 + targets.count
    let inside = Panel.draw(title: title, columns: columns, rows: rows, in: body, &painter)
    painter.writeWrapped(state.words(.requestPassOnIntro), .textQuiet, in: inside)
    let area = inside.rows(from: intro.count + (rows <= inside.rows ? 1 : 0))
    let visible = state.inbox.passOnList.visibleRows(height: area.rows)
    painter.cueMore(showing: visible, of: targets.count, beside: area)
    for (place, row) in visible.enumerated() {
      let line = area.rows(from: place).top(1)
      let isSelected = row == state.inbox.passOnList.selected
      if isSelected {
        painter.fill(line, .listSelected)
        painter.placeCursor(in: line)
      }
      let supporter = state.directory.supporter(targets[row])
      let canBeAsked = supporter?.bio.canBeAsked(on: state.today) ?? false
      let role: Role = isSelected ? .listSelected : canBeAsked ? .listItem : .listUnavailable
      painter.write(
        (isSelected ? "▸ " : "  ") + (supporter?.bio.name ?? targets[row].rawValue), role, in: line)
      if let supporter {
        let isAway = supporter.bio.availability.canBeAsked && !canBeAsked
        painter.writeRight(
          state.words(isAway ? .standingAwayShort : supporter.bio.availability.word), role, in: line)
      }
      painter.addTarget(line, AppView.rowTarget, index: row)
    }
  }
}

extension PeerSupport.Availability {
  fileprivate var word: WordKey {
    switch self {
    case .open: .availabilityOpen
    case .limited: .availabilityLimited
    case .full: .availabilityFull
    case .onLeave: .availabilityOnLeave
    }
  }
}
