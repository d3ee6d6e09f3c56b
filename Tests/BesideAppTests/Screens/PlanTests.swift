import PeerSupport
import Testing

@testable import BesideApp

@Suite("The self-care plan")
struct PlanTests {
  private let now = Timestamp(seconds: 1_000)

  private func plan(_ parts: [PlanPart: String] = [:], commitment: Commitment? = nil) -> Plan {
    Plan(
      SelfCarePlan(parts: parts, commitment: commitment, changed: Timestamp(seconds: 5)),
      prompts: .builtIn(in: "en"))
  }

  private func opened(_ page: PlanPage, _ plan: Plan) throws -> Plan {
    var plan = plan
    plan.open(page, commitmentStart: "I will rest.")
    return plan
  }

  private func writing(_ text: String, on page: PlanPage = .part(.food), in plan: Plan) throws -> Plan {
    var plan = try opened(page, plan)
    plan.editor.insert(text)
    plan.partChanged(now: now)
    return plan
  }

  @Test("Each part has its prompt, why it helps, and ideas (F1–F9)", arguments: PlanPart.allCases)
  func prompts(part: PlanPart) {
    let prompt = PlanPrompts.builtIn(in: "en")[part]
    #expect(!prompt.title.isEmpty && !prompt.prompt.isEmpty && !prompt.explanation.isEmpty)
    #expect(prompt.examples.count >= 8)
    let spanish = PlanPrompts.builtIn(in: "es")[part]
    #expect(spanish.examples.count >= 8)
    #expect(Set(spanish.examples).isDisjoint(with: prompt.examples))
  }

  @Test func `The plan opens at the first part that has words`() {
    #expect(plan([.sentence: "Waves end.", .humour: "radio"]).selectedRow == .page(.part(.sentence)))
    #expect(plan().selectedRow == .page(.part(.well)))
  }

  @Test func `Nothing is stored while nothing is written`() throws {
    var plan = try opened(.part(.well), plan([.well: "I cook."]))
    #expect(plan.autosaveDue == nil)
    #expect(plan.autosave(now: now) == [])
    #expect(plan.close() == [])
    #expect(!plan.isUnsaved)
  }

  @Test func `Looking at the words a commitment could begin with stores nothing`() throws {
    var plan = try opened(.commitment, plan())
    #expect(plan.text.text == "I will rest.")
    #expect(plan.close() == [])
  }

  @Test func `What was written is stored in the next second, and typing on does not put it off`() throws {
    var plan = try writing("soup", in: plan())
    let due = try #require(plan.autosaveDue)
    #expect(due == now + 1)
    #expect(plan.autosave(now: now) == [])
    plan.partChanged(now: now)
    #expect(plan.autosaveDue == due)
    let stored = SelfCarePlan(parts: [.food: "soup"], changed: now)
    #expect(plan.autosave(now: due) == [.savePlan(stored)])
    #expect(plan.autosaveDue == nil)
  }

  @Test func `What was asked to be stored is not asked again`() throws {
    var plan = try writing("soup", in: plan())
    let effects = plan.saveNow()
    #expect(effects.count == 1)
    #expect(plan.saveNow() == [])
    #expect(plan.isUnsaved)
    plan.saved(plan.current, at: now)
    #expect(!plan.isUnsaved)
    #expect(plan.saveNow() == [])
    #expect(plan.saving.savedAt == now)
  }

  @Test func `What is written while a save is on its way is stored next`() throws {
    var plan = try writing("soup", in: plan())
    _ = plan.saveNow()
    let first = plan.current
    plan.editor.insert(" and tea")
    plan.partChanged(now: now + 1)
    plan.saved(first, at: now + 1)
    #expect(plan.isUnsaved)
    #expect(plan.saveNow() == [.savePlan(SelfCarePlan(parts: [.food: "soup and tea"], changed: now + 1))])
  }

  @Test func `Leaving a part stores it, by going back and by turning`() throws {
    var plan = try writing("soup", in: plan())
    var same = plan
    #expect(plan.close().count == 1)
    #expect(plan.page == nil)
    #expect(same.turn(by: 1, commitmentStart: "").count == 1)
    #expect(same.page == .part(.settling))
    #expect(same.current[.food] == "soup")
  }

  @Test func `Turning goes round`() throws {
    var plan = try opened(.part(.well), plan())
    _ = plan.turn(by: -1, commitmentStart: "")
    #expect(plan.page == .commitment)
    _ = plan.turn(by: 1, commitmentStart: "")
    #expect(plan.page == .part(.well))
  }

  @Test func `A failed save keeps the text, says why and can be tried again`() throws {
    var plan = try writing("soup", in: plan())
    let effects = plan.saveNow()
    plan.notSaved("The disk is full.", found: nil)
    #expect(plan.saving.failure == "The disk is full.")
    #expect(plan.text.text == "soup")
    #expect(plan.isUnsaved)
    #expect(plan.saveNow() == effects)
    plan.saved(plan.current, at: now)
    #expect(plan.saving.failure == nil)
  }

  @Test func `What another window wrote in other parts is taken in`() throws {
    var plan = try writing(" and tea", in: plan([.food: "soup", .spirit: "choir"]))
    _ = plan.saveNow()
    plan.notSaved(
      "Changed elsewhere.",
      found: SelfCarePlan(parts: [.food: "soup", .humour: "radio"], changed: now + 5))
    #expect(plan.current.parts == [.food: "soup and tea", .humour: "radio"])
    #expect(plan.text.text == "soup and tea")
    #expect(plan.saveNow() == [.savePlan(plan.current)])
  }

  @Test func `Where two windows wrote in one part both texts stay`() throws {
    var plan = try writing(" and tea", in: plan([.food: "soup"]))
    _ = plan.saveNow()
    plan.notSaved("Changed elsewhere.", found: SelfCarePlan(parts: [.food: "bread"], changed: now + 5))
    #expect(plan.text.text == "soup and tea\n\nbread")
    #expect(plan.current[.food] == "soup and tea\n\nbread")
    plan.editor.undo()
    plan.editor.undo()
    #expect(plan.text.text == "soup and tea")
  }

  @Test func `Both texts together stay short enough to be read back`() throws {
    let long = String(repeating: "x", count: SelfCarePlan.partLimit - 5)
    let merged = SelfCarePlan(parts: [.food: long], changed: now)
      .merged(
        with: SelfCarePlan(parts: [.food: "bread and butter"], changed: now),
        since: SelfCarePlan(changed: now))
    let read = try DocumentCoder.decode(
      SelfCarePlan.self, from: DocumentCoder.encode(merged), file: "plan")
    #expect(read[.food].hasPrefix(long))
  }

  @Test func `A part that another window emptied becomes empty when I left it alone`() throws {
    var plan = try opened(.part(.food), plan([.food: "soup"]))
    plan.notSaved("Changed elsewhere.", found: SelfCarePlan(changed: now))
    #expect(plan.text.text == "")
  }

  @Test func `An idea is put below what is written, the next one shows, and undo takes it away`() throws {
    var plan = try opened(.part(.food), plan([.food: "soup"]))
    let ideas = plan.ideas
    let fits = plan.borrowIdea(now: now)
    #expect(fits)
    #expect(plan.text.text == "soup\n" + ideas[0])
    #expect(plan.idea == 1)
    plan.editor.undo()
    #expect(plan.text.text == "soup")
    for _ in 1..<ideas.count { plan.showNextIdea() }
    #expect(plan.idea == 0)
  }

  @Test("A commitment is signed with name and date, and renewed (F10)")
  func commitment() throws {
    let first = try #require(Day(year: 2026, month: 3, day: 3))
    var plan = try writing(" And sleep.", on: .commitment, in: plan())
    plan.write(name: true)
    plan.editor.insert("Ana")
    let signed = Commitment(text: "I will rest. And sleep.", name: "Ana", day: first)
    #expect(plan.sign(on: first) == [.signCommitment(signed)])
    #expect(plan.current.commitment == nil)
    #expect(
      plan.signed(signed, now: now) == [.savePlan(SelfCarePlan(commitment: signed, changed: now))])
    let later = first.adding(months: 12)
    let renewed = Commitment(text: signed.text, name: "Ana", day: later)
    #expect(plan.sign(on: later) == [.signCommitment(renewed)])
    _ = plan.signed(renewed, now: now + 9)
    #expect(plan.current.commitment == Commitment(text: signed.text, name: "Ana", day: later))
  }

  @Test("A commitment without a name or words is not signed (F10)")
  func noCommitment() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 3))
    let plan = try opened(.commitment, plan())
    #expect(plan.sign(on: day) == [])
    #expect(plan.current.commitment == nil)
  }

  @Test func `Words changed after signing are kept as a draft, and what was signed stays`() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 3))
    let signed = Commitment(text: "I rest.", name: "Ana", day: day)
    var plan = try writing(" Often.", on: .commitment, in: plan(commitment: signed))
    _ = plan.close()
    #expect(plan.current.commitment == signed)
    #expect(plan.current.commitmentDraft == "I rest. Often.")
    plan = try opened(.commitment, plan)
    #expect(plan.text.text == "I rest. Often.")
    #expect(plan.name.text == "Ana")
  }

  @Test func `A part longer than a plan can hold cannot be written`() throws {
    let plan = try writing(String(repeating: "x", count: SelfCarePlan.partLimit + 10), in: plan())
    #expect(plan.current[.food].count == SelfCarePlan.partLimit)
  }

  @Test func `The export has what is written and the signed commitment`() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 3))
    let plan = plan(
      [.well: "I cook.\n\n", .humour: "radio\u{1B}[31m"],
      commitment: Commitment(text: "I rest.", name: "Ana", day: day))
    #expect(
      plan.current.markdown(words: Catalogue(), now: now) == """
        # My plan

        ## Me when I am well

        I cook.

        ## Where I find humour

        radio[31m

        ## My commitment

        I rest.

        Ana, 3 March 2026

        """)
  }

  @Test func `An empty plan exports a kind line`() {
    #expect(
      plan().current.markdown(words: Catalogue(), now: now)
        == "# My plan\n\nNothing here yet. It can stay that way.\n")
  }
}
