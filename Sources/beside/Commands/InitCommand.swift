import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Founds a program.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a program in a new or empty folder.",
    discussion: """
      Makes the program's key in your locker and a library in the folder. You look after the program from then on.

      Example: beside init /srv/beside --name "Riverside Peer Support" --country US
      """)

  @Argument(help: ArgumentHelp("The folder, new or empty.", valueName: "dir"))
  var folder: String

  @Option(help: "What the program is called.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "The country whose crisis lines are shown, such as US. Without it: the one of this machine.",
      valueName: "cc"))
  var country: CountryCode?

  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard name.contains(where: { !$0.isWhitespace }), name.unicodeScalars.count <= TextLimit.name else {
      throw ValidationError("--name takes 1 to \(TextLimit.name) letters.")
    }
  }

  func run() throws {
    let context = CommandContext()
    let words = context.words
    var lockers = try passphrase.keeper(context)
    let passphrase = try passphrase.passphrase(context, isNew: !lockers.exists)
    let place = Place(country: country?.code ?? Country.ofLocale() ?? Country.otherwise)
    let program = try Founding.found(
      name: name, place: place, in: folder, passphrase: passphrase, lockers: &lockers, known: context.known)
    let path = Founding.absolute(folder)
    try StandardOutput.write(lines: [
      words(.initDone, ["name": program.name, "folder": path]),
      words(.initCountry, ["country": words.country(program.place.country)]), "", words(.initFingerprint),
      "  " + program.fingerprintWords.joined(separator: " "), "", words(.initNext),
      "  beside join \(ShellWord.quoted(path))", "  beside apply", "  beside endorse", "", words(.initKeep),
    ])
  }
}

/// A country by its two letters, in either case.
struct CountryCode: ExpressibleByArgument {
  /// The code of ISO 3166 alpha-2, in capitals.
  let code: String

  init?(argument: String) {
    guard argument.utf8.count == 2, argument.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    code = argument.uppercased()
  }
}
