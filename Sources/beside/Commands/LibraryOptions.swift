import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Which library a command works in.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the library. Without it: the one in the config file, or the one opened last.",
      valueName: "dir"))
  var library: String?

  /// A library's folder: the one that is named, or that of the config file, or the one opened last.
  static func path(_ library: String?, _ context: CommandContext) throws(CommandFailure) -> String {
    if let library { return Founding.absolute(library) }
    let (config, _) = try Config.read(from: context.folders.configFile)
    if let library = config.library { return Founding.absolute(library) }
    guard let last = try context.known.read().entries.first else {
      throw CommandFailure(context.words(.libraryNone), ExitStatus.noInput)
    }
    return last.pin.path
  }

  /// The library with every supporter, each of them checked.
  func open(_ context: CommandContext) throws(CommandFailure) -> OpenLibrary {
    var library = try openProgram(context)
    _ = library.readAllSupporters(at: context.now)
    if let notice = library.noticeOfRefusals { StandardError.tell(notice) }
    return library
  }

  /// The library with its program.
  ///
  /// A program that is opened for the first time is remembered, and its words are told.
  func openProgram(_ context: CommandContext) throws(CommandFailure) -> OpenLibrary {
    let path = try Self.path(library, context)
    let entry = try context.known.read().entry(at: path)
    let library = try OpenLibrary(path: path, pin: entry?.pin)
    if entry == nil {
      for line in Greeting.lines(for: library.program, context.words) { StandardError.tell(line) }
    }
    if let known = entry?.pin, known.rootKey != library.program.rootKey {
      StandardError.tell(Succeeding.notice(of: library.program, context.words))
    }
    try context.known.update { known throws(ProgramError) in try known.note(library.pin) }
    return library
  }
}
