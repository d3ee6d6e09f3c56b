import BuiltIn
import Canvas
import PeerSupport

enum PassOnView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let request = state.currentRequest else { return }
    let targets = state.passOnTargets(of: request)
    let title = state.words(.titlePassOn)
    let inside = Panel.draw(title: title, columns: 56, rows: targets.count + 2, in: body, &painter)
    let intro = painter.writeWrapped(state.words(.requestPassOnIntro), .textQuiet, in: inside)
    let area = inside.rows(from: intro)
    for (place, row) in state.inbox.passOnList.visibleRows(height: area.rows).enumerated() {
      let line = area.rows(from: place).top(1)
      let isSelected = row == state.inbox.passOnList.selected
      if isSelected {
        painter.fill(line, .listSelected)
        painter.placeCursor(in: line)
      }
      let supporter = state.directory.supporter(targets[row])
      let canBeAsked = supporter?.bio.availability.canBeAsked ?? true
      let role: Role = isSelected ? .listSelected : canBeAsked ? .listItem : .listUnavailable
      painter.write(
        (isSelected ? "▸ " : "  ") + (supporter?.bio.name ?? targets[row].rawValue), role, in: line)
      if let supporter {
        painter.writeRight(state.words(supporter.bio.availability.word), role, in: line)
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
