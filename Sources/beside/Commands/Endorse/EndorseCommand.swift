import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Lists who waits to be a supporter, and signs for one of them.
struct EndorseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endorse",
    abstract: "For the coordinator: see who wants to be a supporter, and sign for them.",
    discussion: """
      Without a name, those who wait are listed. With one, you see the card and its words; compare them with the \
      words on the applicant's screen before you type yes. Dates that are missing are asked for. Where the card \
      holds new keys for someone who is a supporter already, you are told so.

      Example: beside endorse kim-reyes --team North --pledged 2026-11-20
      """)

  @Argument(help: ArgumentHelp("The short name on the card. Without it, all are listed.", valueName: "id"))
  var id: String?

  @Flag(help: "Print the list as JSON.")
  var json = false

  @Flag(help: "Send the card away instead of signing for it. No reason is asked.")
  var decline = false

  @OptionGroup var membership: MembershipOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard id == nil || !json else { throw ValidationError("--json is for the list, without a name.") }
    guard id != nil || !decline else { throw ValidationError("--decline needs the short name on the card.") }
  }

  func run() throws {
    let context = CommandContext()
    let library = try library.open(context)
    guard let id else { return try list(applicants(in: library), library, context.words) }
    guard let applicant = try applicants(in: library).first(where: { $0.card.id.rawValue == id }) else {
      throw CommandFailure(context.words(.endorseNoSuch, ["id": id]), ExitStatus.noInput)
    }
    let (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    if decline { return try decline(applicant, coordinator, context.words) }
    try endorse(applicant, coordinator, in: library, lockers, context)
  }

  private func decline(_ applicant: Applicant, _ coordinator: Coordinator, _ words: Catalogue) throws {
    var conversation = Conversation(words: words)
    guard try conversation.isYes(words(.endorseDeclineSure, ["name": applicant.card.bio.name])) else {
      throw CommandFailure(words(.endorseDeclined), ExitStatus.declined)
    }
    try coordinator.decline(applicant.card.id)
    try StandardOutput.write(line: words(.endorseSentAway))
  }

  /// Those whose cards hold; what is wrong with another one is told beside.
  private func applicants(in library: OpenLibrary) throws(StorageError) -> [Applicant] {
    try library.library.applicants(in: library.program).compactMap { result in
      switch result {
      case .success(let applicant): return applicant
      case .failure(let refusal):
        StandardError.tell(refusal.message)
        return nil
      }
    }
  }

  private struct Listed: Encodable {
    let id: SupporterID
    let name: String
    let fingerprint: [String]
    let replacesKeys: Bool
  }

  private func list(
    _ applicants: [Applicant], _ library: OpenLibrary, _ words: Catalogue
  ) throws(CommandFailure) {
    let program = library.program
    if json {
      return try StandardOutput.write(
        json: applicants.map {
          Listed(
            id: $0.card.id, name: $0.card.bio.name, fingerprint: $0.fingerprintWords,
            replacesKeys: $0.replacesKeys(in: program))
        })
    }
    guard !applicants.isEmpty else { return try StandardOutput.write(line: words(.endorseNobody)) }
    try StandardOutput.write(
      lines: applicants.map {
        $0.card.id.rawValue + "  " + $0.card.bio.name
          + ($0.replacesKeys(in: program) ? words(.commonSeparator) + words(.teamNewKeys) : "")
      })
  }

  private func endorse(
    _ applicant: Applicant, _ coordinator: Coordinator, in library: OpenLibrary, _ opened: LockerKeeper,
    _ context: CommandContext
  ) throws {
    let words = context.words
    var lockers = opened
    let today = context.now.day
    let replaces = applicant.replacesKeys(in: library.program)
    // What the coordinator has vouched for goes on with the new keys.
    let known = replaces ? library.supporters[applicant.card.id]?.membership : nil
    let questions = MembershipQuestions(words: words, policy: library.program.policy, today: today)
    let proposed = membership.applied(to: known ?? applicant.card.membership, on: today)
    let shown = Supporter(id: applicant.card.id, membership: proposed, bio: applicant.card.bio)
    try StandardOutput.write(
      lines: PlainPage.supporter(
        shown, in: context.state(showing: library), columns: CommandContext.columns)
        + [""] + questions.lines(of: proposed)
        + (replaces ? ["", words(.endorseReplaces, ["name": applicant.card.bio.name])] : [])
        + ["", words(.endorseFingerprint), "  " + applicant.fingerprintWords.joined(separator: " ")])

    var conversation = Conversation(words: words)
    guard try conversation.isYes(words(.endorseCompare)) else {
      throw CommandFailure(words(.endorseDeclined), ExitStatus.declined)
    }
    let complete = try questions.complete(proposed, in: &conversation)
    let program = try coordinator.endorse(
      applicant, as: complete, replacingKeys: replaces, at: context.now)
    try lockers.update { $0.pin(PinnedProgram(program, path: library.path)) }
    try context.known.update { known throws(ProgramError) in
      try known.note(PinnedProgram(program, path: library.path))
    }
    try StandardOutput.write(
      line: words(replaces ? .endorseReplaced : .endorseDone, ["name": applicant.card.bio.name]))
  }
}
