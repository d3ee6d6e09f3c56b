/// A program with its coordinator, made by the commands alone.
struct Team {
  let coordinator: Account

  /// The folder of its library.
  var library: String { coordinator.path("library") }

  init() throws {
    coordinator = try Account()
    try coordinator.makeLocker()
    let outcome = try coordinator.beside(["init", library, "--name", "Riverside"] + coordinator.unlocked)
    guard outcome.status == 0 else { throw TestFailure(outcome.errors) }
  }

  /// Someone who has joined.
  func join() throws -> Account {
    let account = try Account()
    let outcome = try account.beside("join", library)
    guard outcome.status == 0 else { throw TestFailure(outcome.errors) }
    return account
  }

  /// Someone whose card waits.
  func apply(_ bio: String, as id: String = "kim") throws -> Account {
    let account = try join()
    try account.makeLocker()
    let card = #"{"schema": 1, "id": "\#(id)", "bio": \#(bio), "membership": {"team": "North"}}"#
    try account.write(card, to: "card.json")
    let outcome = try account.beside(["apply", "--from", account.path("card.json")] + account.unlocked)
    guard outcome.status == 0 else { throw TestFailure(outcome.errors) }
    return account
  }

  /// A supporter whom the coordinator has signed for.
  @discardableResult
  func addSupporter(_ id: String, _ bio: String) throws -> Account {
    let account = try apply(bio, as: id)
    let outcome = try endorse(id, "yes\n")
    guard outcome.status == 0 else { throw TestFailure(outcome.errors) }
    return account
  }

  /// Signs for an applicant with all dates of last week.
  func endorse(_ id: String, _ answers: String) throws -> Outcome {
    let days = ["--trained", "2026-01-02", "--reporter-trained", "2026-01-03", "--pledged", Self.pledged]
    return try coordinator.beside(["endorse", id] + days + coordinator.unlocked, input: Array(answers.utf8))
  }

  /// A day on which a pledge was signed that still holds.
  static var pledged: String { today }

  /// Asks for oneself by phone, with everything else left out.
  static let plainAnswers = "\n\n\n555 0199\n\n\n\n\n\nyes\n"
}
