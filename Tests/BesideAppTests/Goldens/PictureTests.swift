import Canvas
import PeerSupport
import Testing

@testable import BesideApp

/// The pictures of the README are frames of the program, so that they never show what is no longer true.
@Suite("Pictures of the README")
struct PictureTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test("Pictures show the screens as they are", arguments: Picture.all)
  func pictures(_ picture: Picture) throws {
    let frame = try picture.driver(Self.size).frame
    Golden.expect(frame.picture(), isFileOfProject: "Pictures/\(picture.name).svg")
  }
}

/// A picture of the README, and how the program comes to look like that.
struct Picture: Sendable, CustomTestStringConvertible {
  let name: String
  let driver: @Sendable (Size) throws -> Driver
  var testDescription: String { name }

  static let all = [
    Picture(name: "find-someone") { try .searching($0) },
    Picture(name: "ask") { size in
      var driver = try Driver.searching(size)
      driver.press("a")
      driver.choose("text")
      driver.focus(on: .detail)
      driver.type("555 0199")
      driver.focus(on: .when)
      driver.type("tonight after 7")
      driver.choose("as soon as possible")
      return driver
    },
    Picture(name: "my-plan") { try .planning(Situation.usualPlan, $0) },
    Picture(name: "staying-safe") { size in
      var driver = try Driver.finding(size: size)
      driver.press("Ctrl-g", "Right", "Right", "Right")
      return driver
    },
  ]
}

extension Driver {
  /// Someone who carries grief, works nights, and has found whom to talk to.
  fileprivate static func searching(_ size: Size) throws -> Driver {
    var driver = try Driver.finding(PictureTeam.people, size: size)
    driver.press("/")
    driver.type("night grief")
    driver.press("Enter")
    driver.select("Amara Osei")
    return driver
  }
}
