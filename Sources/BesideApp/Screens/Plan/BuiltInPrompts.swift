import BuiltIn
import PeerSupport

extension PlanPrompts {
  /// The prompts that the program brings along in a language, or in English.
  static func builtIn(in language: String) -> PlanPrompts {
    guard let file = BuiltIn.plan(in: language),
      let prompts = try? DocumentCoder.decode(PlanPrompts.self, from: file.bytes, file: file.path)
    else { return PlanPrompts(parts: [:]) }
    return prompts
  }
}
