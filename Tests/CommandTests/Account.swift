import Glibc
import PeerLibrary
import Sealing
import Synchronization

/// An account of its own for one test: a home folder, a passphrase in a file, and the command as it was built.
final class Account: Sendable {
  /// The home folder, removed with all it holds when the test is over.
  let home: String
  /// The passphrase that stands in the file `passphrase`.
  static let passphrase = "calm river stone"

  init() throws {
    var template = Array("/tmp/beside-command-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { throw TestFailure("no temporary folder: error \(errno)") }
    home = made
    mkdir(path("tmp"), 0o700)
    try write("\(Self.passphrase)\n", to: "passphrase")
  }

  deinit {
    _ = try? Process.run("/bin/chmod", ["-R", "u+rwx", home])
    _ = try? Process.run("/bin/rm", ["-rf", home])
  }

  /// Makes an empty locker that opens quickly: the usual one takes a quarter of a second on purpose.
  func makeLocker() throws {
    let folder = try LockerFolder(path: path(".local/share/beside/lockers"))
    _ = try folder.create(
      folder.locker(named: "mine"), passphrase: Self.passphrase, parameters: .returnCode)
  }

  /// A path in the home folder.
  func path(_ name: String) -> String { "\(home)/\(name)" }

  /// The option that opens this account's locker.
  var unlocked: [String] { ["--passphrase-file", path("passphrase")] }

  /// Writes a file into the home folder.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes bytes into a file in the home folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw TestFailure("cannot open \(name): error \(errno)") }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw TestFailure("cannot write \(name)")
    }
  }

  /// Makes a file of that many bytes that takes no room on the disk.
  func writeSparse(bytes: Int, to name: String) throws {
    let file = open(path(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw TestFailure("cannot open \(name): error \(errno)") }
    defer { close(file) }
    guard ftruncate(file, off_t(bytes)) == 0 else { throw TestFailure("cannot stretch \(name)") }
  }

  /// The bytes of a file in the home folder.
  func read(_ name: String) throws -> [UInt8] {
    let file = open(path(name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw TestFailure("cannot open \(name): error \(errno)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = Glibc.read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  /// The permission bits of a file in the home folder; nil where it is not there.
  func mode(of name: String) -> mode_t? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Runs `beside` in this account, with a text on standard input.
  func beside(_ arguments: String..., input: String = "") throws -> Outcome {
    try beside(arguments, input: Array(input.utf8))
  }

  /// Runs `beside` in this account, with bytes on standard input.
  func beside(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try write(input, to: ".input")
    return try beside(arguments, inputFile: path(".input"))
  }

  /// Runs `beside` in this account, with a file as standard input.
  func beside(_ arguments: [String], inputFile: String) throws -> Outcome {
    try Process.run(Process.beside, arguments, environment: environment, input: inputFile)
  }

  /// The folder of the login; nil where there is none.
  var runtimeFolder: String? {
    get { runtime.withLock { $0 } }
    set { runtime.withLock { $0 = newValue } }
  }

  private let runtime = Mutex<String?>(nil)

  /// What the command finds around it.
  var environment: [String] {
    (runtimeFolder.map { ["XDG_RUNTIME_DIR=\($0)"] } ?? []) + [
      "HOME=\(home)", "TMPDIR=\(home)/tmp", "PATH=/usr/bin:/bin", "LANG=en_US.UTF-8", "TZ=UTC",
      "TERM=xterm-256color", "NO_COLOR=1",
    ]
  }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
