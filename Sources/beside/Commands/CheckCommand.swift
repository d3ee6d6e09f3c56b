import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Tells the sender of a request how it stands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "See how a request of yours stands, by its return code.",
    discussion: """
      The return code is asked for, or read from standard input. It is never an argument, which others could see.

      Example: beside check
      """)

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let program = try library.openProgram(context)
    let code = try ReturnCodeQuestion.ask(words)
    let line =
      switch try program.library.check(code, in: program.program) {
      case .waiting(let due) where due <= context.now: words(.checkLate, ["time": context.moment(due)])
      case .waiting(let due): words(.checkWaiting, ["time": context.moment(due)])
      case .answered: words(.checkAnswered)
      case .gone: words(.checkGone)
      }
    try StandardOutput.write(line: line)
  }
}
