import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// What someone is told of a program that they open for the first time.
enum Greeting {
  /// The program's name, its words, and with whom to compare them.
  static func lines(for program: Program, _ words: Catalogue) -> [String] {
    [
      words(.joinProgram, ["name": program.name]), words(.joinFingerprint),
      "  " + program.fingerprintWords.joined(separator: " "), words(.joinCompare),
    ]
  }
}
