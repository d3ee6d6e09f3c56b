import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

extension EffectRunner {
  /// Shows parts of a plan to whoever has the request behind a code, and tells how it stands now.
  func show(_ plan: SelfCarePlan, _ parts: [PlanPart], by text: String) -> [Action] {
    do {
      let code = try ReturnCode(parsing: text)
      let changes = try underNewestProgram { library throws(RequestFailure) in
        try library.library.show(plan, parts: parts, by: code, in: library.team, at: SystemClock.now)
        return [.planShown]
      }
      return try changes + check(text)
    } catch {
      return [.planFormRefused(Self.message(of: error, words))]
    }
  }

  /// Takes back what is shown with the request behind a code; what was read stays read.
  func stopShowing(by text: String) throws -> [Action] {
    let library = try readLibrary()
    try library.library.stopShowing(by: ReturnCode(parsing: text), in: library.program)
    return try check(text) + [.notice(Notice(words(.planShownNoMore)))]
  }
}
