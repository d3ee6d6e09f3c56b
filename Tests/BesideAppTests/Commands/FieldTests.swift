import Canvas
import Testing

@testable import BesideApp

@Suite("Every field")
struct FieldTests {
  @Test("takes back by Backspace what was just typed, and all of it once it is selected")
  func backspace() throws {
    var layers: Set<Layer> = []
    for situation in Situation.inColour {
      var driver = try situation.driver(Size(columns: 80, rows: 24))
      // Only a guide that is a table has a field, and only once one searches it.
      if driver.state.layer == .guide { driver.press("/") }
      guard let field = driver.state.editor else { continue }
      layers.insert(driver.state.layer)
      driver.press("Alt-a", "Delete")
      #expect(driver.state[keyPath: field].isEmpty, "\(situation)")
      driver.type("x")
      #expect(driver.state[keyPath: field].text == "x", "\(situation)")
      driver.press("Backspace")
      #expect(driver.state.editor == field, "\(situation)")
      #expect(driver.state[keyPath: field].isEmpty, "\(situation)")
    }
    let some: Set<Layer> = [.ask, .planPart, .unlock, .passphraseChange, .question, .card, .guide]
    #expect(some.subtracting(layers) == [])
  }
}
