import BesideApp
import Canvas
import PeerSupport
import Testing

@Suite("What is said in plain lines") @MainActor
struct SayingTests {
  @Test func `Moving in a list says the row and no more`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("2", "3", "Up")
    #expect(heard.said(after: "2").count == 1)
    #expect(heard.said(after: "2").first?.hasPrefix("2 ") == true)
    #expect(heard.said(after: "3").filter { $0.hasPrefix("3 ") }.count == 1)
    #expect(heard.said(after: "Up") == heard.said(after: "2"))
  }

  @Test func `A page is said again when one asks for it`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("again")
    #expect(heard.said(after: "again").contains("Find someone"))
    #expect(heard.said(after: "again").contains("ask · a"))
  }

  @Test("No line holds a border, an escape sequence or a bar", arguments: [40, 80, 200])
  func harmless(columns: Int) async throws {
    let stay = try Stay(Riverside.opened(worksInbox: true), Riverside.read)
    stay.supporter = Riverside.amara
    stay.requests = [Riverside.request]
    let heard = await stay.typing(
      "", ".", "f", ".", "whoever", ".", "inbox", "calm river stone", "open", ".", "my plan", "", ".",
      "guides",
      "", ".", "!", ".", "?", "more", columns: columns)
    for line in heard.transcript {
      #expect(
        !line.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) || $0.value < 32 }, "\(line)")
      #expect(line.hasPrefix("> ") || !line.contains("   "), "\(line)")
    }
  }

  @Test func `Why something cannot be done is said when one tries`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("search", "Inés", "ask", "a")
    #expect(heard.said(after: "ask") == heard.said(after: "a"))
    #expect(heard.said(after: "a").first?.contains("Inés Carvajal") == true)
    #expect(!heard.said(after: "Inés").contains("ask · a"))
  }

  @Test func `What others changed is said with the next step, and a number means what was said`() async throws
  {
    let stay = try Stay(Riverside.opened(worksInbox: true), Riverside.read)
    stay.supporter = Riverside.amara
    stay.requests = [Riverside.request]
    var letter = Riverside.request.letter
    letter.urgency = .soon
    letter.reach.detail = "555 0000"
    letter.due = RequestClock.due(under: Policy(), urgency: .soon, sent: Stay.now)
    letter.sent = Stay.now
    let sooner = SupportRequest(id: RequestID(checked: "r0"), letter: letter)
    stay.news = [3: [.inboxRead([sooner, Riverside.request])]]
    let heard = await stay.typing("inbox", "calm river stone", "1", "")
    #expect(heard.said(after: "1").contains("1 as soon as possible"))
    #expect(heard.said(after: "1").contains { $0.hasPrefix("2 within a day") && $0.hasSuffix("(here)") })
    #expect(heard.said(after: "").contains { $0.contains("555 0199") })
  }

  @Test func `Each field says its name when it is its turn, and what was said below a row is not repeated`()
    async throws
  {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("w", "/back one", "/back one", "/back one", "/back one", "2", "", "3")
    #expect(heard.said(after: "w").contains("Number: (here)"))
    #expect(
      heard.transcript.contains("Reach me by: 1 phone (chosen) · 2 text · 3 e-mail · 4 video · 5 in person"))
    #expect(heard.said(after: "2").contains { $0.hasPrefix("Please ask them first") })
    #expect(
      heard.said(after: "") == ["Did you ask them?: 1 not yet (chosen) · 2 they said yes · 3 they said no"])
    #expect(heard.said(after: "3").contains { $0.hasPrefix("Then their no stands") })

    let plan = try Stay(Riverside.opened())
    let signing = await plan.typing(
      "my plan", "calm river stone", "10", "write", "I rest.", "/next part", "Robin", "/sign")
    #expect(signing.said(after: "/next part").first == "My name:")
    #expect(signing.said(after: "/sign").contains("Signed by Robin on 21 November 2026."))
    #expect(plan.plan.commitment?.name == "Robin")
  }

  @Test func `A passphrase is asked without being shown, and never repeated`() async throws {
    let stay = try Stay(Riverside.opened())
    let heard = await stay.typing("my plan", "/wrong one", "calm river stone")
    #expect(heard.transcript.contains("That is not the passphrase."))
    #expect(stay.effects.first == .openLocker(passphrase: "/wrong one"))
    #expect(!heard.transcript.contains { $0.contains("wrong one") || $0.contains("calm river") })
  }

  @Test func `The end of the input stores what was written`() async throws {
    let stay = try Stay(Riverside.opened())
    _ = await stay.typing("my plan", "calm river stone", "", "I cook")
    #expect(stay.plan[.well] == "I cook")
    #expect(stay.effects.last == .quit)
  }
}
