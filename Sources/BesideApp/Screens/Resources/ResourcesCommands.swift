import BuiltIn
import PeerSupport

enum ResourcesCommands {
  static let all: [Command] = [
    Command(
      "resources.show", keys: ["Ctrl-r", "F12"], title: .resourceShow, help: .resourceShowHelp,
      group: .anywhere,
      layers: [], availability: { .when($0.layer != .resources, else: .reasonAlreadyHere) }
    ) { state in
      // On a page of a guide the list begins with what fits that page.
      let fitting = state.layer == .guide ? state.guides.reading?.page?.resources ?? [] : []
      state.resources.open(fitting, state.words)
      state.remove([.resources])
      state.push(.resources)
      return []
    },
    Command(
      "resources.large", keys: ["Enter"], title: .resourceLarge, help: .resourceLargeHelp,
      layers: [.resources],
      isInFooter: true,
      availability: { .when($0.resources.isSearching || $0.resources.selected != nil, else: .reasonNoList) }
    ) { state in
      if state.resources.isSearching {
        state.resources.isSearching = false
      } else if let resource = state.resources.selected {
        state.large = Large(resource)
        state.push(.large)
      }
      return []
    },
    Command(
      "resources.search", keys: ["/", "Ctrl-f"], title: .resourceSearch, help: .resourceSearchHelp,
      layers: [.resources], isInFooter: true,
      availability: { .when(!$0.resources.isSearching, else: .reasonAlreadyHere) }
    ) { state in
      state.resources.isSearching = true
      return []
    },
    need("resources.nextNeed", ["Right", "l"], .resourceNextNeed, .resourceNextNeedHelp, by: 1),
    need("resources.previousNeed", ["Left", "h"], .resourcePreviousNeed, .resourcePreviousNeedHelp, by: -1),
    Command(
      "resources.copy", keys: ["y"], title: .largeCopy, help: .resourceCopyHelp, layers: [.resources],
      isInFooter: true, availability: { $0.mayCopy($0.resources.selected != nil, else: .reasonNoList) }
    ) { state in
      guard let resource = state.resources.selected else { return [] }
      let text = state.words.lines(of: resource).joined(separator: "\n")
      state.notice = Notice(state.words(.largeCopied, ["text": resource.name]))
      return [.copy(text)]
    },
    Command(
      "resources.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp,
      layers: [.resources],
      isInFooter: true
    ) { state in
      if state.resources.isSearching || !state.resources.query.isEmpty {
        state.resources.query = Editor()
        state.resources.isSearching = false
        state.resources.search(state.words)
      } else {
        state.pop()
      }
      return []
    },
  ]

  private static func need(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, layers: [.resources]) { state in
      state.resources.changeNeed(by: step, state.words)
      return []
    }
  }
}

extension Large {
  /// How a resource is reached, large and as a square.
  init(_ resource: Resource) {
    let reach = resource.reach
    let isNumber =
      reach.contains(where: \.isNumber) && reach.allSatisfy { $0.isNumber || "+-() ".contains($0) }
    let isAddress = reach.contains(".") && !reach.contains(" ")
    let link =
      isNumber
      ? "tel:" + reach.filter { $0.isNumber || $0 == "+" }
      : isAddress && !reach.contains("://") ? "https://" + reach : reach
    self.init(name: resource.name, ways: [Way(text: reach, number: reach, link: link)])
  }
}
