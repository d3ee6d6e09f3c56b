import BuiltIn
import Canvas
import PeerSupport

/// One page that says what goes and what may stay elsewhere; two different keys, one after the other, destroy the plan.
enum PlanDestroyView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 2).readable
    let roomy = page(state, columns: area.columns, isRoomy: true)
    // Everything has to be read before the keys are pressed, so a low window gives up the gaps first.
    let page =
      roomy.lastStart(height: area.rows) == 0
      ? roomy : page(state, columns: area.columns, isRoomy: false)
    page.draw(from: 0, in: area, &painter)
  }

  /// The title stands at the top of the screen as well.
  private static func page(_ state: AppState, columns: Int, isRoomy: Bool) -> TextPage {
    var page = TextPage(columns: columns)
    if isRoomy { page.add(state.words(.planDestroyTitle), .heading) }
    let goes: WordKey = state.holdsMoreThanPlan ? .planDestroyPart : .planDestroyFile
    for text in [goes, .planDestroyCopies, .planDestroyLost] {
      if isRoomy { page.addSpace() }
      page.add(state.words(text))
    }
    if isRoomy { page.addSpace() }
    page.add(state.words(state.plan.isAboutToGo ? .planDestroySecond : .planDestroyFirst), .noticeSafety)
    return page
  }
}

enum PlanDestroyCommands {
  static let all: [Command] = [
    Command(
      "destroy.back", keys: ["Escape"], title: .commandBack, help: .planDestroyBackHelp,
      layers: [.planDestroy], isInFooter: true
    ) { state in
      state.plan.isAboutToGo = false
      state.pop(through: .planDestroy)
      return []
    },
    Command(
      "plan.destroy", keys: ["D"], title: .planDestroy, help: .planDestroyHelp, layers: [.plan],
      availability: { .when($0.isUnlocked, else: .reasonOpenPlan) }
    ) { state in
      state.plan.isAboutToGo = false
      state.push(.planDestroy)
      return []
    },
    Command(
      "destroy.first", keys: ["x"], title: .planDestroyReady, help: .planDestroyReadyHelp,
      layers: [.planDestroy],
      availability: { .when(!$0.plan.isAboutToGo, else: .reasonSecondKey) }
    ) { state in
      state.plan.isAboutToGo = true
      return []
    },
    Command(
      "destroy.second", keys: ["Ctrl-d"], title: .planDestroyGo, help: .planDestroyGoHelp,
      layers: [.planDestroy], destroys: true,
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.plan.isAboutToGo, else: .reasonFirstKey)
      }
    ) { state in
      state.isWaiting = true
      return [.destroyPlan]
    },
  ]
}

extension AppState {
  /// Whether the locker holds something that is needed beside the plan.
  var holdsMoreThanPlan: Bool { me != nil || isCoordinator || lockerHoldsMore }

  /// Takes in that the plan is destroyed, and perhaps the whole locker.
  mutating func planDestroyed(withLocker: Bool) -> [Effect] {
    isWaiting = false
    pop(through: .planDestroy)
    plan = Plan(SelfCarePlan(changed: now), prompts: plan.prompts)
    guard withLocker else {
      notice = Notice(words(.planDestroyed))
      return []
    }
    surroundings.hasLocker = false
    let effects = lock()
    notice = Notice(words(.planDestroyed))
    return effects
  }
}
