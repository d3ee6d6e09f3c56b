import Canvas
import Testing

@Suite("Key presses")
struct KeyPressTests {
  @Test(
    "A key press reads back from its own name",
    arguments: [
      KeyPress(.character("a")), KeyPress(.character("A")), KeyPress(.character("é")),
      KeyPress(.character("-")),
      KeyPress(.character(" ")), KeyPress(.character("s"), control: true),
      KeyPress(.character("-"), control: true),
      KeyPress(.enter, alt: true), KeyPress(.backTab), KeyPress(.up, shift: true), KeyPress(.function(12)),
      KeyPress(.left, control: true, alt: true, shift: true), KeyPress(.character("F")), KeyPress(.pageDown),
    ])
  func roundTrip(press: KeyPress) {
    #expect(KeyPress(press.description) == press)
  }

  @Test("Names read as people write them")
  func names() {
    #expect(KeyPress("Ctrl-S")?.description == "Ctrl-s")
    #expect(KeyPress("Shift-Tab")?.key == .backTab)
    #expect(KeyPress("Shift-a")?.key == .character("A"))
    #expect(KeyPress("Space")?.key == .character(" "))
    #expect(KeyPress("F1")?.key == .function(1))
  }

  @Test(
    "What names no key is refused",
    arguments: ["", "Ctrl-", "F0", "F64", "Foo", "ctrl-s", "F99999999999999999999"])
  func noKey(name: String) {
    #expect(KeyPress(name) == nil)
  }
}
