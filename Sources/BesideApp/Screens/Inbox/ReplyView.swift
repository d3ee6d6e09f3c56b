import BuiltIn
import Canvas
import PeerSupport

enum ReplyView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let columns = min(60, body.columns)
    var page = TextPage(columns: columns - 4)
    page.add(state.words(.replyIntro), .textQuiet)
    let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: state.words)
    for sentence in say.sentences(state.reply) { page.add(sentence, .fieldFocused) }
    page.addSpace()
    page.addFlow(hints(state), separator: state.words(.commonSeparator), .textQuiet)
    let inside = Panel.draw(
      title: state.words(.titleReply), columns: columns, rows: page.rows.count, in: body, &painter)
    page.draw(from: 0, in: inside, &painter)
  }

  /// The keys that change the reply, each with what it does.
  private static func hints(_ state: AppState) -> [String] {
    CommandTable.commands(in: .reply).filter { $0.group == .here && !$0.isInFooter }.compactMap { command in
      state.surroundings.keymap.keys(for: command).first.map { "\($0) \(state.words(command.title))" }
    }
  }
}

/// What a request's page says of replies and of the code that is to be handed over.
extension TextPage {
  /// What the holder has told the sender.
  mutating func addReply(of request: SupportRequest, _ state: AppState) {
    guard request.holder == state.me, let reply = request.reply else { return }
    let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: state.words)
    add(([state.words(.replyYouSaid)] + say.sentences(reply)).joined(separator: " "), .textQuiet)
  }

  /// The code for someone who did not ask themselves, letter by letter, to be read aloud at the first contact (C2, C3).
  mutating func addCode(of request: SupportRequest, _ state: AppState) {
    guard request.holder == state.me, let code = state.inbox.codes[request.id] else { return }
    addSpace()
    add(state.words(.requestCode), .label)
    let groups = code.split(separator: "-").map { $0.map(String.init).joined(separator: " ") }
    for row in Flow.rows(groups, separator: "   ", columns: columns - 2) {
      add(row, .fieldFocused, indent: 2)
    }
    add(state.words(.requestCodeHelp))
  }
}
