import BuiltIn
import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A doubt is put to a supervisor (D9)")
struct QuestionWalkthroughTests {
  private static let reyes = SupervisorKey(
    name: "Dr. Reyes", role: "clinical director", signingKey: "reyes", sealingKey: "reyes")
  private static let osman = SupervisorKey(name: "Osman", role: "", signingKey: "osman", sealingKey: "osman")

  /// Who can be asked.
  static let supervisors = [reyes]

  /// Amara, with a request of Robin's that they can read, in a program with supervisors.
  static func amara(
    _ supervisors: [SupervisorKey] = [reyes], as me: SupporterID? = Answering.amara, columns: Int = 80
  ) throws -> Driver {
    var driver = try Driver.answering(columns: columns, Answering.request("a"))
    driver.state.program?.program.supervisors = supervisors
    driver.state.me = me
    if me == nil { driver.state.show(.guides) }
    _ = driver.takeEffects()
    return driver
  }

  static func question(_ id: String, _ text: String, answer: String? = nil, isMine: Bool = true)
    -> PutQuestion
  {
    PutQuestion(
      id: QuestionID(checked: id), text: text, asked: Driver.now - 3_600, answer: answer, isMine: isMine,
      other: isMine ? "Dr. Reyes" : "Ben Whitlock")
  }

  @Test("D9: asked without names, answered, read, and let go by a yes", arguments: [80, 40])
  func asked(columns: Int) throws {
    var driver = try Self.amara(columns: columns)
    driver.press("s")
    #expect(driver.takeEffects() == [.readQuestions])
    driver.send(.questionsRead([]))
    driver.press("n")
    driver.type("Robin called at 555 0199. Can I say no?")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("Robin, 555 0199"))
    driver.press("Alt-a")
    driver.type("Can I say no to a friend?")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [.askSupervisor("Can I say no to a friend?", "reyes")])
    driver.send(.questionSent)
    driver.send(.questionsRead([Self.question("q", "Can I say no to a friend?")]))
    #expect(driver.screen.contains("No answer yet."))
    driver.send(.questionsRead([Self.question("q", "Can I say no to a friend?", answer: "Yes, kindly.")]))
    #expect(driver.screen.contains("Yes, kindly."))
    driver.press("x")
    #expect(driver.takeEffects() == [])
    driver.press("Ctrl-y")
    #expect(driver.takeEffects() == [.endQuestion(QuestionID(checked: "q"))])
    driver.send(.questionsRead([]))
    #expect(!driver.screen.contains("Yes, kindly."))
  }

  @Test("Among several supervisors one is chosen")
  func whom() throws {
    var driver = try Self.amara([Self.reyes, Self.osman])
    driver.press("s", "n", "Right", "Down")
    driver.type("May I say no?")
    driver.press("Ctrl-s")
    #expect(driver.takeEffects().last == .askSupervisor("May I say no?", "osman"))
  }

  @Test("A supervisor is told what waits, and answers from the guides")
  func answered() throws {
    var driver = try Self.amara(as: nil)
    driver.send(.questionsRead([Self.question("q", "What if they stay silent?", isMine: false)]))
    #expect(driver.screen.contains("A supporter asks you something: press s."))
    driver.press("s")
    #expect(driver.screen.contains("Ben Whitlock asks"))
    driver.press("n")
    #expect(driver.state.layer == .questions, "Only supporters ask")
    driver.press("Enter")
    #expect(driver.screen.contains("What if they stay silent?"))
    driver.press("Ctrl-s")
    #expect(driver.screen.contains("Nothing is written yet."))
    driver.type("Stay with them.")
    _ = driver.takeEffects()
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [.answerQuestion("Stay with them.", QuestionID(checked: "q"))])
  }

  @Test("What is new is told once, away from its page")
  func toldOnce() throws {
    var driver = try Self.amara()
    let answered = Self.question("q", "May I say no?", answer: "Yes.")
    driver.send(.questionsRead([answered]))
    #expect(driver.screen.contains("Dr. Reyes has answered you: press s."))
    driver.press("Down")
    driver.send(.questionsRead([answered]))
    #expect(!driver.screen.contains("has answered you"))
  }

  @Test(
    "What was begun survives Escape and a refusal, is asked about on leaving, and goes when the locker closes"
  )
  func draft() throws {
    var driver = try Self.amara()
    driver.press("s", "n")
    driver.type("May I say no?")
    driver.press("Escape", "n")
    #expect(driver.screen.contains("May I say no?"))
    driver.press("Ctrl-s")
    driver.send(.questionRefused("The disk is full."))
    #expect(driver.screen.contains("The disk is full."))
    #expect(driver.screen.contains("May I say no?"))
    _ = driver.takeEffects()
    driver.press("Ctrl-q")
    #expect(driver.state.layer == .confirmation)
    #expect(!driver.state.isLeaving)
    driver.press("Ctrl-y")
    #expect(driver.state.isLeaving)

    var locked = try Self.amara()
    locked.press("s", "n")
    locked.type("May I say no?")
    locked.press("Ctrl-l")
    #expect(!locked.state.questions.hasDraft)
    #expect(!locked.screen.contains("May I say no?"))
  }

  @Test("What was begun for one question survives another one")
  func severalBegun() throws {
    var driver = try Self.amara()
    driver.send(
      .questionsRead([
        Self.question("p", "First?", isMine: false), Self.question("q", "Second?", isMine: false),
      ]))
    driver.press("s", "Enter")
    driver.type("To the first.")
    driver.press("Escape", "Down", "Enter")
    #expect(!driver.screen.contains("To the first."))
    driver.type("To the second.")
    driver.press("Escape", "n")
    driver.type("And mine?")
    driver.press("Escape", "Up", "Enter")
    #expect(driver.screen.contains("To the first."))
    driver.press("Ctrl-s")
    #expect(driver.takeEffects().last == .answerQuestion("To the first.", QuestionID(checked: "p")))
    driver.send(.questionSent)
    #expect(driver.state.questions.hasDraft)
    driver.send(.questionsRead([Self.question("q", "Second?", isMine: false)]))
    driver.press("Enter")
    #expect(driver.screen.contains("To the second."))
    driver.press("Escape", "n")
    #expect(driver.screen.contains("And mine?"))
    driver.press("Ctrl-s")
    driver.send(.questionSent)
    driver.send(.questionsRead([]))
    #expect(!driver.state.questions.hasDraft, "The question is gone, and the answer to it")
  }

  @Test("Where nobody can be asked, or the locker is closed, the key says so")
  func unavailable() throws {
    var nobody = try Self.amara([])
    nobody.press("s")
    #expect(nobody.screen.contains("names no supervisor"))
    var closed = try Self.amara()
    closed.state.isUnlocked = false
    closed.press("s")
    #expect(closed.screen.contains("Open your locker first."))
  }

  @Test("Each draft that is not sent is asked about on its own, and a yes gives up that one alone")
  func severalDrafts() throws {
    var driver = try Self.amara()
    driver.press("s", "n")
    driver.type("May I say no?")
    driver.press("Escape", "Escape", "1", "e")
    driver.type("Amara O.")
    driver.press("Escape", "Ctrl-q")
    #expect(driver.state.confirmation.question == driver.state.words(.cardLeaveUnpublished))
    driver.press("Ctrl-y")
    #expect(driver.screen.contains("Your words to a supervisor"))
    driver.press("Ctrl-y")
    #expect(driver.state.isLeaving)
  }
}
