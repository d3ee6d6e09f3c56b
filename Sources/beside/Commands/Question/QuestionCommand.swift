import ArgumentParser

/// Doubts that a supporter puts to a supervisor as a hypothetical (D9).
struct QuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question", abstract: "Put a doubt to a supervisor as a “what if”, or answer one.",
    discussion: """
      A question names no one. It is sealed to the supervisor alone, and gone once you have read the answer.

      Example: beside question ask
      """,
    subcommands: [
      QuestionAskCommand.self, QuestionReadCommand.self, QuestionAnswerCommand.self, QuestionKeysCommand.self,
    ])
}
