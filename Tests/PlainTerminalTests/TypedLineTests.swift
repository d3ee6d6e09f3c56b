import BesideApp
import BuiltIn
import Canvas
import PeerSupport
import Testing

@testable import PlainTerminal

@Suite("What a typed line means") @MainActor
struct TypedLineTests {
  private func meaning(
    _ line: String, after lines: [Action], in words: Catalogue = Catalogue()
  ) throws -> TypedLine {
    var state = AppState(
      surroundings: Surroundings(words: words, zones: FixedTimeZone(), country: "US", themeNames: []),
      theme: try Theme(named: "mono"), size: Size(columns: 74, rows: 400), now: Stay.now)
    for action in [Riverside.opened(), Riverside.read] + lines { _ = App.update(&state, action) }
    let screen = PlainScreen(of: state)
    return TypedLine(line, on: screen, words: PlainWords(state), keymap: state.surroundings.keymap)
  }

  private func key(_ name: String) throws -> KeyPress { try #require(KeyPress(name)) }

  @Test(arguments: [
    ("a", "a"), ("ask", "a"), ("Ask", "a"), ("/ask", "a"), ("se", "/"), ("/", "/"), ("", "Enter"),
    (".", "Escape"),
    ("Escape", "Escape"), ("Ctrl-g", "Ctrl-g"), ("\u{13}", "Ctrl-s"), ("\u{1B}", "Escape"), ("help", "!"),
  ])
  func onAPage(line: String, named: String) throws {
    #expect(try meaning(line, after: []) == .key(key(named)))
  }

  @Test func `On a page a number, a question mark and two words are no keys`() throws {
    #expect(try meaning("12", after: []) == .number(12))
    #expect(try meaning("?", after: []) == .help)
    #expect(try meaning("F1", after: []) == .help)
    #expect(try meaning("more", after: []) == .more)
    #expect(try meaning("again", after: []) == .again)
    #expect(try meaning("f", after: []) == .key(key("f")))
    #expect(try meaning("l", after: []) == .key(key("q")))
    #expect(try meaning("nobody knows this", after: []) == .unknown("nobody knows this"))
    #expect(try meaning("99999999999999999999", after: []) == .unknown("99999999999999999999"))
  }

  @Test(arguments: [("tu peticion", "y"), ("Tu petición", "y"), ("peti", nil), ("\u{301}", nil)])
  func aNameNeedsNoAccents(line: String, named: String?) throws {
    let titles = ["code.open": "tu petición", "plain.more": "más"].mapValues { WordForms(one: $0, other: $0) }
    let words = Catalogue(language: "es", texts: titles)
    let expected = try named.map { TypedLine.key(try key($0)) } ?? .unknown(line)
    #expect(try meaning(line, after: [], in: words) == expected)
    #expect(try meaning("mas", after: [], in: words) == .more)
  }

  @Test(arguments: [
    ("Home", TypedLine.text("Home")), ("2", .text("2")), ("ask", .text("ask")), ("//ask", .text("/ask")),
    ("/srv/beside", .text("/srv/beside")), ("/sned", .unknown("/sned")), ("?", .help), ("/?", .help),
  ])
  func whileWriting(line: String, meaning expected: TypedLine) throws {
    let searching = try Action.event(.key(key("/")))
    #expect(try meaning(line, after: [searching]) == expected)
    #expect(try meaning("/back", after: [searching]) == .key(key("Escape")))
    #expect(try meaning("!", after: [searching]) == .key(key("F2")))
  }

  @Test func `Over a secret only a lone dot, question mark or exclamation mark is not part of it`() throws {
    let asked = try Action.event(.key(key("2")))
    #expect(try meaning("/back", after: [asked]) == .text("/back"))
    #expect(try meaning("//", after: [asked]) == .text("//"))
    #expect(try meaning(".", after: [asked]) == .key(key("Escape")))
    #expect(try meaning("?", after: [asked]) == .help)
  }
}
