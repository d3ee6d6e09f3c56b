import BuiltIn

enum FilterCommands {
  static let all: [Command] = [
    Command(
      "filters.toggle", keys: ["Enter", "Space"], title: .filtersToggle, help: .filtersToggleHelp,
      layers: [.filters],
      isInFooter: true, availability: { .when(!$0.directory.choices.isEmpty, else: .reasonNoList) }
    ) { state in
      let row = state.directory.filterList.selected
      guard state.directory.choices.indices.contains(row) else { return [] }
      state.directory.toggle(state.directory.choices[row].filter, now: state.now, about: state.surroundings)
      return []
    },
    Command(
      "filters.clear", keys: ["x"], title: .directoryClear, help: .directoryClearHelp, layers: [.filters],
      isInFooter: true, availability: { .when($0.directory.isNarrowed, else: .reasonNothingNarrows) }
    ) { state in
      state.directory.clearFilters(now: state.now, about: state.surroundings)
      return []
    },
    Command(
      "filters.close", keys: ["Escape", "f"], title: .commonClose, help: .filtersCloseHelp,
      layers: [.filters],
      isInFooter: true
    ) { state in
      state.pop()
      state.directory.showFilters(false, now: state.now, about: state.surroundings)
      return []
    },
  ]
}
