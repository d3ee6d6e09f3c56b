import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Lists what waits for a supporter.
struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "For supporters: see what waits for you, and how much time is left.",
    discussion: """
      Your passphrase opens the requests that are sealed to you. To take one, open Beside and go to its inbox.

      Example: beside inbox --count
      """)

  @Flag(help: "Print only how many requests wait for you to take them.")
  var count = false

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard !(count && json) else { throw ValidationError("Please choose --count or --json, not both.") }
  }

  func run() throws {
    let context = CommandContext()
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
    if count {
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
