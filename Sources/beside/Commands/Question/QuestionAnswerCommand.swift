import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Shows a supervisor what they are asked, and seals their answers (D9).
struct QuestionAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "For supervisors: read what you are asked, and answer.",
    discussion: """
      The answers are asked for, or read from standard input, one line for each question. An empty line leaves one \
      for later.

      Example: beside question answer
      """)

  @OptionGroup var options: QuestionOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let library = try options.library.open(context)
    guard let locker = try options.passphrase.openLocker(context).contents,
      locker.isSupervisor(in: library.program),
      let sealing = locker.supervisorSealing, let signing = locker.supervisorSigning
    else { throw CommandFailure(words(.questionNotSupervisor), ExitStatus.noPermission) }
    let open = try library.library.questions(opening: [sealing], in: library.team).filter { $0.answer == nil }
    guard !open.isEmpty else { return try StandardOutput.write(line: words(.questionNoneOpen)) }
    var conversation = Conversation(words: words)
    for question in open {
      let name = library.supporters[question.question.by]?.bio.name ?? question.question.by.rawValue
      let time = context.moment(question.question.asked)
      try StandardOutput.write(lines: [
        words(.questionFrom, ["name": name, "time": time]), question.question.text, "",
      ])
      let text = try conversation.ask(words(.questionAnswerPrompt)) { line throws(Slip) in
        guard !line.isEmpty else { return line }
        do throws(QuestionError) {
          try QuestionAnswer(question: "", text: line, at: context.now).validate()
        } catch {
          throw Slip(words.failure(error))
        }
        return line
      }
      guard !text.isEmpty else { continue }
      try library.library.answer(question, text, as: signing, in: library.program, at: SystemClock.now)
      try StandardOutput.write(line: words(.questionAnswered))
    }
  }
}
