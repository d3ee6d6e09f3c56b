import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Shows a supporter the answers to their questions, which are gone once they were read (D9).
struct QuestionReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read what a supervisor answered. Then the question is gone.",
    discussion: """
      A question that has no answer yet stays, unless you take it back.

      Example: beside question read
      """)

  @OptionGroup var options: QuestionOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let (library, _, keys) = try options.supporter(context)
    let mine = try library.library.questions(opening: keys.sealing, in: library.team)
      .filter { $0.question.by == keys.id }
    guard !mine.isEmpty else { return try StandardOutput.write(line: words(.questionNone)) }
    var conversation = Conversation(words: words)
    for question in mine {
      var said = [
        words(.questionYours, ["time": context.moment(question.question.asked)]), question.question.text,
      ]
      if let answer = question.answer {
        let name = library.program.supervisors.first { $0.signingKey == question.question.to }?.name
        said += [words(.questionAnswer, ["name": name ?? words(.questionSupervisor)]), answer.text]
      } else {
        said.append(words(.questionWaits))
      }
      try StandardOutput.write(lines: said + [""])
      let isAnswered = question.answer != nil
      if try conversation.isYes(words(isAnswered ? .questionLetGo : .questionTakeBack)) {
        try library.library.end(question.id)
      }
    }
  }
}
