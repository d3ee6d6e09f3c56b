import BesideApp
import BuiltIn
import Sealing

/// Asks for the return code of a request.
enum ReturnCodeQuestion {
  /// The code as someone spells it: case, blanks and look-alikes do not matter.
  static func ask(_ words: Catalogue) throws(CommandFailure) -> ReturnCode {
    var conversation = Conversation(words: words)
    return try ask(&conversation, words)
  }

  /// The same within a conversation that goes on.
  static func ask(
    _ conversation: inout Conversation, _ words: Catalogue
  ) throws(CommandFailure) -> ReturnCode {
    try conversation.ask(words(.promptReturnCode)) { line throws(Slip) in
      do throws(ReturnCodeError) {
        return try ReturnCode(parsing: line)
      } catch {
        throw Slip(words.failure(error))
      }
    }
  }
}
