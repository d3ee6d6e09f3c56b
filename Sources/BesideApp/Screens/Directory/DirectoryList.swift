import BuiltIn
import Canvas
import PeerSupport

/// The names with a word each on whether they can be asked.
enum DirectoryList {
  static func draw(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    let directory = state.directory
    guard directory.count > 0 else {
      painter.writeWrapped(
        state.words(directory.isComplete ? .directoryEmpty : .directoryReading), .textQuiet, in: area)
      painter.placeCursor(in: area)
      return
    }
    let visible = directory.list.visibleRows(height: area.rows)
    for (place, row) in visible.enumerated() {
      guard let supporter = directory.supporter(atRow: row) else { continue }
      let line = area.rows(from: place).top(1)
      draw(supporter, isSelected: row == directory.list.selected, state, in: line, &painter)
      painter.addTarget(line, AppView.rowTarget, index: row)
    }
    painter.cueMore(showing: visible, of: directory.list.count, beside: area)
  }

  private static func draw(
    _ supporter: Supporter, isSelected: Bool, _ state: AppState, in line: Rectangle, _ painter: inout Painter
  ) {
    let isFree = state.reasonNotToAsk(supporter) == nil && state.wordsBeforeAsking(supporter) == nil
    if isSelected {
      painter.fill(line, .listSelected)
      painter.placeCursor(in: line)
    }
    let line = line.left(line.columns - 1)
    let word = word(for: supporter, isFree: isFree, state)
    let wordWidth = painter.writeRight(word.text, isSelected ? .listSelected : word.role, in: line)
    let mark = state.directory.marked.firstIndex(of: supporter.id).map { "\($0 + 1)" } ?? " "
    painter.write(
      (isSelected ? "▸" : " ") + mark + " " + TextLayout.printable(supporter.bio.name),
      isSelected ? .listSelected : isFree ? .listItem : .listUnavailable,
      in: line.left(line.columns - wordWidth - 1))
  }

  /// Availability, or that they are in my line of work, which is why they are grey (B5, B6).
  private static func word(for supporter: Supporter, isFree: Bool, _ state: AppState) -> (
    text: String, role: Role
  ) {
    let availability = supporter.bio.availability
    if supporter.id == state.me { return (state.words(.standingYouShort), .listUnavailable) }
    if availability.canBeAsked, !isFree {
      return (state.words(state.standing(of: supporter).shortWord), .listUnavailable)
    }
    let key: WordKey =
      switch availability {
      case .open: .availabilityOpen
      case .limited: .availabilityLimited
      case .full: .availabilityFull
      case .onLeave: .availabilityOnLeave
      }
    return (state.words(key), availability.role)
  }
}

extension Standing {
  /// Why the row of someone who has room is grey.
  fileprivate var shortWord: WordKey {
    switch asking {
    case .askableAfterWords(.cannotCheck): .standingUncheckedShort
    case .askableAfterWords: .standingInLineShort
    case .askable, .notAskable: .standingAwayShort
    }
  }
}
