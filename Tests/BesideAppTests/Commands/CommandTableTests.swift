import BuiltIn
import Canvas
public import Testing

@testable public import BesideApp

@Suite("The command table")
struct CommandTableTests {
  @Test("No two commands of one layer want the same key")
  func noClashes() {
    #expect(Keymap.standard.clashes() == [])
  }

  @Test("No id stands twice")
  func idsAreUnique() {
    let ids = CommandTable.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Every command has keys that exist, a title and a sentence of help", arguments: CommandTable.all)
  func isComplete(_ command: Command) {
    let words = Catalogue()
    #expect(!command.keys.isEmpty, "\(command.id.rawValue) has no key")
    #expect(!words(command.title).isEmpty)
    #expect(words(command.help).hasSuffix("."), "\(command.id.rawValue): “\(words(command.help))”")
  }

  @Test("A key that is declared can be spelled and read back", arguments: CommandTable.all)
  func keysRoundTrip(_ command: Command) {
    for key in command.keys { #expect(KeyPress(key.description) == key) }
  }

  @Test("Nothing destructive comes first in its layer", arguments: Layer.allCases)
  func destructiveIsNeverFirst(_ layer: Layer) {
    #expect(CommandTable.commands(in: layer).first?.destroys != true)
  }

  @Test("The key that opens a confirmation does not answer it with yes", arguments: CommandTable.all)
  func confirmingTakesAnotherKey(_ command: Command) throws {
    let yes = try #require(CommandTable.command("confirmation.yes"))
    guard ![yes.id, "roleCheck.take"].contains(command.id) else { return }
    #expect(Set(command.keys).isDisjoint(with: yes.keys), "\(command.id.rawValue)")
  }

  @Test("Every layer can be left, and shows the way to its keys")
  func everyLayerCanBeLeft() {
    for layer in Layer.allCases {
      let ids = CommandTable.commands(in: layer).map(\.id)
      #expect(ids.contains("app.quitAnywhere"), "\(layer)")
      if layer != .tooSmall { #expect(ids.contains("keys.show"), "\(layer)") }
    }
  }

  @Test("A command that cannot run says why, and changes nothing but that", arguments: CommandTable.all)
  func reasonsAreTold(_ command: Command) throws {
    var driver = try Driver()
    guard command.applies(in: driver.state.layer),
      case .unavailable(let reason) = command.availability(driver.state)
    else { return }
    let effects = EventRouter.run(command, &driver.state)
    #expect(effects == [])
    #expect(driver.state.notice?.text == driver.state.words(reason.word, reason.arguments))
  }
}

extension Command: CustomTestStringConvertible {
  /// The id, by which a failing case is named.
  public var testDescription: String { id.rawValue }
}
