import Testing

@testable import BesideApp

@Suite("The keys for writing")
struct EditingCommandsTests {
  @Test func `No key means two things in one place`() {
    #expect(Keymap.standard.clashes() == [])
  }

  @Test func `Text cut in one field can be pasted into another, and a secret never`() throws {
    var driver = try Driver()
    driver.press("?")
    driver.type("tabs")
    driver.press("Alt-a", "Ctrl-x")
    #expect(driver.state.keySheet.query.text == "")
    #expect(driver.state.clipboard == "tabs")
    driver.press("Ctrl-v", "Ctrl-v")
    #expect(driver.state.keySheet.query.text == "tabstabs")
    driver.press("Alt-u")
    #expect(driver.state.keySheet.query.text == "tabs")
    driver.press("Alt-r")
    #expect(driver.state.keySheet.query.text == "tabstabs")
  }

  @Test func `A search follows each key that changes its text`() throws {
    var driver = try Driver()
    driver.press("?")
    let all = driver.state.keySheet.shown.count
    driver.type("zzz")
    #expect(driver.state.keySheet.shown.isEmpty)
    driver.press("Ctrl-w")
    #expect(driver.state.keySheet.shown.count == all)
  }
}
