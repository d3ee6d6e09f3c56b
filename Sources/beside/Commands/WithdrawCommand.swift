import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import Sealing

/// Takes a request back, without a reason.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a request of yours back, by its return code.",
    discussion: """
      The request is destroyed, whatever has happened with it, and nobody asks why. The return code is asked \
      for, or read from standard input. It is never an argument, which others could see.

      Example: beside withdraw
      """)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var stray: StrayCode

  func validate() throws { try stray.refuse() }

  func run() throws {
    let context = CommandContext()
    let program = try library.openProgram(context)
    let code = try ReturnCodeQuestion.ask(context.words)
    try StandardOutput.write(line: withdraw(code, from: program, context.words))
  }

  /// What happened, in words; a request that is gone already is where its sender wants it.
  private func withdraw(
    _ code: ReturnCode, from program: OpenLibrary, _ words: Catalogue
  ) throws(RequestFailure) -> String {
    do throws(RequestFailure) {
      try program.library.withdraw(code, in: program.program)
      return words(.sentWithdrawn)
    } catch .gone {
      return words(.checkGone)
    }
  }
}
