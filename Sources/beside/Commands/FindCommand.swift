import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Lists supporters.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Look for someone to talk to.",
    discussion: """
      Words can be a name, a team, a place, a language or something lived through; neighbouring words count too. \
      Nobody is ranked: who stands first changes every day.

      Example: beside find night shift
      """)

  @Argument(help: "What to look for. Without words, everyone is listed.")
  var words: [String] = []

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let context = CommandContext()
    let library = try library.open(context)
    let directory = PlainDirectory(
      finding: words.joined(separator: " "), in: try context.state(showing: library))
    if json {
      try StandardOutput.write(json: directory.offersEveryone ? [] : directory.entries.map(Found.init))
    } else if directory.entries.isEmpty {
      try StandardOutput.write(line: context.words(.findEmpty))
    } else {
      try StandardOutput.write(lines: directory.lines(words: context.words))
    }
  }

  /// A supporter as other programs read one; names of members stay as they are, and others may be added.
  private struct Found: Encodable {
    let id: SupporterID
    let name: String
    let pronouns: String?
    let role: String?
    let rank: String?
    let team: String?
    let region: String?
    let shift: String?
    let division: String?
    let availability: String
    let hours: String?
    let canBeAsked: Bool
    let reason: String?
    let ways: [Way]
    let languages: [String]
    let contact: DirectContact
    let commonGround: [String]

    init(_ entry: PlainDirectory.Entry) {
      let (bio, membership) = (entry.supporter.bio, entry.supporter.membership)
      id = entry.supporter.id
      name = bio.name
      pronouns = bio.pronouns
      role = membership.role
      rank = membership.rank
      team = membership.team
      region = membership.region
      shift = membership.shift
      division = membership.division
      availability = entry.availability
      hours = entry.hours
      canBeAsked = entry.reasonNotToAsk == nil
      reason = entry.reasonNotToAsk ?? entry.wordsBeforeAsking
      ways = bio.ways
      languages = bio.languages
      contact = bio.contact
      commonGround = entry.commonGround
    }
  }
}
