import Canvas
import PeerSupport
import SampleProgram

@testable import BesideApp

extension Situation {
  /// What stands on a page for a moment: keys, colours, questions, the passphrase.
  static let choosing: [Situation] = [
    Situation("keys", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("?")
      return driver
    },
    Situation("keys", "overfull") { size in
      var driver = try Driver.writing(.part(.well), of: Fixture.sample.plan, size)
      driver.press("F1", "PageDown", "PageDown")
      return driver
    },
    Situation("keys", "nothing-found") { size in
      var driver = try Driver.finding(size: size)
      driver.press("?")
      driver.type("xylophone")
      return driver
    },
    Situation("themes", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("Ctrl-t")
      return driver
    },
    Situation("confirmation", "typical") { size in
      var driver = try Driver.asking(size)
      driver.send(.sent(Receipt(code: "babab-dodod", due: Driver.now + 86_400, urgency: .withinADay)))
      driver.press("w")
      return driver
    },
    Situation("unlock", "typical") { size in
      var driver = try Driver.finding(size: size)
      driver.press("2")
      driver.type("open sesame")
      return driver
    },
    Situation("unlock", "new") { size in
      var driver = try Driver(size)
      driver.press("End", "Up", "Enter")
      driver.type("four words of mine")
      driver.press("Enter")
      return driver
    },
    Situation("unlock", "shared") { size in
      var driver = try Driver(size)
      driver.state.surroundings.isShared = true
      driver.open(supporters: Fixture.supporters(41))
      driver.press("2")
      driver.type("heron")
      driver.press("Enter")
      driver.type("open sesame")
      return driver
    },
    Situation("passphrase-change", "typical") { size in
      var driver = try Driver.planning(SelfCarePlan(changed: Driver.now), size)
      driver.press("F9")
      driver.type("open sesame")
      driver.press("Enter")
      return driver
    },
    Situation("unlock", "refused") { size in
      var driver = try Driver(size)
      driver.open(supporters: Fixture.supporters(41), demoPassphrase: "river and stone")
      driver.press("2")
      driver.type("wrong")
      driver.press("Enter")
      driver.send(.lockerRefused("This passphrase does not open your locker. Please try once more."))
      return driver
    },
  ]
}
