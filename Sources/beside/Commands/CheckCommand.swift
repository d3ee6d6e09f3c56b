import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// Tells the sender of a request how it stands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "See how a request of yours stands, by its return code.",
    discussion: """
      The return code is asked for, or read from standard input. It is never an argument, which others could see. \
      With --kept, all codes in your locker are looked up; those whose request is gone are told once and leave it.

      Example: beside check
      """)

  @Flag(help: "Look up the codes that you kept in your locker.")
  var kept = false

  @Flag(help: "With --kept, print the list as JSON, without the codes.")
  var json = false

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var stray: StrayCode

  func validate() throws {
    try stray.refuse()
    guard kept || (!json && passphrase.passphraseFile == nil) else {
      throw ValidationError("--json and --passphrase-file go with --kept.")
    }
  }

  func run() throws {
    let context = CommandContext()
    let program = try library.openProgram(context)
    var conversation = Conversation(words: context.words)
    guard kept else {
      let code = try ReturnCodeQuestion.ask(&conversation, context.words)
      let outlook = try program.library.check(code, in: program.program, at: context.now)
      let mayTell = try program.library.mayTell(code, of: outlook, in: program.program)
      let checked = CheckedRequest(code: code.text, kept: nil, outlook: outlook, mayTell: mayTell)
      try StandardOutput.write(lines: lines(of: checked, context))
      return try askHowItWas(checked, of: program, &conversation, context)
    }
    var lockers = try passphrase.openLocker(context)
    let checked = try KeptRequests.check(lockers.contents, in: program, at: context.now)
    try tell(checked, context)
    if !json { for request in checked { try askHowItWas(request, of: program, &conversation, context) } }
    try KeptRequests.forgetGone(checked, in: &lockers)
  }

  private func tell(_ checked: [CheckedRequest], _ context: CommandContext) throws(CommandFailure) {
    if json { return try StandardOutput.write(json: checked.map { Listed($0, lines(of: $0, context)) }) }
    guard !checked.isEmpty else { return try StandardOutput.write(line: context.words(.checkKeptNone)) }
    try StandardOutput.write(
      lines: checked.flatMap { request in
        let sent = request.sent.map { context.words(.checkSent, ["time": context.moment($0)]) }
        return [sent ?? ""] + lines(of: request, context).map { "  " + $0 }
      })
  }

  /// Asks how it was, where that may be said; a pipe that has ended says nothing (E8).
  private func askHowItWas(
    _ checked: CheckedRequest, of program: OpenLibrary, _ conversation: inout Conversation,
    _ context: CommandContext
  ) throws {
    guard checked.mayTell, let code = try? ReturnCode(parsing: checked.code) else { return }
    let words = context.words
    if let sent = checked.sent { conversation.say(words(.checkSent, ["time": context.moment(sent)])) }
    let choices = [words(.tellNothing)] + Afterwards.allCases.map { words($0.word) }
    let choice: Int
    do throws(CommandFailure) {
      choice = try conversation.choose(words(.tellPlain), choices)
    } catch {
      if error.status == ExitStatus.noInput { return }
      throw error
    }
    guard choice > 0 else { return }
    try program.library.tell(
      Afterwards.allCases[choice - 1], with: code, on: context.now.day, in: program.program)
    conversation.say(words(.tellThanks))
  }

  private func lines(of checked: CheckedRequest, _ context: CommandContext) -> [String] {
    checked.sentences(now: context.now, zones: context.zones, words: context.words)
  }

  /// A request as other programs read one; the code is not in it.
  private struct Listed: Encodable {
    let sent: Timestamp?
    let state: String
    let due: Timestamp?
    let replyTime: Timestamp?
    let replyWay: Way?
    let words: [String]

    init(_ checked: CheckedRequest, _ lines: [String]) {
      var standing: RequestStanding?
      if case .standing(let found) = checked.outlook { standing = found }
      sent = checked.sent
      due = standing?.due
      replyTime = standing?.reply?.time
      replyWay = standing?.reply?.way
      words = lines
      state =
        switch checked.outlook {
        case .standing(let standing) where standing.isLost: "ask again"
        case .standing(let standing): Self.name(of: standing.state)
        case .unbelievable: "unbelievable"
        case .gone(.withdrawn): "withdrawn"
        case .gone(.expired): "expired"
        case .gone: "gone"
        }
    }

    private static func name(of state: RequestState) -> String {
      switch state {
      case .waiting: "waiting"
      case .taken: "taken"
      case .inTouch: "in touch"
      }
    }
  }
}
