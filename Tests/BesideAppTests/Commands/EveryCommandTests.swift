import Canvas
import Testing

@testable import BesideApp

@Suite("Every command")
struct EveryCommandTests {
  @Test("Each of its keys does something that can be seen", arguments: CommandTable.all)
  func doesSomething(_ command: Command) throws {
    let stage = try #require(Stage.all[command.id], "No stage tries \(command.id.rawValue).")
    let driver = try #require(try stage.driver(), "No situation has the stage's name.")
    #expect(command.applies(in: driver.state.layer))
    #expect(command.availability(driver.state) == .available)
    let keys = command.keys.filter { driver.state.editor == nil || $0.typedCharacter == nil }
    #expect(!keys.isEmpty, "Every key would be typed as a letter here.")
    for key in keys {
      #expect(driver.state.surroundings.keymap.command(for: key, in: driver.state.layer)?.id == command.id)
      var after = driver
      after.send(.event(.key(key)))
      #expect(Seen(after) != Seen(driver), "\(key) changed nothing.")
      #expect(after.frame.cursor != nil)
    }
  }

  @Test(
    "The key that opens a layer takes, ends and sends nothing in it, however long it is held",
    arguments: CommandTable.all)
  func heldKeysStopAtTheNextLayer(_ command: Command) throws {
    let driver = try #require(try Stage.all[command.id]?.driver())
    for key in command.keys where driver.state.editor == nil || key.typedCharacter == nil {
      var after = driver
      after.send(.event(.key(key)))
      guard after.state.layers.count > driver.state.layers.count else { continue }
      _ = after.takeEffects()
      let held = after.state.inbox.held
      for _ in 0..<3 { after.send(.event(.key(key))) }
      #expect(after.effects.filter(\.isFinal) == [], "\(key)")
      #expect(after.state.inbox.held == held, "\(key)")
    }
  }

  @Test("No stage tries what does not exist")
  func stagesAreReal() {
    let known = Set(CommandTable.all.map(\.id))
    #expect(Stage.all.keys.filter { !known.contains($0) } == [])
  }

  @Test("Wherever it cannot run, it says in a sentence why", arguments: Situation.inColour)
  func reasons(_ situation: Situation) throws {
    let state = try situation.driver().state
    for command in CommandTable.commands(in: state.layer) {
      guard case .unavailable(let reason) = command.availability(state) else { continue }
      let said = state.words(reason.word, reason.arguments)
      #expect(said.hasSuffix(".") && !said.contains("{"), "\(command.id.rawValue): “\(said)”")
    }
  }
}

/// What someone can notice: the screen, what is asked of the world outside, and what pasting would bring.
private struct Seen: Equatable {
  let frame: Frame
  let effects: [Effect]
  let clipboard: String

  init(_ driver: Driver) {
    frame = driver.frame
    effects = driver.effects
    clipboard = driver.state.clipboard
  }
}

extension Effect {
  /// Whether it takes, ends or sends something.
  fileprivate var isFinal: Bool {
    switch self {
    case .take, .end, .send, .withdraw, .quit: true
    default: false
    }
  }
}
