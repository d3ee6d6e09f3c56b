import BesideApp
import BuiltIn
import Canvas
import Glibc
import PeerSupport

/// Asks on standard error and hears on standard input, one line after another: at a terminal as over a pipe.
///
/// A person at a terminal is asked again after a slip. Over a pipe a slip ends the command, since the next line
/// would be the answer to another question.
struct Conversation {
  let words: Catalogue
  private var input = LineReader()
  private let isWithPerson = isatty(0) == 1

  init(words: Catalogue) { self.words = words }

  /// Says some lines.
  func say(_ lines: String...) {
    for line in lines { StandardError.tell(line) }
  }

  /// The answer to a question, in one line and without blanks around it; perhaps empty.
  mutating func ask(_ question: String) throws(CommandFailure) -> String {
    StandardError.ask(question, ofPerson: isWithPerson)
    guard let line = try input.next() else {
      throw CommandFailure(words(.promptEnded), ExitStatus.noInput)
    }
    return line
  }

  /// The answer as something that it has to be; the closure says in words what is not right about it.
  mutating func ask<Answer>(
    _ question: String, _ read: (String) throws(Slip) -> Answer
  ) throws(CommandFailure) -> Answer {
    while true {
      let line = try ask(question)
      do throws(Slip) {
        return try read(line)
      } catch {
        try decline(error.words)
      }
    }
  }

  /// Which of some choices, by its number or by how it begins; nothing typed means the one that holds already.
  mutating func choose(
    _ question: String, _ choices: [String], holding held: Int = 0
  ) throws(CommandFailure) -> Int {
    guard choices.count > 1 else { return held }
    let words = words
    for (index, choice) in choices.enumerated() { say("  \(index + 1)  \(choice)") }
    let hint = words(.promptChoice, ["question": question, "number": held + 1])
    return try ask(hint) { line throws(Slip) in
      if line.isEmpty { return held }
      if let number = Int(line), choices.indices.contains(number - 1) { return number - 1 }
      let fitting = choices.indices.filter { Folding.folded(choices[$0]).hasPrefix(Folding.folded(line)) }
      guard let index = fitting.first, fitting.count == 1 else {
        throw Slip(words(.promptNoChoice, ["count": choices.count]))
      }
      return index
    }
  }

  /// Says why an answer cannot be taken, so that a person may give another; over a pipe it ends here.
  func decline(_ why: String) throws(CommandFailure) {
    guard isWithPerson else { throw CommandFailure(why, ExitStatus.data) }
    say(why)
  }

  /// Whether a question was answered with the whole word yes, with or without its accents; anything else is a no.
  mutating func isYes(_ question: String) throws(CommandFailure) -> Bool {
    Folding.isSame(try ask(question), words(.commonYes))
  }
}

/// An answer that cannot be taken, with the words that say why.
struct Slip: Error {
  let words: String

  init(_ words: String) { self.words = words }
}
