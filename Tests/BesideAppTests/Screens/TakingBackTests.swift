import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("What is chosen in the inbox can be taken back for ten seconds")
struct TakingBackTests {
  private let id = RequestID(checked: "a")
  private let forTwo = Answering.letter(to: [Answering.amara, Answering.ben])
  private let taken: (SupporterID, RequestEvent.Kind) = (Answering.amara, .taken)
  private let contact: (SupporterID, RequestEvent.Kind) = (Answering.amara, .contactMade)

  @Test("Nothing is sealed for ten whole seconds, and it is sealed after the eleventh at the latest")
  func tenSeconds() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo, taken))
    driver.press("c")
    #expect(App.nextWake(driver.state) == Driver.now + 11)
    #expect(App.secondsUntilDue(driver.state) == 11)
    driver.send(.time(Driver.now + 10))
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("u takes it back for 10 seconds."))
    driver.send(.time(Driver.now + 11))
    #expect(driver.effects == [.take(.contactMade, id)])
    #expect(!driver.screen.contains("takes it back"))
    driver.press("u")
    #expect(driver.screen.contains("There is nothing to take back."))
  }

  @Test(
    "Each step shows at once, and taken back it is as it was (D3, D6, D8)",
    arguments: [
      ["t", "Ctrl-y"], ["h", "Enter"], ["b"], ["c"], ["r", "Enter"], ["n", "Enter"], ["e"], ["w"], ["+"],
    ])
  func everyStep(keys: [String]) throws {
    let request: SupportRequest =
      switch keys[0] {
      case "t", "h": Answering.request("a", forTwo)
      case "n": Answering.request("a", forTwo, taken, contact)
      default: Answering.request("a", forTwo, taken)
      }
    var driver = try Driver.answering(request)
    let before = driver.state.inbox.rows
    for key in keys { driver.press(key) }
    _ = driver.takeEffects()
    #expect(driver.state.inbox.held.count == 1)
    #expect(keys == ["+"] || driver.state.inbox.rows != before || keys[0] == "r")
    while driver.state.layer != .inbox { driver.press("Escape") }
    driver.press("u")
    #expect(driver.screen.contains("Taken back. Everything is as it was."))
    #expect(driver.state.inbox.rows == before)
    driver.seal()
    #expect(driver.effects.isEmpty)
  }

  @Test("Leaving, locking, suspending and losing the terminal seal what was chosen, before anything else")
  func leaving() throws {
    func chosen() throws -> Driver {
      var driver = try Driver.answering(Answering.request("a", forTwo, taken))
      driver.press("c")
      return driver
    }
    let step = Effect.take(.contactMade, id)
    var locked = try chosen()
    locked.press("Ctrl-l")
    #expect(locked.effects.first == step)
    #expect(locked.effects.count == 2)
    var suspended = try chosen()
    suspended.press("Ctrl-z")
    #expect(suspended.effects == [step, .suspend])
    var closed = try chosen()
    closed.send(.event(.closed))
    #expect(closed.effects.first == step)
    #expect(closed.effects.last == .quit)
    var left = try chosen()
    left.press("q")
    #expect(left.effects == [step], "It leaves once that is stored")
    left.send(.requestChanged(Answering.request("a", forTwo, taken, contact)))
    #expect(left.effects == [step, .quit])
  }

  @Test("Where it could not be stored, Beside stays and says so; leaving then is a choice of its own")
  func refused() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo, taken))
    driver.press("c", "q")
    driver.press("q")
    #expect(driver.screen.contains("What you did last is not stored yet."))
    driver.press("Escape")
    driver.send(.choiceRefused(id, "The disk is full."))
    #expect(driver.screen.contains("The disk is full."))
    #expect(!driver.screen.contains("spoke once"))
    #expect(driver.takeEffects() == [.take(.contactMade, id), .refreshInbox])
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test(
    "D8: what was chosen on top of a step that could not be stored goes with it", arguments: ["e", "w", "c"])
  func builtOnRefused(next: String) throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Ctrl-y")
    driver.send(.time(Driver.now + 5))
    driver.press(next)
    driver.send(.time(Driver.now + 11))
    #expect(driver.takeEffects() == [.take(.take, id)])
    driver.send(.choiceRefused(id, "Your clock is ahead."))
    #expect(driver.state.inbox.isSettled)
    #expect(driver.screen.contains("Your clock is ahead."))
    driver.send(.time(Driver.now + 30))
    #expect(driver.takeEffects() == [.refreshInbox])
  }

  @Test("Where what was built on it is being stored already, the first reason stays in sight")
  func firstReason() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Ctrl-y", "c")
    driver.seal()
    #expect(driver.takeEffects() == [.take(.take, id), .take(.contactMade, id)])
    driver.send(.choiceRefused(id, "Your clock is ahead."))
    driver.send(.choiceRefused(id, "You have not taken this one."))
    #expect(driver.screen.contains("Your clock is ahead."))
    #expect(driver.state.inbox.isSettled)
  }

  @Test("D8: each choice has its ten seconds, whatever is chosen after it, and the last goes back first")
  func eachHasItsTime() throws {
    var driver = try Driver.answering(
      Answering.request("a", forTwo, taken), Answering.request("b", forTwo, taken))
    let (first, second) = (RequestID(checked: "a"), RequestID(checked: "b"))
    driver.state.inbox.select(first)
    driver.press("e")
    driver.send(.time(Driver.now + 4))
    driver.press("+", "+")
    driver.state.inbox.select(second)
    driver.press("c")
    driver.send(.time(Driver.now + 10))
    #expect(driver.takeEffects() == [])
    driver.press("u", "u")
    driver.send(.time(Driver.now + 11))
    #expect(driver.takeEffects() == [.end(first)])
    driver.send(.time(Driver.now + 30))
    #expect(driver.takeEffects() == [])

    driver = try Driver.answering(Answering.request("a", forTwo, taken))
    driver.press("e", "+", "u", "u")
    driver.seal()
    #expect(driver.takeEffects() == [])
    #expect(driver.state.inbox.rows.count == 1)
  }

  @Test("What another did meanwhile is never hidden by what was chosen")
  func changedMeanwhile() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo))
    driver.press("t", "Ctrl-y")
    driver.send(.inboxRead([Answering.request("a", forTwo, (Answering.ben, .taken))]))
    #expect(driver.state.inbox.rows.isEmpty)
    driver.seal()
    driver.send(.takenByAnother(id))
    #expect(driver.screen.contains("Another supporter took this a moment ago."))
    #expect(driver.state.inbox.isSettled)
  }

  @Test("A request that ends while something was chosen on it takes the choice along (C6)")
  func withdrawn() throws {
    var driver = try Driver.answering(Answering.request("a", forTwo, taken))
    driver.press("c")
    driver.send(.requestGone(id))
    driver.seal()
    #expect(driver.effects.isEmpty)
    #expect(driver.state.inbox.isSettled)
  }

  @Test("D8: ended because it was not wanted or because it was good, nobody can tell afterwards")
  func noOutcome() throws {
    func effects(_ key: String) throws -> [Effect] {
      var driver = try Driver.answering(Answering.request("a", forTwo, taken))
      driver.press(key)
      driver.seal()
      return driver.takeEffects()
    }
    #expect(try effects("e") == effects("w"))
    #expect(try effects("w") == [.end(id)])
  }
}
