import Testing

@Suite("A program's whole life by command")
struct WholeLifeTests {
  @Test("Someone offers support, is found, is asked, and the request is taken back")
  func fromFoundingToWithdrawing() throws {
    let team = try Team()

    let kim = try team.join()
    let answers =
      "Kim Reyes\nthey\nI have worked nights.\nburnout\n\n\n\nEnglish, es\nphone, text\n\n555 0101\n\n\n"
    let applied = try kim.beside(
      ["apply"] + kim.unlocked, input: Array((answers + "North\n\nnights\n\n\nParamedic\n\n").utf8))
    #expect(applied.status == 0)
    #expect(applied.lines.first == "Your card waits for the coordinator. Its short name is kim-reyes.")
    let fingerprint = try #require(applied.lines.first { $0.hasPrefix("  ") })

    let waiting = try team.coordinator.beside("endorse")
    #expect(waiting.output == "kim-reyes  Kim Reyes\n")
    let endorsed = try team.endorse("kim-reyes", "yes\n")
    #expect(endorsed.status == 0)
    #expect(endorsed.lines.contains(fingerprint))
    #expect(try team.coordinator.beside("endorse").output == "No one waits to be a supporter right now.\n")

    let alex = try team.join()
    let found = try alex.beside("find", "overwhelmed")
    #expect(
      found.lines == [
        "Kim Reyes · Paramedic · North · open · Any time", "    lived through: burnout (near “overwhelmed”)",
      ])

    let asked = try alex.beside("ask", input: "1\nkim\n\n\nphone\n555 0199\n\n\n\n\n\n\nyes\n")
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.hasPrefix("Kim Reyes will be in touch by "))
    let code = try #require(asked.lines.first { $0.split(separator: "-").count == 6 })

    #expect(try kim.beside(["inbox", "--count"] + kim.unlocked).output == "1\n")
    let inbox = try kim.beside(["inbox"] + kim.unlocked)
    #expect(inbox.lines.first == "Waiting")
    #expect(inbox.lines[1].hasPrefix("  within a day · 2"))
    #expect(inbox.lines[1].hasSuffix(" hours left · for you"))

    let checked = try alex.beside("check", input: "  \(code.uppercased())\n")
    #expect(checked.output.hasPrefix("Your request waits. Someone will be in touch by "))
    #expect(
      try alex.beside("withdraw", input: code).output
        == "Taken back. No one will call. You can ask again whenever you like.\n")
    #expect(try alex.beside("check", input: code).output.hasPrefix("No request here has this code."))
    #expect(try kim.beside(["inbox", "--count"] + kim.unlocked).output == "0\n")

    let health = try team.coordinator.beside("doctor")
    #expect(health.status == 0)
    #expect(health.output.hasSuffix("All is well.\n"))
  }
}
