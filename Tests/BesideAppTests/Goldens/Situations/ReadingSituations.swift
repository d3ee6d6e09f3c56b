import Canvas
import PeerSupport

@testable import BesideApp

extension Situation {
  private static func safety(_ size: Size, _ keys: String...) throws -> Driver {
    var driver = try Driver.finding(size: size)
    driver.press("Ctrl-g")
    for key in keys { driver.press(key) }
    return driver
  }

  /// A guide at one of its pages.
  private static func reading(_ id: String, at page: Int, _ size: Size, _ keys: String...) throws -> Driver {
    var driver = try Driver.finding(size: size)
    driver.press("3")
    driver.state.guides.open(id, at: page, driver.state)
    driver.state.push(.guide)
    for key in keys { driver.press(key) }
    return driver
  }

  private static func helping(_ size: Size, onCall: [OnCall]) throws -> Driver {
    var program = Fixture.program
    program.policy.onCall = onCall
    var driver = try Driver(size)
    driver.send(.programOpened(OpenProgram(program: program, supporterCount: 0)))
    driver.press("!")
    return driver
  }

  /// The shelf, the pages of staying safe together, and help now.
  static let reading: [Situation] = [
    Situation("guides", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("3")
      return driver
    },
    Situation("guide", "typical") { try safety($0, "Right", "Right", "Right") },
    Situation("guide", "worry") { try safety($0, "1") },
    Situation("guide", "gate") { try safety($0, "Right", "Right", "End") },
    Situation("guide", "long") { try reading("role", at: 1, $0) },
    Situation("guide", "table") { try reading("my-task", at: 1, $0) },
    Situation("guide", "sheet") { try reading("defusing", at: 0, $0, "+", "+", "+", "s") },
    Situation("guide", "thinking") { try reading("practice", at: 0, $0) },
    Situation("help-now", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("!")
      return driver
    },
    Situation("help-now", "large") { size in
      var driver = try Driver.finding(size: size)
      driver.press("!", "Down", "Down", "Down", "Enter")
      return driver
    },
    Situation("resources", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.send(.programPages(ProgramPages(resources: Fixture.resources)))
      driver.press("Ctrl-r", "Down")
      return driver
    },
    Situation("resources", "empty") { size in
      var driver = try Driver.finding(size: size)
      driver.press("Ctrl-r")
      return driver
    },
    Situation("help-now", "empty") { size in
      var driver = try Driver(columns: size.columns, rows: size.rows, country: "XX")
      driver.press("!")
      return driver
    },
    Situation("help-now", "overfull") { size in
      var driver = try helping(
        size, onCall: (1...8).map { OnCall(name: "Dr. Reyes \($0)", role: "on call", phone: "555 011\($0)") })
      driver.press("Down", "Down", "End")
      return driver
    },
    Situation("kept", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("F8")
      driver.send(.keptRead(KeptTests.things))
      return driver
    },
    Situation("help-now", "scripts") { size in
      try helping(
        size,
        onCall: zip(Extremes.scripts, Extremes.hostile).map { OnCall(name: $0, role: $1, phone: "٥٥٥ 0110") })
    },
  ]
}
