import BesideApp
import Canvas
import PeerSupport
import Testing

/// Each task of the screens can be done line by line, and reads well.
@Suite("In plain lines") @MainActor
struct TaskTests {
  @Test func `Someone is found, read and asked`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing(
      "search", "grief", "", "ask", "555 0199", "", "", "after 7", "2", "", "", "/send", "done", "q")

    #expect(heard.said(after: "grief").contains("1 Amara Osei  open (here)"))
    #expect(!heard.said(after: "grief").contains { $0.hasPrefix("2 ") })
    #expect(heard.transcript.contains("I listen.  I don't fix."))
    #expect(heard.said(after: "ask").contains("Reach me by: phone"))
    #expect(heard.said(after: "ask").contains("/send · Ctrl-s"))
    #expect(
      heard.said(after: "after 7") == [
        "That means: from 19:00.", "How soon: 1 within a day (chosen) · 2 as soon as possible",
      ])
    #expect(heard.said(after: "2").contains("How soon: 1 within a day · 2 as soon as possible (chosen)"))
    #expect(heard.said(after: "2").contains { $0.contains("Dr. Reyes 555 0110") })
    #expect(heard.said(after: "/send").contains("babab-dodod"))
    #expect(heard.said(after: "/send").contains("take it back · w"))
    guard case .send(let draft)? = stay.effects.first else {
      Issue.record("Nothing was sent: \(stay.effects)")
      return
    }
    #expect(draft.recipients == [Riverside.amara])
    #expect(draft.reach == Reach(way: .phone, detail: "555 0199", mayLeaveMessage: nil, name: nil))
    #expect(draft.when == "after 7")
    #expect(draft.urgency == .soon)
    #expect(stay.effects.last == .quit)
  }

  @Test func `What is missing is said at its row, and nothing is lost`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("ask", "/send", "555 0199", "/send")
    #expect(heard.said(after: "/send").contains("babab-dodod"))
    #expect(heard.transcript.contains("Please type the number to call or text. That is all we need."))
    #expect(heard.transcript.contains("Number: (here)"))
  }

  @Test func `A request is taken, answered and ended`() async throws {
    let stay = try Stay(Riverside.opened(worksInbox: true), Riverside.read)
    stay.supporter = Riverside.amara
    stay.requests = [Riverside.request]
    let heard = await stay.typing(
      "inbox", "calm river stone", "open", "take", "\u{19}", "in touch", "end", "q")

    #expect(heard.said(after: "inbox").contains("Passphrase:"))
    #expect(heard.said(after: "open").contains("Reach them  by text 555 0199"))
    #expect(heard.said(after: "take").contains("4 I was there when it happened."))
    #expect(heard.said(after: "\u{19}").contains("2 in touch · c"))
    #expect(stay.effects.contains(.take(.contactMade, Riverside.request.id)))
    #expect(heard.said(after: "end").contains { $0.hasPrefix("This ends, and is gone for good.") })
    #expect(stay.requests.isEmpty)
    #expect(stay.effects.last == .quit)
  }

  @Test func `A request is looked up by its code, and taken back`() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    stay.outlook = .standing(RequestStanding(Riverside.request))
    let heard = await stay.typing("your request", "lusab babad", "take it back", "yes", ".", "q")

    #expect(heard.said(after: "your request").contains("Your return code:"))
    #expect(heard.said(after: "lusab babad").contains { $0.contains("Your request waits.") })
    #expect(heard.said(after: "yes").contains { $0.contains("Taken back. No one will call.") })
    #expect(
      stay.effects == [.check(code: "lusab babad"), .withdraw(code: "lusab babad"), .quit])
  }

  @Test func `A part of the plan is written line by line, and each line is stored at once`() async throws {
    let stay = try Stay(Riverside.opened())
    let heard = await stay.typing(
      "my plan", "calm river stone", "4", "", "the canal", "", "the stairs", "/borrow", ".", "q")

    #expect(heard.said(after: "4").first == "4 Movement that suits me")
    #expect(heard.said(after: "the canal").isEmpty)
    #expect(stay.plan[.movement].hasPrefix("the canal\n\nthe stairs\n"))
    #expect(stay.plan[.movement].split(separator: "\n").count == 3)
    #expect(heard.said(after: "/borrow").contains { stay.plan[.movement].hasSuffix($0) })
    #expect(heard.said(after: ".").contains { $0.hasPrefix("4 Movement that suits me  the canal") })
    let saves = stay.effects.filter { if case .savePlan = $0 { true } else { false } }
    #expect(saves.count == 4)
  }

  @Test func `A part of the plan is written anew`() async throws {
    let stay = try Stay(Riverside.opened())
    stay.plan[.well] = "I hum"
    _ = await stay.typing("my plan", "calm river stone", "write", "/mark all", "I sing", "and I dance", ".")
    #expect(stay.plan[.well] == "I sing\nand I dance")
  }

  @Test("The pages of staying safe together open in order, and say at each who can be called (G7, G9)")
  func safety() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("Ctrl-g", "last", "w", "leave", "q")
    #expect(heard.said(after: "Ctrl-g").contains { $0.contains("1 of 6") })
    #expect(heard.said(after: "last").contains { $0.hasPrefix("w  ") })
    #expect(heard.said(after: "w").contains { $0.contains("6 of 6") })
    for step in ["Ctrl-g", "last", "w"] {
      #expect(heard.said(after: step).contains { $0.contains("Dr. Reyes 555 0110") }, "after \(step)")
    }
  }

  @Test("Help is one line away, even where a passphrase is asked (G10)")
  func helpNow() async throws {
    let stay = try Stay(Riverside.opened(), Riverside.read)
    let heard = await stay.typing("my plan", "!", "2", "next country", "back")
    #expect(heard.transcript.contains("1 555 0110  Dr. Reyes · director (here)"))
    #expect(heard.transcript.contains { $0.contains("988") })
    #expect(heard.said(after: "2").first == "2 911")
    #expect(heard.said(after: "back").contains("Your locker"))
  }

  @Test func `Without a program the welcome says the ways on, and the demo opens`() async throws {
    let stay = try Stay()
    let heard = await stay.typing("2", "", "/srv/beside")
    #expect(heard.transcript.contains { $0.hasPrefix("1 ") && $0.hasSuffix(" (here)") })
    #expect(stay.effects.contains(.joinProgram(folder: "/srv/beside")))
    let demo = try Stay()
    _ = await demo.typing("")
    #expect(demo.effects.first == .openDemo)
  }
}
