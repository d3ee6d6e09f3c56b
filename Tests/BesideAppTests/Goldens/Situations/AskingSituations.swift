import Canvas
import PeerSupport

@testable import BesideApp

extension Situation {
  private static let receipt = Receipt(
    code: "babab-dodod-kikik-lulul", due: Driver.now + 86_400 - 900, urgency: .withinADay)

  /// Asking, and what stands there after it was sent.
  static let asking: [Situation] = [
    Situation("ask", "empty") { size in
      var driver = try Driver.finding(size: size)
      driver.press("w")
      return driver
    },
    Situation("ask", "typical") { try .asking($0) },
    Situation("ask", "soon") { size in
      var driver = try Driver.asking(size)
      driver.choose("as soon as possible")
      return driver
    },
    Situation("ask", "colleague") { size in
      var driver = try Driver.asking(size)
      driver.choose("for a colleague")
      return driver
    },
    Situation("ask", "kept-out") { size in
      var driver = try Driver.finding(size: size)
      driver.press("w", "F6")
      driver.type("east")
      driver.press("Enter", "Down")
      return driver
    },
    Situation("ask", "order") { size in
      var driver = try Driver.finding(size: size)
      for _ in 0..<3 { driver.press("Space", "Down") }
      driver.press("a", "F5", "Down", "u")
      return driver
    },
    Situation("ask", "privacy") { size in
      var driver = try Driver.asking(size)
      driver.press("F4")
      return driver
    },
    Situation("ask", "overfull") { size in
      var driver = try Driver.finding(size: size)
      for _ in 0..<8 { driver.press("Space", "Down") }
      driver.press("a")
      driver.type("555 0199")
      driver.choose("as soon as possible")
      driver.press("Down")
      driver.type(String(repeating: "I would rather walk than sit. ", count: 34))
      driver.press("Ctrl-s")
      return driver
    },
    Situation("ask", "scripts") { size in
      var driver = try Driver.finding(Extremes.people, size: size)
      driver.press("a")
      driver.send(.event(.paste(Extremes.scripts.joined(separator: " "))))
      driver.focus(on: .note)
      driver.send(.event(.paste(Extremes.text)))
      return driver
    },
    Situation("sent", "typical") { size in
      var driver = try Driver.asking(size)
      driver.send(.sent(receipt))
      return driver
    },
    Situation("sent", "soon") { size in
      var driver = try Driver.asking(size)
      driver.send(.sent(Receipt(code: receipt.code, due: Driver.now + 3_600, urgency: .soon)))
      return driver
    },
    Situation("sent", "supervisor") { size in
      var driver = try Driver.asking(size)
      driver.choose("as their supervisor")
      driver.send(.sent(Receipt(code: nil, due: nil, urgency: .withinADay)))
      return driver
    },
    Situation("sent", "colleague") { size in
      var driver = try Driver.asking(size)
      driver.choose("for a colleague")
      driver.send(.sent(Receipt(code: nil, due: receipt.due, urgency: .withinADay)))
      return driver
    },
  ]
}

extension Driver {
  /// Someone who has said how to reach them, and is about to send.
  static func asking(_ size: Size) throws -> Driver {
    var driver = try Driver.finding(size: size)
    driver.press("a")
    driver.type("555 0199")
    driver.focus(on: .when)
    driver.type("tonight after 7")
    return driver
  }

  /// Goes to a row of the page that asks.
  mutating func focus(on row: Ask.Row) {
    for _ in Ask.Row.allCases where state.ask.focus.rawValue < row.rawValue { press("Down") }
    for _ in Ask.Row.allCases where state.ask.focus.rawValue > row.rawValue { press("Up") }
  }
}
