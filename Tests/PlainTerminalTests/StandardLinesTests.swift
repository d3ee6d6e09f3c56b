import TestSupport
import Testing

@Suite("Plain lines on a real terminal") @TerminalActor
struct StandardLinesTests {
  private static let beside = Program.folder + "/beside"
  private static let environment = ["HOME=/nowhere", "XDG_CONFIG_HOME=", "XDG_DATA_HOME="]

  @Test func `A terminal without screens gets plain lines, and a passphrase does not show`() throws {
    let session = try TerminalSession(
      command: [Self.beside, "demo"], rows: 60, environment: Self.environment, terminal: "dumb")
    try session.wait(forText: "This terminal shows no pages")
    try session.wait(forText: "leave · q")
    try session.type("my plan\n")
    try session.wait(forText: "It does not show.")
    try session.type("no such words\n")
    try session.wait(forText: "That is not the passphrase")
    #expect(try !session.screen().contains { $0.contains("no such words") })
    try session.type("calm river stone\n")
    try session.wait(forText: "10 My commitment")
  }

  @Test func `Ctrl-s is a key, and Ctrl-c at a passphrase gives the terminal back as it was`() throws {
    let session = try TerminalSession(
      command: ["bash", "--norc", "--noprofile"], rows: 60, environment: Self.environment + ["PS1=ready "])
    try session.wait(forText: "ready")
    try session.type("stty -a | cksum; \(Self.beside) demo --plain; echo status $?; stty -a | cksum\n")
    try session.wait(forText: "leave · q")
    try session.send(keys: "C-s", "Enter")
    try session.wait(forText: "Nothing here is called “Ctrl-s”")
    try session.type("my plan\n")
    try session.wait(forText: "It does not show.")
    try session.send(keys: "C-c")
    try session.wait(forText: "status 0")
    let sums = try session.wait("two checksums") { Self.sums(in: $0).count == 2 }
    #expect(Set(Self.sums(in: sums)).count == 1)
  }

  private static func sums(in screen: [String]) -> [String] {
    screen.filter { row in
      let parts = row.split(separator: " ")
      return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
    }
  }
}
