import BesideApp
import Canvas
import PeerSupport

/// Runs a script: each step is taken in with all that follows from it before the next one.
struct ScriptedSession {
  private var state: AppState
  private let runner: EffectRunner

  init(state: AppState, runner: EffectRunner) {
    self.state = state
    self.runner = runner
  }

  /// What is on the screen now.
  var frame: Frame { AppView.frame(of: state) }

  mutating func run(_ script: Script) async {
    await take(runner.readAll())
    for event in script.events where !state.isLeaving { await take([.event(event), .time(SystemClock.now)]) }
    for effect in App.seal(&state) { await take(runner.carryOut(effect)) }
  }

  private mutating func take(_ actions: [Action]) async {
    var waiting = actions[...]
    while let action = waiting.popFirst() {
      for effect in App.update(&state, action) { waiting += await runner.carryOut(effect) + runner.readAll() }
    }
  }
}
