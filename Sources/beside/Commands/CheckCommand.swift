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
    guard kept else {
      let code = try ReturnCodeQuestion.ask(context.words)
      let outlook = try program.library.check(code, in: program.program, at: context.now)
      let checked = CheckedRequest(code: code.text, kept: nil, outlook: outlook)
      return try StandardOutput.write(lines: lines(of: checked, context))
    }
    var lockers = try passphrase.openLocker(context)
    let checked = try KeptRequests.check(lockers.contents, in: program, at: context.now)
    try tell(checked, context)
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
