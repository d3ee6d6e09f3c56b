import PeerSupport
import Testing

@testable import BesideApp

@Suite("The role check before taking")
struct RoleCheckTests {
  private let id = RequestID(checked: "a")
  private let forTwo = Answering.letter(to: [Answering.amara, Answering.ben])

  @Test("Six questions, none of them marked, and nothing is asked for before an answer (D4)")
  func nothingPreselected() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t")
    #expect(driver.lines.count { $0.contains("[ ]") } == 6)
    #expect(!driver.screen.contains("[x]"))
    #expect(driver.effects.isEmpty)
  }

  @Test("One yes offers passing on first, and taking stays possible (D4)", arguments: [0, 2, 4, 5])
  func passOnFirst(row: Int) throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t")
    for _ in 0..<row { driver.press("Down") }
    driver.press("Space")
    #expect(driver.screen.contains("It may be better to pass this on."))
    #expect(driver.screen.contains("h pass on"))
    driver.press("Ctrl-y")
    driver.seal()
    #expect(driver.effects == [.take(.take, id)])
  }

  @Test("D4 A difference of rank: what cannot wait is met, then passed on")
  func rank() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Down", "Enter")
    #expect(driver.screen.contains("If it cannot wait, you can take it and be there now."))
    driver.press("Ctrl-y")
    #expect(!driver.screen.contains("please pass this on"))
    driver.press("c")
    #expect(driver.screen.contains("You are of different ranks. What could not wait is met now"))
    #expect(driver.screen.contains("h pass on"))
  }

  @Test("A witness passes on and cannot take (D4)")
  func witness() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Down", "Down", "Down", "Space", "Ctrl-y")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("You went through the same event."))
    driver.press("h", "Enter")
    driver.seal()
    #expect(driver.effects == [.take(.passOn(to: Answering.ben), id)])
    #expect(driver.state.layers == [.inbox])
  }

  @Test("A witness whom alone the person asked can take it, so that nobody is left waiting (D4)")
  func onlyWitness() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("t", "Down", "Down", "Down", "Space")
    #expect(driver.screen.contains("find someone else"))
    driver.press("Ctrl-y")
    driver.seal()
    #expect(driver.effects == [.take(.take, id)])
  }

  @Test("A mark is taken away by the same key, and leaving forgets the answers (D4)")
  func unmark() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Space", "Space")
    #expect(!driver.screen.contains("[x]"))
    driver.press("Space", "Escape")
    #expect(driver.state.inbox.roleCheck == RoleCheck())
    #expect(driver.effects.isEmpty)
    driver.press("t")
    #expect(!driver.screen.contains("[x]"))
  }

  @Test("In the smallest window the advice stays in sight")
  func smallWindow() throws {
    var driver = try Driver.answering(columns: 40, rows: 12, Answering.request("a", forTwo))
    driver.press("t", "End", "Space")
    #expect(driver.cursorLine?.contains("[x] We are or were a couple.") == true)
    #expect(driver.screen.contains("It may be better to pass this on."))
  }

  @Test("However long the key that opens the check is held, it takes nothing (D4)")
  func heldKey() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "t", "t")
    #expect(driver.state.layer == .roleCheck)
    #expect(driver.effects.isEmpty)
  }

  @Test("In a narrow window it shows how to take and how to go back")
  func keysInNarrowWindow() throws {
    var driver = try Driver.answering(columns: 40, rows: 15, Answering.request("a", forTwo))
    driver.press("t")
    #expect(driver.lines.last?.contains("Ctrl-y take") == true)
    #expect(driver.lines.last?.contains("Esc back") == true)
  }
}
