import TestSupport
import Testing

extension Canaries {
  /// Looks through every file of some homes byte by byte, with libraries, lockers, runtime and temporary folders in
  /// them; but not through those into which the test itself wrote.
  func expectNone(
    in accounts: [Account], except typed: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for account in accounts {
      let own = ([".input", "passphrase", "keys", "card.json"] + typed).map { account.path($0) }
      for place in try found(below: [account.home], except: own) {
        Issue.record("\(place)", sourceLocation: sourceLocation)
      }
    }
  }

  /// Looks through what any program of this account may read of a process: its arguments and its environment.
  func expectNone(ofProcess process: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for name in ["cmdline", "environ", "comm"] {
      let shown = try Process.run("/bin/cat", ["/proc/\(process)/\(name)"]).output
      for place in found(in: Array(shown.utf8), of: "the process’s \(name)") {
        Issue.record("\(place)", sourceLocation: sourceLocation)
      }
    }
  }
}
