import BesideApp
import BuiltIn
import PeerSupport

/// Leads through the form that asks someone to get in touch.
struct AskQuestions {
  private var conversation: Conversation
  private let words: Catalogue
  private let directory: AppState

  init(_ conversation: Conversation, directory: AppState) {
    self.conversation = conversation
    self.directory = directory
    words = conversation.words
  }

  /// Asks everything that there is to ask; without the agreement of a colleague it ends here (C2, C3).
  mutating func fillIn(_ form: inout PlainAsk) throws(CommandFailure) {
    while let question = form.question {
      if question.asksForPeople {
        form.ask(try people(&form))
      } else if question.choices.isEmpty {
        try write(question, into: &form)
      } else {
        let choice = try conversation.choose(Self.prompt(question), question.choices, holding: question.held)
        let remarks = form.choose(choice)
        guard form.isAgreed || form.question != nil else {
          throw CommandFailure(remarks.joined(separator: " "), ExitStatus.declined)
        }
        for remark in remarks { conversation.say(remark) }
      }
    }
  }

  /// Shows what stays private and what does not, and asks for the last yes (C8).
  mutating func confirm(_ form: PlainAsk) throws(CommandFailure) {
    if let problem = form.problem { throw CommandFailure(problem, ExitStatus.data) }
    for line in form.privacy(columns: CommandContext.columns) { conversation.say(line) }
    guard try conversation.isYes(words(.askSendPlain)) else {
      throw CommandFailure(words(.askDeclined), ExitStatus.declined)
    }
  }

  private static func prompt(_ question: PlainAsk.Question) -> String {
    question.text.hasSuffix("?") ? question.text : question.text + ":"
  }

  private mutating func write(
    _ question: PlainAsk.Question, into form: inout PlainAsk
  ) throws(CommandFailure) {
    form = try conversation.ask(Self.prompt(question)) { [form] line throws(Slip) in
      var written = form
      if let problem = written.write(line) { throw Slip(problem) }
      return written
    }
  }

  /// Whom to ask, found one after another by words; none means whoever can first (C7).
  ///
  /// A minus before the words keeps someone out.
  private mutating func people(_ form: inout PlainAsk) throws(CommandFailure) -> [Supporter] {
    var chosen: [Supporter] = []
    conversation.say(words(.askLineUnchecked))
    while chosen.count < RequestLetter.recipientsRange.upperBound {
      let line = try conversation.ask(words(chosen.isEmpty ? .askFind : .askFindMore))
      if line.isEmpty { return chosen }
      if line.hasPrefix("-") {
        if let supporter = try find(String(line.dropFirst())) {
          conversation.say(form.toggleKeptOut(supporter))
          chosen.removeAll { $0.id == supporter.id }
        }
        continue
      }
      guard let supporter = try find(line), !chosen.contains(where: { $0.id == supporter.id }) else {
        continue
      }
      if let reason = form.reasonNotToAsk(supporter) {
        try conversation.decline(reason)
        continue
      }
      if let sentence = form.wordsBeforeAsking(supporter) {
        conversation.say(sentence)
        guard try conversation.isYes(words(.askAnywayPlain, ["name": supporter.bio.name])) else {
          try conversation.decline(words(.askNotChosen, ["name": supporter.bio.name]))
          continue
        }
      }
      conversation.say(words(.askChosen, ["name": supporter.bio.name]))
      chosen.append(supporter)
    }
    return chosen
  }

  /// Whom some words mean; several are listed to choose from.
  private mutating func find(_ line: String) throws(CommandFailure) -> Supporter? {
    let found = PlainDirectory(finding: line, in: directory)
    guard !found.offersEveryone, !found.entries.isEmpty else {
      try conversation.decline(words(.directoryNobodyFits))
      return nil
    }
    // A name typed with its accents means that very name, where another differs by an accent alone.
    let exact = found.entries.filter { $0.supporter.bio.name == line }
    let named = found.entries.filter { Folding.isSame($0.supporter.bio.name, line) }
    let fitting = exact.count == 1 ? exact : named.isEmpty ? found.entries : named
    let listed = fitting.prefix(Self.longestList)
    let heads = listed.map { $0.head(words) }
    // One alone is not chosen from a list, and is seen before choosing all the same (B5).
    if heads.count == 1 { conversation.say(heads[0]) }
    let index = try conversation.choose(words(.askWhichOne), heads)
    return listed[index].supporter
  }

  private static let longestList = 9
}
