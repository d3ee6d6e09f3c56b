import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Lists what waits for a supporter.
struct InboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "For supporters: see what waits for you, and how much time is left.",
    discussion: """
      Your passphrase opens the requests that are sealed to you. To take one, open Beside and go to its inbox.

      For a status bar, start “beside inbox --watch” once and type your passphrase: while it runs, \
      “beside inbox --count” prints the number that wait, and asks nothing. Where none runs, it ends with status 75. \
      The watch also writes a line when someone more waits or when time runs short, for notifications. Nothing but \
      numbers leaves it.

      With --calendar, the times of your next contacts go to a file for your calendar, with no word about whom.

      Example: beside inbox --count
      """)

  @Flag(help: "Print only how many requests wait for you to take them; a watch that runs is asked.")
  var count = false

  @Flag(help: "Ask for the passphrase once, and tell the number to --count until Ctrl-C.")
  var watch = false

  @Flag(help: "Print the list as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("Write the times that you planned to a new file for calendars.", valueName: "file"))
  var calendar: String?

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard [count, json, watch, calendar != nil].count(where: { $0 }) < 2 else {
      throw ValidationError("Please choose one of --count, --json, --watch and --calendar.")
    }
  }

  func run() async throws {
    let context = CommandContext()
    if watch { return try await serve(context) }
    if count, passphrase.passphraseFile == nil { return try tellNumber(context) }
    try list(context)
  }

  /// Prints the number that a watch serves; asks nothing where none does.
  private func tellNumber(_ context: CommandContext) throws(CommandFailure) {
    // Whoever knows no library has no watch either, and a shell prompt hears the same of both.
    guard let path = try? LibraryOptions.path(library.library, context),
      let id = try context.known.read().entry(at: path)?.pin.programID,
      let number = WaitingNumber.ask(for: id)
    else { throw CommandFailure(context.words(.inboxNotWatched), ExitStatus.tryAgain) }
    try StandardOutput.write(line: String(number))
  }

  private func serve(_ context: CommandContext) async throws {
    let words = context.words
    guard !passphrase.isShared(context) else {
      throw CommandFailure(words(.inboxWatchShared), ExitStatus.noPermission)
    }
    let program = try library.openProgram(context)
    let number = try WaitingNumber(of: program.program.id, told: words(.inboxWatchedAlready))
    let typed = try passphrase.typed(context)
    let runner = EffectRunner(folders: context.folders, zones: context.zones, words: context.words)
    _ = try await runner.openLibrary(at: program.path, first: 0)
    _ = await runner.readAll()
    if case .lockerRefused(let why)? = await runner.carryOut(.openLocker(passphrase: typed)).first {
      throw CommandFailure(why, ExitStatus.noPermission)
    }
    guard let me = await runner.lockers.contents?.supporterKeys?.id else {
      throw CommandFailure(words(.inboxNoKeys), ExitStatus.noPermission)
    }
    StandardError.tell(words(.inboxWatching))
    var watch = await InboxWatch(
      runner, for: me, lockers: context.folders.lockers, words: words)
    try await watch.run(serving: number)
    await runner.leave()
  }

  private func list(_ context: CommandContext) throws {
    let library = try library.open(context)
    var lockers = try passphrase.openLocker(context)
    guard let locker = lockers.contents, let keys = locker.supporterKeys else {
      throw CommandFailure(context.words(.inboxNoKeys), ExitStatus.noPermission)
    }
    let program = library.program
    let remembered = locker.requestMemory(of: program.id)
    let inbound = try Inbound(of: library, for: keys, remembering: remembered)
    if inbound.memory != remembered {
      let (today, days) = (context.now.day, program.policy.retentionDays)
      try lockers.update { $0.keep(inbound.memory, of: program.id, on: today, retentionDays: days) }
    }
    for refusal in inbound.refusals { StandardError.tell(refusal.message) }
    let inbox = PlainInbox(inbound.requests, for: keys.id, in: try context.state(showing: library))
    if let calendar {
      let path = Founding.absolute(calendar)
      let file = PlannedCalendar.file(
        of: inbound.requests.planned(by: keys.id), at: context.now, context.words)
      try PrivateFile.create(path, holding: Array(file.text.utf8))
      StandardError.tell(context.words(.calendarSaved, ["file": path]))
    } else if count {
      try StandardOutput.write(line: String(inbox.waitingCount))
    } else if json {
      try StandardOutput.write(json: inbox.entries.map { Listed($0, now: context.now) })
    } else {
      try StandardOutput.write(
        lines: inbox.lines(words: context.words, columns: CommandContext.columns))
    }
  }

  /// A request as other programs read one; what the sender wrote is not in it.
  private struct Listed: Encodable {
    let id: RequestID
    let group: String
    let waiting: Bool
    let urgency: Urgency
    let due: Timestamp
    let secondsLeft: Int64?
    let time: String
    let standing: String

    init(_ entry: PlainInbox.Entry, now: Timestamp) {
      let request = entry.request
      id = request.id
      group = entry.group
      waiting = entry.isWaiting
      urgency = request.letter.urgency
      due = request.letter.due
      secondsLeft = request.clock?.timeLeft(at: now)
      time = entry.time
      standing = entry.standing
    }
  }
}
