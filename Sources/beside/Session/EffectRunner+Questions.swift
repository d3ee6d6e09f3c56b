import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// What a supporter asks a supervisor as a hypothetical, and what a supervisor answers (D9).
extension EffectRunner {
  /// My questions with their answers, and those that wait for mine.
  func readQuestions() throws -> [Action] {
    guard let locker = lockers.contents else { return [] }
    let library = try readLibrary()
    var shown: [PutQuestion] = []
    if let keys = locker.supporterKeys {
      let mine = try library.library.questions(opening: keys.sealing, in: library.team)
      shown += mine.filter { $0.question.by == keys.id }.map { PutQuestion($0, to: library.program, words) }
    }
    shown += try toAnswer(in: library).map { PutQuestion($0, from: library.supporters[$0.question.by]) }
    return [.questionsRead(shown)]
  }

  /// Seals a question to one supervisor; names, numbers and places of the requests I can read must not stand in it.
  func askSupervisor(_ text: String, _ key: PublicKeyText) -> [Action] {
    settled {
      guard let keys = lockers.contents?.supporterKeys else { throw QuestionFailure.notOnTheList }
      let library = try readLibrary()
      guard let supervisor = library.program.supervisors.first(where: { $0.signingKey == key }) else {
        throw QuestionFailure.notAllowed(.unknownSupervisor)
      }
      let letters = try Inbound(of: library, for: keys, remembering: rememberedRequests()).requests.map(
        \.letter)
      _ = try library.library.ask(
        text, to: supervisor, as: keys, in: library.team, checked: HypotheticalCheck(letters),
        at: SystemClock.now)
    }
  }

  /// Seals a supervisor's answer below a question.
  func answerQuestion(_ text: String, _ id: QuestionID) -> [Action] {
    settled {
      let library = try readLibrary()
      guard let signing = lockers.contents?.supervisorSigning else {
        throw QuestionFailure.notAllowed(.unknownSupervisor)
      }
      guard let question = try toAnswer(in: library).first(where: { $0.id == id }) else {
        throw QuestionFailure.gone
      }
      try library.library.answer(question, text, as: signing, in: library.program, at: SystemClock.now)
    }
  }

  /// Destroys a question and its answer.
  func endQuestion(_ id: QuestionID) throws -> [Action] {
    try readLibrary().library.end(id)
    return try readQuestions() + [.notice(Notice(words(.questionEnded)))]
  }

  /// The questions that wait for the holder of the locker, where the program names them as a supervisor.
  private func toAnswer(in library: OpenLibrary) throws -> [OpenedQuestion] {
    guard let locker = lockers.contents, locker.isSupervisor(in: library.program),
      let sealing = locker.supervisorSealing
    else { return [] }
    return try library.library.questions(opening: [sealing], in: library.team).filter { $0.answer == nil }
  }

  private func settled(_ body: () throws -> Void) -> [Action] {
    do {
      try body()
      return try [.questionSent] + readQuestions()
    } catch LockerError.passphraseChanged {
      return [.lockerClosed(words.failure(LockerError.passphraseChanged))]
    } catch {
      return [.questionRefused(Self.message(of: error, words))]
    }
  }
}

extension PutQuestion {
  /// A question of mine to a supervisor.
  fileprivate init(_ opened: OpenedQuestion, to program: Program, _ words: Catalogue) {
    let supervisor = program.supervisors.first { $0.signingKey == opened.question.to }
    self.init(
      id: opened.id, text: opened.question.text, asked: opened.question.asked, answer: opened.answer?.text,
      isMine: true, other: supervisor?.name ?? words(.questionSupervisor))
  }

  /// A question that a supporter asks me.
  fileprivate init(_ opened: OpenedQuestion, from supporter: Supporter?) {
    self.init(
      id: opened.id, text: opened.question.text, asked: opened.question.asked, isMine: false,
      other: supporter?.bio.name ?? opened.question.by.rawValue)
  }
}
