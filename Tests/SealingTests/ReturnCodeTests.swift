import Testing

@testable import Sealing

@Suite("Return codes")
struct ReturnCodeTests {
  @Test("A code survives being written down")
  func roundTrip() throws {
    for _ in 0..<200 {
      let code = ReturnCode()
      #expect(try ReturnCode(parsing: code.text) == code)
    }
  }

  @Test("A code is six groups of five letters that can be said aloud")
  func shape() throws {
    let text = ReturnCode().text
    #expect(
      try #/([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]-?){6}/#.wholeMatch(in: text)
        != nil)
    #expect(text.split(separator: "-").map(\.count) == Array(repeating: 5, count: 6))
  }

  @Test("Codes differ")
  func random() {
    #expect(Set((0..<100).map { _ in ReturnCode().text }).count == 100)
  }

  @Test("Case, spaces and line ends do not matter")
  func forgiving() throws {
    let code = ReturnCode()
    let spoken = code.text.uppercased().replacing("-", with: "  ")
    #expect(try ReturnCode(parsing: "\t\(spoken)\n") == code)
    #expect(try ReturnCode(parsing: code.text.replacing("-", with: "")) == code)
  }

  @Test("Look-alikes are read as what was meant")
  func lookAlikes() throws {
    for _ in 0..<100 {
      let code = ReturnCode()
      let groups = code.text.split(separator: "-").map { group in
        String(
          group.enumerated().map { place, letter -> Character in
            switch (letter, place % 2 == 1) {
            case ("o", true): "0"
            case ("i", true): "1"
            case ("u", true): "V"
            case ("l", false): "I"
            case ("v", false): "u"
            case ("s", false): "5"
            case ("b", false): "8"
            case ("z", false): "2"
            case ("g", false): "9"
            default: letter
            }
          })
      }
      #expect(try ReturnCode(parsing: groups.joined(separator: " ")) == code)
    }
  }

  @Test("Every single wrong letter is caught")
  func slips() throws {
    let code = ReturnCode(bits: [UInt8](0..<10))
    let letters = Array(code.text)
    for (index, letter) in letters.enumerated() where letter != "-" {
      let alphabet = "aiou".contains(letter) ? "aiou" : "bdfghjklmnprstvz"
      for other in alphabet where other != letter {
        var wrong = letters
        wrong[index] = other
        #expect(throws: ReturnCodeError.slip) { try ReturnCode(parsing: String(wrong)) }
      }
    }
  }

  @Test("Two groups in the wrong order are caught")
  func exchangedGroups() {
    var groups = ReturnCode(bits: [UInt8](0..<10)).text.split(separator: "-")
    groups.swapAt(1, 2)
    #expect(throws: ReturnCodeError.slip) { try ReturnCode(parsing: groups.joined(separator: "-")) }
  }

  @Test("What is no code says why")
  func noCode() {
    #expect(throws: ReturnCodeError.wrongLength(found: 0, expected: 30)) { try ReturnCode(parsing: "") }
    #expect(throws: ReturnCodeError.wrongLength(found: 31, expected: 30)) {
      try ReturnCode(parsing: ReturnCode().text + "b")
    }
    #expect(throws: ReturnCodeError.unknownLetter("x", position: 1)) {
      try ReturnCode(parsing: "x" + ReturnCode().text.dropFirst())
    }
    #expect(throws: ReturnCodeError.wrongLength(found: 1, expected: 30)) { try ReturnCode(parsing: "👩‍👩‍👧") }
  }

  @Test("The keys are those that Argon2id and BLAKE2b give elsewhere")
  func knownKeys() throws {
    let keys = try ReturnCode(bits: [UInt8](0..<10)).keys(programID: "0123456789abcdef0123456789abcdef")
    #expect(
      Hex.encode(keys.signing.publicKey) == "af0158af5565b04cd46bede9fc52a9d62c2b93922d174baff58b0bfbac9370c8"
    )
    #expect(
      Hex.encode(keys.sealing.publicKey) == "d2a050a53bccdc2d1c8804ee4a7f2e6bce23259c6fb3246e3e9ea80ead465261"
    )
  }

  @Test("One code gives other keys in another program")
  func otherProgram() throws {
    let code = ReturnCode()
    #expect(try code.keys(programID: "a").signing != code.keys(programID: "b").signing)
  }
}
