import Testing

@Suite("beside endorse")
struct EndorseTests {
  let team: Team

  init() throws { team = try Team() }

  @Test("E6, J1, J3: dates that are missing are asked for, and nothing is signed without them")
  func missingDatesAreAskedFor() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    let endorse = ["endorse", "kim", "--pledged", Team.pledged] + team.coordinator.unlocked
    let without = try team.coordinator.beside(endorse, input: Array("yes\n".utf8))
    #expect(without.status == 66)
    #expect(without.errors.contains("First training: on which day"))
    #expect(try team.join().beside("find").output.hasPrefix("No one has a page here yet."))

    let outcome = try team.coordinator.beside(endorse, input: Array("yes\n2026-01-02\n2026-01-03\n".utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Mandated-reporter training: on which day"))
    #expect(!outcome.errors.contains("Pledge signed: on which day"))
    #expect(try team.join().beside("find").output == "Kim · North · open · Any time\n")
  }

  @Test("A day that is no day, or is to come, is not taken")
  func daysAreChecked() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    for (day, words) in [
      ("yesterday", "Please type a day"), ("2026-02-30", "Please type a day"),
      ("9999-01-01", "still to come"),
    ] {
      let outcome = try team.coordinator.beside(
        ["endorse", "kim"] + team.coordinator.unlocked, input: Array("yes\n\(day)\n".utf8))
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(words))
    }
  }

  @Test("E6: a pledge that has run out does not count")
  func anOldPledgeDoesNotCount() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    let days = ["--trained", "2020-01-02", "--reporter-trained", "2020-01-03", "--pledged", "2020-01-04"]
    let outcome = try team.coordinator.beside(
      ["endorse", "kim"] + days + team.coordinator.unlocked, input: Array("yes\n2020-01-05\n".utf8))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("That pledge has run out by now."))
  }

  @Test("Without the whole word yes nothing is signed")
  func onlyYesSigns() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    for answer in ["no", "", "y", "yes please"] {
      let outcome = try team.endorse("kim", "\(answer)\n")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasSuffix("Nothing was signed. The card waits as before.\n"))
    }
    #expect(try team.coordinator.beside("endorse").output == "kim  Kim\n")
  }

  @Test("J7: only the coordinator's key can do this")
  func othersCannotEndorse() throws {
    let kim = try team.apply(#"{"name": "Kim"}"#)
    let outcome = try kim.beside(["endorse", "kim"] + kim.unlocked, input: Array("yes\n".utf8))
    #expect(outcome.status == 77)
    #expect(outcome.errors.contains("Only the coordinator can do this"))
  }

  @Test func theListCanBeReadByPrograms() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    let outcome = try team.coordinator.beside("endorse", "--json")
    #expect(outcome.output.hasPrefix(#"[{"fingerprint":["#))
    #expect(outcome.output.hasSuffix(#"],"id":"kim","name":"Kim","replacesKeys":false}]"# + "\n"))
  }

  @Test("A card that its own key did not sign is neither listed nor endorsed")
  func aForgedCardIsRefused() throws {
    _ = try team.apply(#"{"name": "Kim"}"#)
    let card = String(decoding: try team.coordinator.read("library/applicants/kim.json"), as: UTF8.self)
    try team.coordinator.write(
      card.replacing(#""name" : "Kim""#, with: #""name" : "Mik""#), to: "library/applicants/kim.json")
    let list = try team.coordinator.beside("endorse")
    #expect(list.output == "No one waits to be a supporter right now.\n")
    #expect(list.errors.contains("has a page that its owner did not sign"))
    #expect(try team.endorse("kim", "yes\n").status == 66)
  }

  @Test(arguments: [["--pledged", "soon"], ["--team", String(repeating: "x", count: 81)], ["--json"]])
  func optionsAreChecked(options: [String]) throws {
    #expect(try team.coordinator.beside(["endorse", "kim"] + options).status == 64)
  }

  @Test("A hostile card reaches the coordinator's terminal without its control characters")
  func hostileCardsAreHarmless() throws {
    _ = try team.apply(#"{"name": "A\u001b]0;x\u0007\u009b2J\u202eB", "about": "\u001b[2J\nyes"}"#)
    for arguments in [["endorse"], ["endorse", "--json"], ["endorse", "kim"] + team.coordinator.unlocked] {
      let outcome = try team.coordinator.beside(arguments, input: Array("no\n".utf8))
      for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
        #expect(![.control, .format].contains(scalar.properties.generalCategory))
      }
    }
  }
}
