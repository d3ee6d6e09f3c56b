import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// Makes a supporter's keys and leaves their card for the coordinator.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Offer to be a supporter, or change your page when you are one.",
    discussion: """
      Your keys are made in your locker. Your card waits for the coordinator, who compares its words with those \
      on your screen. The questions can be answered in a file instead, such as:
      {"schema": 1, "bio": {"name": "Kim Reyes", "languages": ["en"]}, "membership": {"team": "North"}}

      A passphrase that is lost, or a new machine: --replace-keys with the short name of your page makes new keys. \
      Your words stay, and the coordinator looks at the new keys before they hold.

      Example: beside apply --from card.json
      """)

  @Option(
    help: ArgumentHelp("Take the card from a JSON file instead of asking for it.", valueName: "file"))
  var from: String?

  @Option(help: ArgumentHelp("Make new keys for the page of this short name.", valueName: "id"))
  var replaceKeys: String?

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard from == nil || replaceKeys == nil else {
      throw ValidationError("--replace-keys leaves your words as they are. Use --from without it.")
    }
  }

  func run() throws {
    let context = CommandContext()
    let library = try library.open(context)
    if let replaceKeys {
      return try KeyReplacement(library: library, context: context).ask(for: replaceKeys, passphrase)
    }
    let given = try from.map { try Card.read(from: $0) }
    // Before the questions, so that a slip at the passphrase costs none of their answers.
    var lockers = try passphrase.openOrMakeLocker(context)
    let (card, wanted) = try given ?? askForCard(context)
    let id = try shortName(card, wanted, in: library, lockers.contents)
    try lockers.update { locker in
      _ = locker.makeSupporterKeys(for: id, on: context.now.day)
      locker.supporterID = id
      _ = locker.sealingKeys.renew(on: context.now.day)
    }
    guard let locker = lockers.contents, let keys = locker.supporterKeys else { throw LockerError.missing }
    var bio = card.bio
    bio.id = id
    bio.serial = locker.seenCards(of: library.program.id)?.serial(of: id)
    _ = bio.use(locker.sealingKeys)
    let isSupporter = library.supporters[id] != nil
    if isSupporter {
      try library.library.save(bio, with: keys.signing)
    } else {
      try library.library.apply(card.membership, bio, with: keys.signing)
    }
    // What this account remembers is for all who use it: on a shared login that is nobody's name.
    let mine = passphrase.isShared(context) ? nil : id
    try context.known.update { known throws(ProgramError) in try known.note(library.pin, supporter: mine) }
    try tell(id, keys, isSupporter, context.words)
  }

  private func askForCard(_ context: CommandContext) throws(CommandFailure) -> (card: Card, id: SupporterID?)
  {
    var questions = CardQuestions(context)
    return (try questions.ask(), nil)
  }

  /// The name that the locker's keys have already, or one that nobody has.
  private func shortName(
    _ card: Card, _ wanted: SupporterID?, in library: OpenLibrary, _ locker: Locker?
  ) throws(CardError) -> SupporterID {
    let key = locker?.supporterKeys.map { Base64.encode($0.signing.publicKey) }
    let standing = try standingKeys(in: library)
    let candidates =
      [locker?.supporterID, wanted].compactMap { $0 } + ShortName.candidates(for: card.bio.name)
    guard let first = candidates.first(where: { standing[$0] == nil || standing[$0] == key }) else {
      throw .idTaken(candidates[0])
    }
    if let wanted, key == nil, first != wanted { throw .idTaken(wanted) }
    return first
  }

  /// The signing keys behind all names that stand in the library.
  private func standingKeys(in library: OpenLibrary) throws(CardError) -> [SupporterID: PublicKeyText] {
    var keys = library.supporters.mapValues(\.membership.signingKey)
    let applicants: [Result<Applicant, SupporterRefusal>]
    do { applicants = try library.library.applicants(in: library.program) } catch { throw .storage(error) }
    for case .success(let applicant) in applicants {
      keys[applicant.card.id] = applicant.card.membership.signingKey
    }
    return keys
  }

  private func tell(
    _ id: SupporterID, _ keys: SupporterKeys, _ isSupporter: Bool, _ words: Catalogue
  ) throws(CommandFailure) {
    guard !isSupporter else { return try StandardOutput.write(line: words(.applySaved)) }
    try StandardOutput.write(lines: [
      words(.applyDone, ["id": id.rawValue]), words(.applyFingerprint),
      "  " + FingerprintWords.words(for: keys.signing.publicKey).joined(separator: " "),
      words(.applyWait),
    ])
  }
}
