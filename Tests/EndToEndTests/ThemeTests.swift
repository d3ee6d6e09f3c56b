import TestSupport
import Testing

@Suite("Colours")
struct ThemeTests {
  let account: Account

  init() throws { account = try Account() }

  @Test("Every theme can be named", arguments: ["dark", "dawn", "high-contrast", "light", "mono", "tide"])
  func named(theme: String) throws {
    let session = try account.start("demo", "--theme", theme)
    try session.waitForList()
  }

  @Test("A theme that there is not is told with those that there are")
  func unknown() throws {
    let outcome = try account.run("demo", "--theme", "nonsense")
    #expect(outcome.status == 64)
    #expect(outcome.output.contains("high-contrast"))
  }

  @Test("Walking over a theme shows it, Escape takes it back, Enter keeps it for the next time")
  func picker() throws {
    let session = try account.start()
    let before = try headline(session)
    try session.send(keys: "C-t")
    try session.wait(forSelected: "dark")
    try session.send(keys: "Down", "Down")
    try session.wait(for: "other colours") { try headline(session) == before ? nil : true }
    try session.escape(from: "high-contrast")
    try session.wait(for: "the colours from before") { try headline(session) == before ? true : nil }

    try session.send(keys: "C-t")
    try session.wait(forSelected: "dark")
    try session.send(keys: "End")
    try session.wait(forSelected: "tide")
    try session.send(keys: "Enter")
    try session.wait("the list to close") { !$0.contains { $0.contains("tide") } }
    let kept = try session.wait(for: "the kept colours") {
      let now = try headline(session)
      return now == before ? nil : now
    }
    try session.leave()
    #expect(try headline(account.start()) == kept)
  }

  /// The first words of the first screen with their colours.
  private func headline(_ session: TerminalSession) throws -> String {
    let words = "Welcome. This is Beside."
    try session.wait(forText: words)
    let row = try #require(try session.styledScreen().first { $0.contains(words) })
    return String(row.prefix(upTo: try #require(row.firstRange(of: words)).upperBound))
  }
}
