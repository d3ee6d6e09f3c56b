import Glibc
import Testing

@testable import beside

@Suite("The person's own editor")
struct OutsideEditorTests {
  private func editor(_ command: String) throws -> OutsideEditor {
    try #require(OutsideEditor { $0 == "EDITOR" ? command : nil })
  }

  @Test("Vim and Neovim are started so that they keep nothing", arguments: ["vim", "/usr/bin/nvim -R"])
  func keepsNothing(command: String) throws {
    let editor = try editor(command)
    #expect(editor.keepsNothing)
    #expect(editor.arguments.contains("-n") && editor.arguments.contains("NONE"))
    #expect(editor.arguments.last?.contains("noundofile noswapfile") == true)
  }

  @Test("Another one is started as it is, and none where none is named")
  func others() throws {
    #expect(try editor("nano -w").arguments == ["nano", "-w"])
    #expect(try !editor("nano").keepsNothing)
    #expect(OutsideEditor { _ in nil } == nil)
    #expect(OutsideEditor { _ in " " } == nil)
  }

  @Test("What it writes comes back, and its file is gone")
  func edits() throws {
    #expect(try editor("sed -i s/cook/sing/").edit("I cook.") == "I sing.")
    #expect(try editor("true").edit("I cook.") == "I cook.")
    #expect(try editor("truncate -s 0").edit("I cook.") == "")
  }

  @Test("One that fails or is not there changes nothing")
  func fails() throws {
    #expect(throws: OutsideEditor.Failure.failed) { try editor("false").edit("I cook.") }
    #expect(throws: OutsideEditor.Failure.notStarted) { try editor("no-such-editor").edit("I cook.") }
    #expect(throws: OutsideEditor.Failure.failed) { try editor("rm").edit("I cook.") }
  }
}
