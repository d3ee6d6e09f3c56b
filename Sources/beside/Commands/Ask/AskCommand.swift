import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Asks someone to get in touch.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask someone to get in touch with you, or with a colleague who wants it.",
    discussion: """
      A few questions, one after another; most can be left out with Enter. Nothing is sent before you type yes. \
      The return code is shown once. No answer is ever an argument, which others could see.

      Example: beside ask
      """)

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let library = try library.open(context)
    // Nobody is to answer questions for a request that cannot be sent.
    try library.library.storage.checkOwner()
    let state = try context.state(showing: library)
    guard !library.supporters.isEmpty else {
      throw CommandFailure(words(.findEmpty), ExitStatus.unavailable)
    }
    var form = PlainAsk(state)
    var questions = AskQuestions(Conversation(words: words), directory: state)
    try questions.fillIn(&form)
    try questions.confirm(form)

    let receipt = try send(form.draft, by: state.me, context)
    try StandardOutput.write(lines: form.sent(receipt, columns: CommandContext.columns))
  }

  /// Seals the request under the program as it is by now: answering took its time.
  private func send(_ draft: RequestDraft, by me: SupporterID?, _ context: CommandContext) throws -> Receipt {
    let now = SystemClock.now
    var current = try library.openProgram(context)
    _ = current.readAllSupporters(at: now)
    let letter = Outbox.letter(draft, in: current, by: me, about: nil, at: now)
    let sent = try current.library.send(letter, keepingOut: draft.excluded, in: current.team, at: now)
    return Receipt(of: letter, code: sent.returnCode)
  }
}
