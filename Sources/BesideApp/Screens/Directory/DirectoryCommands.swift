import BuiltIn
import Canvas
import PeerSupport

enum DirectoryCommands {
  static let all: [Command] = [
    Command(
      "directory.ask", keys: ["a"], title: .directoryAsk, help: .directoryAskHelp, layers: [.directory],
      isInFooter: true, availability: askAvailability
    ) { state in
      Asking.begin(&state, with: state.toBeAsked)
      return []
    },
    Command(
      "directory.read", keys: ["Enter"], title: .directoryRead, help: .directoryReadHelp,
      layers: [.directory],
      isInFooter: true,
      availability: { state in
        guard state.directory.selected != nil else { return .unavailable(.init(.reasonNobodySelected)) }
        return .when(!state.directory.isReading, else: .reasonAlreadyHere)
      }
    ) { state in
      if state.directory.isSearching {
        state.directory.leaveSearch()
      } else {
        state.openBio()
      }
      return []
    },
    Command(
      "directory.search", keys: ["/", "Ctrl-f"], title: .directorySearch, help: .directorySearchHelp,
      layers: [.directory],
      availability: { .when(!$0.directory.isSearching, else: .reasonAlreadyHere) }
    ) { state in
      state.directory.isReading = false
      state.directory.startSearch()
      return []
    },
    Command(
      "directory.filter", keys: ["f"], title: .directoryFilter, help: .directoryFilterHelp,
      layers: [.directory],
      isInFooter: true, availability: { .when($0.directory.count > 0, else: .reasonNobodySelected) }
    ) { state in
      state.directory.isReading = false
      state.directory.showFilters(true, now: state.now, about: state.surroundings)
      state.push(.filters)
      return []
    },
    Command(
      "directory.whoever", keys: ["w"], title: .directoryWhoever, help: .directoryWhoeverHelp,
      layers: [.directory],
      isInFooter: true, availability: { .when($0.directory.count > 0, else: .reasonNobodySelected) }
    ) { state in
      Asking.begin(&state, with: [])
      return []
    },
    Command(
      "ask.resume", keys: ["d"], title: .askResume, help: .askResumeHelp, layers: [.directory],
      isInFooter: true,
      availability: { .when($0.ask.hasDraft || $0.draftWaits, else: .reasonNoDraft) }
    ) { state in state.resumeDraft() },
    Command(
      "directory.mark", keys: ["Space"], title: .directoryMark, help: .directoryMarkHelp,
      layers: [.directory],
      availability: markAvailability
    ) { state in
      guard let supporter = state.directory.selected else { return [] }
      state.directory.mark(supporter.id)
      return []
    },
    Command(
      "directory.clear", keys: ["x"], title: .directoryClear, help: .directoryClearHelp, layers: [.directory],
      availability: { .when($0.directory.isNarrowed, else: .reasonNothingNarrows) }
    ) { state in
      state.directory.clearFilters(now: state.now, about: state.surroundings)
      return []
    },
    Command(
      "directory.dropFilter", keys: ["X"] + (1...6).map { "Alt-\($0)" }, title: .directoryDropFilter,
      help: .directoryDropFilterHelp, layers: [.directory],
      availability: { .when(!$0.directory.filters.isEmpty, else: .reasonNothingNarrows) }
    ) { state in
      let place = state.pressed?.digit.map { $0 - 1 } ?? state.directory.filters.count - 1
      guard state.directory.filters.indices.contains(place) else {
        state.notice = Notice(state.words(.reasonNothingNarrows))
        return []
      }
      state.dropFilter(place)
      return []
    },
    Command(
      "directory.back", keys: ["Escape"], title: .commandBack, help: .directoryBackHelp, layers: [.directory],
      isInFooter: true, availability: { .when($0.canGoBackInDirectory, else: .reasonNothingOpen) }
    ) { state in
      state.goBackInDirectory()
      return []
    },
  ]

  @Sendable private static func askAvailability(_ state: AppState) -> Availability {
    let people = state.toBeAsked
    guard !people.isEmpty else { return .unavailable(Availability.Reason(.reasonNobodySelected)) }
    return people.lazy.compactMap { state.reasonNotToAsk($0) }.first.map { .unavailable($0) } ?? .available
  }

  @Sendable private static func markAvailability(_ state: AppState) -> Availability {
    guard let supporter = state.directory.selected else {
      return .unavailable(Availability.Reason(.reasonNobodySelected))
    }
    let marked = state.directory.marked
    if marked.contains(supporter.id) { return .available }
    if let reason = state.reasonNotToAsk(supporter) { return .unavailable(reason) }
    let limit = RequestLetter.recipientsRange.upperBound
    return marked.count < limit
      ? .available : .unavailable(Availability.Reason(.reasonEnoughMarked, ["count": String(limit)]))
  }
}

extension AppState {
  /// Whom `a` asks: those who were marked, in order, or else who is selected (C7).
  var toBeAsked: [Supporter] {
    let marked = directory.marked.compactMap { directory.supporter($0) }
    return marked.isEmpty ? directory.selected.map { [$0] } ?? [] : marked
  }

  /// Lets one bio fill the page.
  mutating func openBio() {
    directory.isReading = true
    directory.bioList = ListCursor()
    measureReading()
  }

  /// Counts the rows of what is being read again, as a new width wraps them anew.
  mutating func measureReading() {
    if directory.isReading { directory.bioList.setCount(DirectoryView.bioSteps(self)) }
    if layer == .kept { kept.rows.setCount(KeptPage.steps(self)) }
    if layers.contains(.compare) { compareList.setCount(CompareView.steps(self)) }
    guard ask.reading != nil else { return }
    let steps = ask.receipt == nil ? PrivacyPage.steps(self) : SentView.steps(self)
    ask.reading?.setCount(steps)
    if ask.receipt == nil { PrivacyPage.takeIn(&self) }
  }

  /// Takes the tick of one filter away.
  mutating func dropFilter(_ place: Int) {
    guard directory.filters.indices.contains(place) else { return }
    directory.toggle(directory.filters[place], now: now, about: surroundings)
  }

  /// Whether there is something to leave, from the search to the marks.
  fileprivate var canGoBackInDirectory: Bool {
    directory.isSearching || directory.isReading || !directory.query.isEmpty || !directory.marked.isEmpty
  }

  /// Leaves one thing at a time, so that nobody loses two by one key.
  fileprivate mutating func goBackInDirectory() {
    if directory.isSearching, !directory.query.isEmpty {
      directory.clearSearch(now: now, about: surroundings)
    } else if directory.isSearching {
      directory.leaveSearch()
    } else if directory.isReading {
      directory.isReading = false
    } else if !directory.query.isEmpty {
      directory.clearSearch(now: now, about: surroundings)
    } else {
      directory.clearMarks()
    }
  }
}

extension KeyPress {
  /// The digit that stands on the key.
  fileprivate var digit: Int? {
    guard case .character(let character) = key else { return nil }
    return character.wholeNumberValue
  }
}
