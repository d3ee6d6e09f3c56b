import Glibc
import Testing

@testable import beside

@Suite("A path is remembered the same way before and after what it names is made")
struct AbsolutePathTests {
  private func here() throws -> String {
    let path = try #require(getcwd(nil, 0))
    defer { free(path) }
    return String(cString: path)
  }

  @Test("From the root, with every step back taken")
  func stepsBack() throws {
    let team = try TwoSupporters()
    let folder = try #require(realpath(team.folder, nil).map { String(cString: $0) })
    let made = team.folder + "/account0/../new"
    let before = Founding.absolute(made)
    #expect(before == folder + "/new")
    #expect(mkdir(before, 0o700) == 0)
    #expect(Founding.absolute(made) == before)
    #expect(Founding.absolute(made + "/deep/er/") == before + "/deep/er")
  }

  @Test("What is named from here, from home and from the root")
  func beginnings() throws {
    #expect(try Founding.absolute("nothing-here") == here() + "/nothing-here")
    #expect(try Founding.absolute("./nothing-here/either") == here() + "/nothing-here/either")
    #expect(Founding.absolute("/nothing-here") == "/nothing-here")
    #expect(Founding.absolute("/tmp/../nothing-here") == "/nothing-here")
    #expect(Founding.absolute("//nothing-here") == "/nothing-here")
    let home = try #require(StandardFolders.variable("HOME"))
    #expect(Founding.absolute("~/nothing-here") == Founding.absolute(home) + "/nothing-here")
  }
}
