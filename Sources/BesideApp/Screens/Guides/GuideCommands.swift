import BuiltIn
import PeerSupport

/// The shelf of guides, and the way to staying safe together from anywhere.
enum GuideCommands {
  static let all: [Command] = [
    Command(
      "guides.open", keys: ["Enter"], title: .guidesOpen, help: .guidesOpenHelp, layers: [.guides],
      isInFooter: true, availability: { .when($0.guides.selected != nil, else: .reasonNoList) }
    ) { state in
      guard let guide = state.guides.selected else { return [] }
      state.guides.open(guide.id, state)
      state.push(.guide)
      return []
    },
    Command(
      "guides.safety", keys: ["Ctrl-g", "F3"], title: .guidesSafety, help: .guidesSafetyHelp,
      group: .anywhere,
      layers: [],
      availability: {
        .when(
          $0.layer != .guide || $0.guides.reading?.guide.id != Guide.safety,
          else: .reasonAlreadyHere)
      }
    ) { state in
      // Where it stands below something else it goes on at the page that was being read.
      let isBelow = state.layers.contains(.guide)
      if !isBelow || state.guides.reading?.guide.id != Guide.safety {
        state.guides.open(Guide.safety, state)
      }
      state.remove([.guide])
      state.push(.guide)
      return []
    },
  ]
}
