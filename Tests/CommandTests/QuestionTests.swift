import Testing

@Suite("beside question")
struct QuestionTests {
  private let team: Team
  private let kim: Account
  private let supervisor: Account

  init() throws {
    team = try Team()
    kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    supervisor = try team.join()
    try supervisor.makeLocker()
  }

  private func question(_ verb: String, as account: Account, _ answers: String = "") throws -> Outcome {
    try account.beside(["question", verb] + account.unlocked, input: Array(answers.utf8))
  }

  /// The questions in the library.
  private func stored() throws -> [String] {
    try Process.run("/bin/ls", [team.library + "/questions"]).lines
  }

  /// Names the supervisor as they would: a line, its words compared, and a yes.
  private func name(_ answer: String = "yes\n", as called: String = "Dr. Reyes") throws -> Outcome {
    let keys = try question("keys", as: supervisor)
    #expect(keys.status == 0, "\(keys.errors)")
    let line = try #require(keys.lines.first { $0.hasPrefix("  ") }).filter { $0 != " " }
    let words = try #require(keys.lines.last { $0.hasPrefix("  ") })
    let outcome = try team.coordinator.beside(
      ["coordinator", "supervisor", line, "--name", called, "--role", "clinical director"]
        + team.coordinator.unlocked, input: Array(answer.utf8))
    #expect(outcome.lines.contains(words))
    return outcome
  }

  @Test("D9: a doubt is put to a supervisor, answered, read, and gone")
  func wholeLife() throws {
    #expect(try question("ask", as: kim, "What if?\n").errors.contains("names no supervisor"))
    #expect(try name("no\n").status == 1)
    #expect(try name().status == 0)
    #expect(try question("answer", as: kim).status == 77)

    let asked = try question("ask", as: kim, "What if someone never rests?\n")
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.contains("Dr. Reyes"))
    #expect(try stored().count == 1)
    #expect(try question("read", as: kim, "\n").output.contains("No answer yet."))

    let answered = try question("answer", as: supervisor, "Ask what rest would cost them.\n")
    #expect(answered.status == 0, "\(answered.errors)")
    #expect(answered.output.contains("What if someone never rests?"))
    #expect(try question("answer", as: supervisor).output.contains("Nothing waits"))

    let read = try question("read", as: kim, "yes\n")
    #expect(read.output.contains("Ask what rest would cost them."))
    #expect(try stored().isEmpty)
    #expect(try question("read", as: kim).output.contains("no question"))
  }

  @Test("D9: what names, numbers or places of a request stand in it is told, and nothing is sent")
  func identifies() throws {
    #expect(try name().status == 0)
    #expect(try team.join().beside("ask", input: Team.plainAnswers).status == 0)
    let outcome = try question("ask", as: kim, "Should I call 555-0199 again?\n")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("This could point at someone: 555-0199."))
    #expect(try stored().isEmpty)
  }

  @Test("J7: a name that differs by its accents is another supervisor")
  func accents() throws {
    #expect(try name(as: "José Peña").status == 0)
    #expect(try name(as: "Jose Pena").status == 0)
    func remove(_ name: String) throws -> Int32 {
      try team.coordinator.beside(
        ["coordinator", "supervisor", "--name", name, "--remove"] + team.coordinator.unlocked
      ).status
    }
    #expect(try remove("JOSÉ PENA") == 66)
    #expect(try remove("JOSÉ PEÑA") == 0)
    #expect(try remove("José Pena") == 0)
    #expect(try remove("Jose Pena") == 66)
  }

  @Test("J7: a supervisor can be taken off the program, and a name that fits nowhere is refused")
  func removing() throws {
    #expect(try name().status == 0)
    func change(_ arguments: String...) throws -> Outcome {
      try team.coordinator.beside(["coordinator", "supervisor"] + arguments + team.coordinator.unlocked)
    }
    #expect(try change("--name", "Nobody", "--remove").status == 66)
    #expect(try change("--name", "Dr Reyés", "--remove").status == 0)
    #expect(try name().status == 0)
    #expect(try change("AAAA", "--name", "Dr. Reyes").status == 65)
    #expect(try change("AAAA", "--name", String(repeating: "a", count: 200)).status == 64)
    #expect(try change("--name", "dr. reyes", "--remove").status == 0)
    #expect(try question("ask", as: kim, "What if?\n").status == 69)
  }
}
