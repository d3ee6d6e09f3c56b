import Canvas
import PeerSupport
import SampleProgram

@testable import BesideApp

extension Situation {
  private static let words = ["amber", "river", "stone", "quiet", "goose", "maple", "lantern", "harbour"]

  /// The welcome, and finding someone.
  static let finding: [Situation] = [
    Situation("welcome", "typical") { try Driver($0) },
    Situation("welcome", "asking") { size in
      var driver = try Driver(size)
      driver.press("Down", "Down", "Enter")
      driver.type("/srv/peers")
      return driver
    },
    Situation("welcome", "refused") { size in
      var driver = try Driver(size)
      driver.press("Down", "Enter")
      driver.type("/srv/peers")
      driver.press("Enter")
      let why = "There is no program in “/srv/peers”. Check the folder, or start a program there."
      driver.send(.programRefused(why, at: .folderToJoin, hasLocker: false))
      return driver
    },
    Situation("program-words", "typical") { size in
      var driver = try Driver(size)
      driver.send(.programWords(ProgramWords(name: Fixture.program.name, words: words, isNew: true)))
      return driver
    },
    Situation("program-words", "joining") { size in
      var driver = try Driver(size)
      driver.send(.programWords(ProgramWords(name: Fixture.program.name, words: words, isNew: false)))
      return driver
    },
    Situation("directory", "empty") { try .finding([], size: $0) },
    Situation("directory", "typical") { try .finding(size: $0) },
    Situation("directory", "reading") { size in
      var driver = try Driver.finding(size: size)
      driver.press("Enter")
      return driver
    },
    Situation("directory", "searching") { size in
      var driver = try Driver.finding(size: size)
      driver.press("/")
      driver.type("night loss")
      return driver
    },
    Situation("directory", "nobody") { size in
      var driver = try Driver.finding(size: size)
      driver.press("/")
      driver.type("xylophone")
      driver.press("Enter")
      return driver
    },
    Situation("directory", "slip") { size in
      var driver = try Driver.finding(size: size)
      driver.press("/")
      driver.type("bereavmetn")
      return driver
    },
    Situation("directory", "alone") { try .finding(Fixture.supporters(1), size: $0) },
    Situation("about-me", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("m")
      return driver
    },
    Situation("about-me", "empty") { size in
      var driver = try Driver.finding(size: size)
      driver.state.surroundings.aboutMe = nil
      driver.press("m")
      for _ in 0..<6 { driver.press("Down") }
      return driver
    },
    Situation("compare", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("Space", "Down", "c")
      return driver
    },
    Situation("compare", "scripts") { size in
      var driver = try Driver.finding(Extremes.people, size: size)
      driver.press("Space", "Down", "Down", "c")
      return driver
    },
    Situation("card", "typical") { size in
      var driver = try Driver.supporting(size: size)
      driver.press("e", "Down", "Down")
      driver.type(" Call me after a hard night.")
      return driver
    },
    Situation("card", "ways") { size in
      var driver = try Driver.supporting(size: size)
      driver.press("e")
      for _ in 0..<8 { driver.press("Down") }
      driver.press("Right", "Space")
      return driver
    },
    Situation("card", "refused") { size in
      var driver = try Driver.supporting(size: size)
      driver.press("e", "Ctrl-u", "Ctrl-s")
      return driver
    },
    Situation("availability", "typical") { size in
      var driver = try Driver.supporting(size: size)
      driver.press("v")
      return driver
    },
    Situation("directory", "demo") { size in
      var driver = try Driver(size)
      driver.open(supporters: Fixture.supporters(41), demoPassphrase: "river and stone")
      return driver
    },
    Situation("directory", "overfull") { size in
      var driver = try Driver.finding(Extremes.crowd, size: size)
      guard var first = driver.state.directory.selected else { return driver }
      first.bio.about = Extremes.longestBio
      driver.send(.supportersChanged([first], gone: []))
      for _ in 0..<8 { driver.press("Space", "Down") }
      driver.press("Home", "f")
      for _ in 0..<6 { driver.press("Space", "Down") }
      driver.press("Escape")
      return driver
    },
    Situation("directory", "scripts") { try .finding(Extremes.people, size: $0) },
    Situation("directory", "scripts-reading") { size in
      var driver = try Driver.finding(Extremes.people, size: size)
      driver.press("Enter")
      return driver
    },
    Situation("filters", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("f", "Enter", "Down", "Down")
      return driver
    },
  ]
}

extension Driver {
  /// An application in a window of that size.
  init(_ size: Size) throws { try self.init(columns: size.columns, rows: size.rows) }

  /// A supporter whose locker is open, in the same directory.
  static func supporting(size: Size) throws -> Driver {
    let supporters = Fixture.supporters(41)
    var driver = try finding(supporters, size: size)
    let plan = SelfCarePlan(changed: Driver.now)
    driver.send(.lockerOpened(OpenLocker(plan: plan, supporter: supporters[0].id)))
    return driver
  }

  /// Someone of the staff who looks for someone to talk to.
  static func finding(_ supporters: [Supporter] = Fixture.supporters(41), size: Size) throws -> Driver {
    var driver = try Driver(size)
    driver.open(supporters: supporters)
    return driver
  }
}
