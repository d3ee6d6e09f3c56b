import Canvas
import PeerSupport

/// The self-care plan: nine parts, a commitment, and what stands beside them, each to be written or left (F1–F13).
struct Plan: Equatable, Sendable {
  /// Where someone is among the rows.
  var list = ListCursor(count: PlanRow.all.count)
  /// What is looked at behind a row: people, days, steps.
  var sheet = PlanSheet.people
  /// Where someone is on that sheet.
  var items = ListCursor()
  /// What is being filled in.
  var form = PlanForm()
  /// How far one has read what helps when it is hard.
  var hardPage = 0
  /// Whether the first of two keys was pressed that destroy the plan.
  var isAboutToGo = false
  /// What each part asks, and ideas to borrow.
  let prompts: PlanPrompts
  /// Ideas in another language, while one borrows from those.
  private var borrowed: PlanPrompts?
  /// The page that is being written; nil while the list shows.
  private(set) var page: PlanPage?
  /// The idea to borrow that shows, counted from the first.
  private(set) var idea = 0
  /// Whether the name under the commitment is being written rather than its words.
  private(set) var isNaming = false
  /// The words of the page.
  var text = Editor()
  /// What is looked for on the page.
  var search = PlanSearch()
  /// The name to sign with.
  private(set) var name: Editor
  /// What is stored, and when the rest will be.
  private(set) var saving: PlanSaving
  /// Whether the person leaves once all is stored.
  var leavesAfterSaving = false
  /// The plan but for the page that is being written.
  private(set) var kept: SelfCarePlan
  /// The plan before something was taken away, as long as nothing else was done since.
  private(set) var beforeRemoval: SelfCarePlan?
  private var lastChange: Timestamp?

  /// A plan that nobody has opened.
  init() { self.init(SelfCarePlan(changed: Timestamp(seconds: 0)), prompts: PlanPrompts(parts: [:])) }

  /// A plan as it was stored; the list stands at the first page that has words.
  init(_ stored: SelfCarePlan, prompts: PlanPrompts) {
    self.prompts = prompts
    kept = stored
    saving = PlanSaving(stored)
    name = Editor(stored.commitment?.name ?? "", limit: TextLimit.name)
    list.select(PlanRow.all.firstIndex { stored.hasWords(in: $0) } ?? 0)
  }

  /// The plan as it is written now, stored or not.
  var current: SelfCarePlan {
    guard let page, let lastChange else { return kept }
    var current = kept
    current.write(text.text, on: page)
    if current != kept { current.changed = lastChange }
    return current
  }

  /// Whether anything written is not known to be stored.
  var isUnsaved: Bool { saving.isUnsaved(current) }

  /// The field that typing goes into.
  var editor: Editor {
    get { isNaming ? name : text }
    set {
      if isNaming { name = newValue } else { text = newValue }
    }
  }

  /// The row that the list stands at.
  var selectedRow: PlanRow { PlanRow.all[list.selected] }

  /// The ideas to borrow for the page that is being written.
  var ideas: [String] {
    guard case .part(let part) = page else { return [] }
    return (borrowed ?? prompts)[part].examples
  }

  /// Opens a page; a commitment begins with words that one can change.
  mutating func open(_ page: PlanPage, commitmentStart: String) {
    let limit = page == .commitment ? TextLimit.text : SelfCarePlan.partLimit
    let written = kept[page]
    text = Editor(
      page == .commitment && written.isEmpty ? commitmentStart : written, isMultiline: true, limit: limit)
    isNaming = false
    idea = 0
    search = PlanSearch()
    lastChange = nil
    self.page = page
  }

  /// Goes back to the list; what was written is stored.
  mutating func close() -> [Effect] {
    let effects = saveNow()
    page = nil
    return effects
  }

  /// Stores the page and opens one further on or back, round and round.
  mutating func turn(by pages: Int, commitmentStart: String) -> [Effect] {
    let effects = saveNow()
    let count = PlanPage.all.count
    list.select(((page.flatMap(PlanPage.all.firstIndex) ?? 0) + pages + count) % count)
    open(PlanPage.all[list.selected], commitmentStart: commitmentStart)
    return effects
  }

  /// Goes to the name under the commitment, or back to its words.
  mutating func write(name isNaming: Bool) { self.isNaming = isNaming }

  /// Puts the idea that shows below what is written, shows the next one, and tells whether all of it fit.
  mutating func borrowIdea(now: Timestamp) -> Bool {
    guard ideas.indices.contains(idea) else { return true }
    text.move(.textEnd)
    let fits = text.insert((text.isEmpty || text.text.hasSuffix("\n") ? "" : "\n") + ideas[idea])
    showNextIdea()
    partChanged(now: now)
    return fits
  }

  /// Borrows from the ideas of another language, or from one's own again.
  mutating func borrow(from other: PlanPrompts) {
    borrowed = borrowed == nil ? other : nil
    idea = 0
  }

  /// Shows another idea, after the last one the first again.
  mutating func showNextIdea() { idea = ideas.isEmpty ? 0 : (idea + 1) % ideas.count }

  /// Has the commitment signed as it stands, anew when it was signed before (F10).
  func sign(on day: Day) -> [Effect] {
    Commitment.unsigned(text.text, as: name.text, on: day).map { [.signCommitment($0)] } ?? []
  }

  /// Takes in and stores a commitment that was signed under the plan's key.
  mutating func signed(_ commitment: Commitment, now: Timestamp) -> [Effect] {
    takeOver()
    kept.take(commitment)
    kept.changed = now
    return saving.save(kept)
  }

  /// Tells the field of the page its size.
  mutating func layOut(_ size: Size) { text.layOut(size) }
}

// MARK: - Storing

extension Plan {
  /// When what was written will be stored by itself.
  var autosaveDue: Timestamp? { saving.due }

  /// Takes in that the page was written on.
  mutating func partChanged(now: Timestamp) {
    guard !isNaming else { return }
    lastChange = now
    saving.wrote(at: now)
  }

  /// Takes in that something was filled in.
  mutating func formChanged(now: Timestamp) {
    let form = form
    change(now: now) { form.write(into: &$0) }
  }

  /// Leaves what was filled in; what nobody filled in does not stay.
  mutating func closeForm(now: Timestamp) -> [Effect] {
    change(now: now) { plan in
      plan.people.removeAll(where: \.isEmpty)
      plan.circle.removeAll(where: \.isEmpty)
    }
    form = PlanForm()
    return saveNow()
  }

  /// Changes something beside the page that is being written.
  mutating func change(now: Timestamp, _ change: (inout SelfCarePlan) -> Void) {
    var changed = kept
    change(&changed)
    guard changed != kept else { return }
    changed.changed = now
    kept = changed
    beforeRemoval = nil
    saving.wrote(at: now)
  }

  /// Takes something away; until something else is done it can be brought back.
  mutating func remove(now: Timestamp, _ removal: (inout SelfCarePlan) -> Void) -> [Effect] {
    let before = kept
    change(now: now, removal)
    beforeRemoval = before
    return saveNow()
  }

  /// Brings back what was taken away last.
  mutating func bringBack(now: Timestamp) -> [Effect] {
    guard let before = beforeRemoval else { return [] }
    change(now: now) { $0 = before }
    return saveNow()
  }

  /// Stores what was written when a pause has passed.
  mutating func autosave(now: Timestamp) -> [Effect] {
    guard let due = saving.due, now >= due else { return [] }
    return saveNow()
  }

  /// Stores what was written, if anything was.
  mutating func saveNow() -> [Effect] {
    takeOver()
    return saving.save(kept)
  }

  /// Takes in that a plan is stored.
  mutating func saved(_ plan: SelfCarePlan, at time: Timestamp) { saving.saved(plan, at: time) }

  /// Takes in that nothing was stored; what another window wrote meanwhile is put beside what is written here.
  mutating func notSaved(_ reason: String, found: SelfCarePlan?) {
    takeOver()
    let written = page.map { kept[$0] }
    if let found {
      kept = kept.merged(with: found, since: saving.stored)
      form.findAgain(in: kept)
      beforeRemoval = nil
    }
    saving.failed(reason, found: found)
    leavesAfterSaving = false
    guard let page, kept[page] != written else { return }
    text.selectAll()
    text.delete(.left)
    text.insert(kept[page])
  }

  /// Takes back what was written in a window that closed before it was stored, beside what is stored by now.
  mutating func takeBack(_ written: SelfCarePlan, since before: SelfCarePlan) -> [Effect] {
    kept = written.merged(with: kept, since: before)
    return saving.save(kept)
  }

  private mutating func takeOver() {
    kept = current
  }
}
