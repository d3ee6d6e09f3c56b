import Glibc

/// The person's own editor for a page of the plan, on a file that exists in memory alone and for its owner alone.
struct OutsideEditor {
  /// Why nothing was edited.
  enum Failure: Error { case noMemory, notStarted, failed }

  private let command: [String]

  /// The editor of the environment; nil where none is named.
  init?(environment: (String) -> String? = StandardFolders.variable) {
    let wanted = environment("VISUAL") ?? environment("EDITOR") ?? ""
    command = wanted.split(separator: " ").map(String.init)
    guard let name = command.first?.split(separator: "/").last, !name.isEmpty else { return nil }
  }

  /// What the editor is called.
  var name: String { command.first?.split(separator: "/").last.map(String.init) ?? "" }

  /// Whether it is started so that it keeps no copies, no undo file and no history.
  var keepsNothing: Bool { ["vim", "nvim"].contains(name) }

  /// The program with what keeps it from keeping anything.
  var arguments: [String] {
    guard keepsNothing else { return command }
    let history = name == "nvim" ? "shada=" : "viminfo="
    return command + [
      "-n", "-i", "NONE", "-c", "set nobackup nowritebackup noundofile noswapfile \(history)",
    ]
  }

  /// Lets the person write on in a text, and returns it when they leave their editor.
  func edit(_ text: String) throws(Failure) -> String {
    guard let folder = MemoryFolder() else { throw .noMemory }
    defer { folder.remove() }
    let file = folder.path + "/plan.txt"
    do {
      try PrivateFile.create(file, holding: Array(text.utf8))
    } catch {
      throw .noMemory
    }
    guard let status = run(arguments + [file]) else { throw .notStarted }
    guard status == 0, let bytes = try? SmallFile.read(file) else { throw .failed }
    let edited = String(decoding: bytes, as: UTF8.self)
    // Editors end a file with a line end that nobody typed.
    return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// How the program ended; nil where it did not start.
  private func run(_ command: [String]) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // An editor has signals as it would have them from a shell.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, command[0], nil, &attributes, arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
