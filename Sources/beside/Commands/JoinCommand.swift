import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary

/// Opens a program for the first time and remembers its key.
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Join a program that someone has set up.",
    discussion: """
      Remembers the program's key, and shows its words for you to compare with those of the coordinator.

      Example: beside join /srv/beside
      """)

  @Argument(help: ArgumentHelp("The folder of the program's library.", valueName: "dir"))
  var folder: String

  func run() throws {
    let context = CommandContext()
    let path = Founding.absolute(folder)
    let library = try OpenLibrary(path: path, pin: context.known.read().entry(at: path)?.pin)
    try context.known.update { known throws(ProgramError) in try known.remember(library.pin) }
    try StandardOutput.write(
      lines: Greeting.lines(for: library.program, context.words) + ["", context.words(.joinNext), "  beside"])
  }
}
