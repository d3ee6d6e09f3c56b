import PeerSupport
import Testing

@testable import BesideApp

@Suite("People and places")
struct ResourcesWalkthroughTests {
  private func listing(_ resources: [Resource] = Fixture.resources) throws -> Driver {
    var driver = try Driver()
    driver.send(.programOpened(Answering.program()))
    driver.send(.programPages(ProgramPages(resources: resources)))
    driver.press("Ctrl-r")
    return driver
  }

  @Test(
    "D12: found by need, place, language and cost, in any mix of words",
    arguments: [
      ("mill", "Riverside Legal Desk"), ("spanish law", "Riverside Legal Desk"), ("somali", "Open Pantry"),
      ("rent town", "Roof Fund"), ("give", "The Quiet Room"),
    ])
  func search(text: String, name: String) throws {
    var driver = try listing()
    driver.press("/")
    driver.type(text)
    #expect(driver.state.resources.shown.map(\.name) == [name])
    driver.press("Escape")
    #expect(driver.state.resources.shown.count == Fixture.resources.count)
  }

  @Test("D12: one need after the other, and back to all of them")
  func needs() throws {
    var driver = try listing()
    #expect(driver.screen.contains("‹ every need ›"))
    driver.press("Right")
    #expect(driver.screen.contains("‹ help in general ›"))
    #expect(driver.state.resources.shown.map(\.name) == ["The Quiet Room"])
    driver.press("Left", "Left")
    #expect(driver.screen.contains("‹ people who have been there ›"))
    driver.press("Right")
    #expect(driver.screen.contains("‹ every need ›"))
  }

  @Test("D12: what was not checked for a year says so")
  func old() throws {
    var driver = try listing()
    #expect(driver.screen.contains("Open Pantry · old"))
    driver.press("Down")
    #expect(driver.screen.contains("This was checked more than a year ago."))
    driver.press("Down")
    #expect(!driver.screen.contains("This was checked more than a year ago."))
  }

  @Test("At a shared login nothing goes to the clipboard, where the next person would find it")
  func sharedLogin() throws {
    var driver = try listing()
    driver.state.surroundings.isShared = true
    driver.press("y")
    #expect(driver.screen.contains("would find what you copy"))
    #expect(driver.effects.isEmpty)
  }

  @Test("D12: given as text, or large with a square; whom it was given to is asked nowhere")
  func give() throws {
    var driver = try listing()
    driver.press("y")
    guard case .copy(let text)? = driver.takeEffects().first else {
      Issue.record("Nothing was copied.")
      return
    }
    #expect(text.hasPrefix("After Nights\nFor: people who work nights"))
    driver.press("Enter")
    #expect(driver.screen.contains("555 0171"))
    #expect(driver.screen.contains("▄") || driver.screen.contains("▀"))
    #expect(driver.effects.isEmpty)
    driver.press("Escape", "Escape")
    #expect(!driver.state.layers.contains(.resources))
  }

  @Test("D12, H1: from a page of a guide the list begins with what fits it")
  func fromAGuide() throws {
    var driver = try listing()
    driver.press("Escape")
    driver.state.guides.open("first-conversation", at: 4, driver.state)
    driver.state.push(.guide)
    driver.press("Ctrl-r")
    #expect(driver.state.resources.shown.map(\.id) == ["after-nights", "legal-desk", "quiet-room"])
  }

  @Test("D12: an empty list says how to fill it")
  func empty() throws {
    #expect(try listing([]).screen.contains("Your program has no list yet."))
  }
}
