import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Puts a question to a supervisor, with nobody identifiable (D9).
struct QuestionAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask a supervisor “what if”, without naming anyone.",
    discussion: """
      Names, numbers and places from the requests you can read must not stand in it. The question is asked for, or \
      read from standard input. It is never an argument, which others could see.

      Example: beside question ask
      """)

  @OptionGroup var options: QuestionOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let (library, locker, keys) = try options.supporter(context)
    let supervisors = library.program.supervisors
    guard !supervisors.isEmpty else {
      throw CommandFailure(words(.questionNobody), ExitStatus.unavailable)
    }
    let memory = locker.requestMemory(of: library.program.id)
    let letters = try Inbound(of: library, for: keys, remembering: memory).requests.map(\.letter)
    let check = HypotheticalCheck(letters)

    var conversation = Conversation(words: words)
    conversation.say(words(.questionIntro))
    let place = try conversation.choose(words(.questionWhom), supervisors.map(Self.name))
    let text = try conversation.ask(words(.questionPrompt)) { line throws(Slip) in
      let question = Question(
        id: QuestionID(checked: "draft"), text: line, by: keys.id, to: supervisors[place].signingKey,
        asked: context.now)
      do throws(QuestionError) { try question.validate(check) } catch { throw Slip(words.failure(error)) }
      return line
    }
    _ = try library.library.ask(
      text, to: supervisors[place], as: keys, in: library.team, checked: check, at: SystemClock.now)
    try StandardOutput.write(line: words(.questionSent, ["name": supervisors[place].name]))
  }

  private static func name(_ supervisor: SupervisorKey) -> String {
    supervisor.role.isEmpty ? supervisor.name : supervisor.name + ", " + supervisor.role
  }
}
