import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("The footer")
struct FooterTests {
  @Test(
    "In the narrowest window a form says how it is sent rather than how one goes on", arguments: [80, 40])
  func sending(columns: Int) throws {
    var driver = try QuestionWalkthroughTests.amara(columns: columns)
    driver.press("s", "n")
    #expect(driver.lines.last?.contains("Ctrl-s send") == true)
    #expect(driver.lines.last?.contains("Esc back") == true)
    #expect(driver.lines.last?.contains("Enter next") == (columns == 80))
    driver.press("Escape", "Escape", "1", "w")
    #expect(driver.state.layer == .ask)
    #expect(driver.lines.last?.contains("Ctrl-s send") == true)
  }
}
