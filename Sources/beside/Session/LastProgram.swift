import BesideApp
import PeerLibrary

/// The program that was opened last, for pages that come without one too.
enum LastProgram {
  /// How long it is waited for: on a share that hangs, help now and the guides come without it.
  private static let patience = Duration.milliseconds(60)

  /// The program and what its coordinator signed for everyone, if they can be read at once.
  static func read(_ context: CommandContext, _ library: String?) async -> [Action] {
    let (programs, answer) = AsyncStream.makeStream(of: [Action].self)
    Task.detached { answer.yield(readNow(context, library)) }
    Task.detached {
      try? await Task.sleep(for: patience)
      answer.yield([])
    }
    var answers = programs.makeAsyncIterator()
    return await answers.next() ?? []
  }

  private static func readNow(_ context: CommandContext, _ library: String?) -> [Action] {
    let known = (try? context.known.read()) ?? KnownPrograms()
    let path = library.map(Founding.absolute) ?? known.entries.first?.pin.path
    let opened = path.flatMap { try? OpenLibrary(path: $0, pin: known.entry(at: $0)?.pin) }
    guard let opened, (try? known.check(opened.pin)) != nil else { return [] }
    // The people on call of a demo are made up, and are marked as that.
    let demo = DemoLibrary.holds(opened.path) ? DemoLibrary.passphrase : nil
    let program = OpenProgram(program: opened.program, supporterCount: 0, demoPassphrase: demo)
    return [.programOpened(program), .programPages(opened.pages().0)]
  }
}
