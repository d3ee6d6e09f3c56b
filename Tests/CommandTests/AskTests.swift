import Glibc
import Testing

@Suite("beside ask")
struct AskTests {
  let team: Team

  init() throws {
    team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim", "ways": ["phone", "text"]}"#)
  }

  private func ask(_ answers: String...) throws -> Outcome {
    try team.join().beside("ask", input: answers.joined(separator: "\n") + "\n")
  }

  private var requests: Int {
    get throws { try Process.run("/bin/ls", [team.library + "/requests"]).lines.count }
  }

  @Test("For oneself a phone number and a yes are enough")
  func aNumberIsEnough() throws {
    let outcome = try ask("", "", "", "555 0199", "", "", "", "", "", "yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try requests == 1)
  }

  @Test("C2, C3: without their agreement nothing goes further")
  func withoutAgreementNothingIsSent() throws {
    for asker in ["2", "3"] {
      for (agreement, words) in [("1", "Please ask them first"), ("3", "Then their no stands")] {
        let outcome = try ask(asker, agreement)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(words))
      }
    }
    #expect(try requests == 0)
  }

  @Test("C2: the code goes to the colleague and is not shown")
  func forAColleagueNoCodeIsShown() throws {
    let outcome = try ask("2", "2", "", "", "555 0199", "", "", "", "", "", "yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("Someone will be in touch with them by "))
    #expect(!outcome.lines.contains { $0.split(separator: "-").count == 6 })
  }

  @Test("C5: who is in a hurry sees whom to call right now")
  func soonShowsHelp() throws {
    let outcome = try ask("", "kim", "", "1", "1", "555 0199", "", "", "", "2", "", "yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("If that is too long to wait: 988 call or text"))
    #expect(outcome.output.contains("If that is too long to wait:"))
  }

  @Test("C8: what stays private, its limits and who must report stand before the yes")
  func privacyIsReadFirst() throws {
    let outcome = try ask("", "", "", "555 0199", "", "", "", "", "", "no")
    let privacy = try #require(outcome.errors.firstRange(of: "What stays private"))
    let report = try #require(outcome.errors.firstRange(of: "must report"))
    let question = try #require(outcome.errors.firstRange(of: "Type yes to send this"))
    #expect(privacy.lowerBound < report.lowerBound && report.lowerBound < question.lowerBound)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(try requests == 0)
  }

  @Test("C2: without a yes it says what one can do instead")
  func insteadIsSaid() throws {
    let notAsked = try ask("2", "1").errors
    for words in ["Sit beside them", "Give them the list", "Reach out yourself"] {
      #expect(notAsked.contains(words))
    }
    #expect(try !ask("2", "3").errors.contains("Sit beside them"))
  }

  @Test("C3: a supervisor hears that someone will be in touch, and nothing more")
  func supervisorHearsNothingMore() throws {
    let outcome = try ask("3", "2", "", "", "555 0199", "", "", "", "", "", "yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.lines.first == "Someone will be in touch with them. There is nothing more you need to do.")
    #expect(!outcome.output.contains(":"))
  }

  @Test("C4: nothing that is typed is cut short unseen")
  func tooLong() throws {
    let long = String(repeating: "a", count: 201)
    let outcome = try ask("", "", "", "555 0199", "", "", long, "", "", "yes")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("This holds 200 letters at most"))
    #expect(try requests == 0)
  }

  @Test("C7: who is kept out by a minus does not get the request")
  func someoneIsKeptOut() throws {
    let lee = try team.addSupporter("lee", #"{"name": "Lee"}"#)
    let outcome = try ask("", "-lee", "", "", "555 0199", "", "", "", "", "", "yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Lee is kept out. No one is told."))
    #expect(try lee.beside(["inbox", "--count"] + lee.unlocked).output == "0\n")
  }

  @Test("Names that differ by an accent alone: the one that is typed with its accents is meant")
  func accents() throws {
    try team.addSupporter("jose", #"{"name": "José Peña"}"#)
    try team.addSupporter("jose-two", #"{"name": "Jose Pena"}"#)
    #expect(try ask("", "José Peña", "").errors.contains("You ask José Peña."))
    #expect(try ask("", "Jose Pena", "").errors.contains("You ask Jose Pena."))
    let both = try ask("", "jose pena", "2", "")
    #expect(both.errors.contains("Which of them?"))
  }

  @Test("B6: someone full can be read about, not asked")
  func someoneFullIsNotAsked() throws {
    try team.addSupporter("sam", #"{"name": "Sam", "availability": {"state": "full"}}"#)
    let outcome = try ask("", "sam")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Sam has all they can hold right now."))
    #expect(try requests == 0)
  }

  @Test("Over a pipe a slip ends the command and says what is wrong")
  func slipsEndIt() throws {
    let account = try team.join()
    let long = String(repeating: "x", count: 999)
    for (answers, words) in [
      (["7"], "Please type a number from 1 to 3."), (["", "nobody"], "No page fits all of this."),
      (["", "", "", "call me"], "Please type the number to call or text."),
      (["", "", "3", "no address"], "Please type the e-mail address"),
      (["", "", "", "555 0199", "", "", "", "", long], "letters too long"),
    ] {
      let outcome = try account.beside("ask", input: answers.joined(separator: "\n") + "\n")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.status == 65)
    }
    #expect(try requests == 0)
  }

  @Test("A library that cannot be changed from here says so", .enabled(if: geteuid() != 0))
  func aReadOnlyLibraryIsSaid() throws {
    let account = try team.join()
    _ = try Process.run("/bin/chmod", ["-R", "a-w", team.library])
    let outcome = try account.beside("ask", input: Team.plainAnswers)
    #expect(outcome.status == 77)
    #expect(outcome.errors.contains("This account may not open or change"))
    #expect(try account.beside("find").status == 0)
  }

  @Test func answersThatEndTooEarlySendNothing() throws {
    let outcome = try ask("", "", "", "555 0199")
    #expect(outcome.status == 66)
    #expect(try requests == 0)
  }

  @Test func textThatIsNotUTF8IsRefused() throws {
    let outcome = try team.join().beside(["ask"], input: [0x0A, 0xFF, 0xFE, 0x0A])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Line 2 of the input is not UTF-8 text"))
  }

  @Test func aLineWithoutEndIsRefused() throws {
    let account = try team.join()
    try account.writeSparse(bytes: 200 << 20, to: "endless")
    let outcome = try account.beside(["ask"], inputFile: account.path("endless"))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Line 1 of the input is too long"))
  }

  @Test("A supporter who asks whoever can first does not ask themselves")
  func nobodyAsksThemselves() throws {
    let sam = try team.addSupporter("sam", #"{"name": "Sam"}"#)
    #expect(try sam.beside("ask", input: Team.plainAnswers).status == 0)
    #expect(try sam.beside(["inbox", "--count"] + sam.unlocked).output == "0\n")
  }

  @Test func aProgramWithoutSupportersSaysWhomToCall() throws {
    let empty = try Team()
    let outcome = try empty.join().beside("ask")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("beside help-now"))
  }
}
