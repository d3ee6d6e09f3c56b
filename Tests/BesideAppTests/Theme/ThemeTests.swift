import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite struct ThemeTests {
  private func theme(_ roles: String) throws -> Theme {
    try Theme(decoding: Array("{\"schema\": 1, \"roles\": {\(roles)}}".utf8), name: "mine", file: "mine.json")
  }

  @Test func aRoleTakesWhatIsLeftOutFromTheRoleBeforeItsDot() throws {
    let theme = try theme(##""text": "white on #102030", "notice": "bold", "notice.safety": "#ffd7af""##)
    let background = Color.rgb(0x10, 0x20, 0x30)
    #expect(
      theme.style(.noticeSafety)
        == Style(foreground: .rgb(0xFF, 0xD7, 0xAF), background: background, attributes: .bold))
    #expect(
      theme.style(.noticeError) == Style(foreground: .palette(7), background: background, attributes: .bold))
    #expect(theme.style(.footer) == Style(foreground: .palette(7), background: background))
  }

  @Test func namedAttributesReplaceInheritedOnes() throws {
    let theme = try theme(
      #""tab": "dim", "tab.selected": "bold underline", "overlay": "bold", "overlay.border": "plain""#)
    #expect(theme.style(.tabSelected).attributes == [.bold, .underline])
    #expect(theme.style(.overlayBorder).attributes == [])
  }

  @Test(arguments: [
    ("", Style()), ("default", Style()),
    ("RED on bright-blue", Style(foreground: .palette(1), background: .palette(12))),
    ("208 on 16", Style(foreground: .palette(208), background: .palette(16))),
    (
      "on #A0b1C2 italic reverse", Style(background: .rgb(0xA0, 0xB1, 0xC2), attributes: [.italic, .reverse])
    ),
  ])
  func readsAStyle(text: String, style: Style) throws {
    #expect(try theme(##""text": "\##(text)""##).style(.text) == style)
  }

  @Test(arguments: [
    "256", "#12345", "#12345g", "red blue", "red on", "on on red", "on bold", "blink", "red on blue on green",
    "-1",
  ])
  func namesFileRoleAndExpectationOfABadStyle(text: String) {
    let error = #expect(throws: ThemeError.self) { try theme(##""list.selected": "\##(text)""##) }
    #expect(error == .unknownStyle(text, role: "list.selected", file: "mine.json"))
    #expect(error?.message.contains("#rrggbb") == true)
  }

  @Test func namesAnUnknownRole() {
    let error = #expect(throws: ThemeError.self) { try theme(#""list.chosen": "bold""#) }
    #expect(error == .unknownRole("list.chosen", file: "mine.json"))
    #expect(error?.message.contains("list.selected") == true)
  }

  @Test(arguments: [
    "", "[]", "{\"schema\": 1}", "{\"schema\": 1, \"roles\": {\"text\": 3}}",
    "{\"schema\": 9, \"roles\": {}}",
  ])
  func refusesWhatIsNoTheme(json: String) {
    let error = #expect(throws: ThemeError.self) {
      try Theme(decoding: Array(json.utf8), name: "mine", file: "mine.json")
    }
    #expect(error?.message.contains("mine.json") == true)
  }

  @Test func offersTheNamesThatExist() {
    let error = #expect(throws: ThemeError.self) { try Theme(named: "drak") }
    #expect(error?.message.contains("dark") == true)
  }

  @Test func aThemeNeedsToSayNothing() throws {
    let theme = try theme("")
    #expect(Role.allCases.allSatisfy { theme.style($0) == .plain })
  }

  @Test func everyRoleLeadsBackToText() {
    for role in Role.allCases {
      var ancestor = role
      while let parent = ancestor.parent { ancestor = parent }
      #expect(ancestor == .text)
    }
  }
}
