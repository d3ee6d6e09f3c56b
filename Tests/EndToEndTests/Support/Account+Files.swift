import Glibc
import TestSupport

/// What an account does outside of the program.
extension Account {
  /// A path in the home folder.
  func path(_ name: String) -> String { "\(home)/\(name)" }

  /// The names in a folder of the home folder.
  func names(in folder: String) throws -> [String] {
    try succeed(["ls", "-A", path(folder)]).split(separator: "\n").map(String.init)
  }

  /// All that a file in the home folder holds.
  func text(of name: String) throws -> String { try succeed(["cat", path(name)]) }

  /// Gives a file or folder another name.
  func move(_ name: String, to other: String) throws { try succeed(["mv", path(name), path(other)]) }

  /// Copies a folder with all it holds.
  func copy(_ name: String, to other: String) throws { try succeed(["cp", "-a", path(name), path(other)]) }

  /// Removes a file or folder with all it holds.
  func remove(_ name: String) throws { try succeed(["rm", "-r", path(name)]) }

  /// Waits for the end of a program whose terminal is gone.
  func waitForEnd(of process: Int32) throws {
    let end = ContinuousClock.now + .seconds(30)
    while kill(process, 0) == 0 {
      guard ContinuousClock.now < end else { throw TestFailure("process \(process) does not end") }
      // Nobody but its parent is told of a process's end.
      poll(nil, 0, 5)
    }
  }

  @discardableResult
  private func succeed(_ command: [String]) throws -> String {
    let result = try Program.run(command)
    guard result.status == 0 else {
      throw TestFailure("\(command.joined(separator: " ")): \(result.output)")
    }
    return result.output
  }
}
