import BuiltIn
import PeerSupport

/// What is being filled in beside the pages of the plan; it is stored as one fills it in.
struct PlanForm: Equatable, Sendable {
  /// What it is for.
  enum Purpose: Equatable, Sendable {
    case nothing
    /// Someone of the A-Team, by number; the number after the last is someone new.
    case person(Int)
    /// Someone of the care circle, by number.
    case circlePerson(Int)
    case strain(Day)
    case strainHelp
    case shortPlan
    case eased
    case export
    /// Parts to show with the request behind a code, of those that can be ticked.
    case show(code: String, parts: [PlanPart])
    /// The file of a plan from another machine.
    case importFile
    /// What of that plan comes in; after its parts stands the rest.
    case importParts(SelfCarePlan, [PlanPart])
  }

  private(set) var purpose = Purpose.nothing
  /// The fields.
  var form = Form()
  /// The steps that can be ticked, and the times to look back that can be chosen.
  private var suggestions: [String] = []
  private var times: [Timestamp] = []
  /// The plan was made then, and does not change when it is written on.
  private var made: Timestamp?

  init() {}

  init(_ purpose: Purpose, _ fields: [Form.Field]) {
    self.purpose = purpose
    form = Form(fields)
  }

  /// A short plan, with steps to tick and times to choose.
  init(fields: [Form.Field], suggestions: [String], times: [Timestamp], made: Timestamp) {
    self.init(.shortPlan, fields)
    self.suggestions = suggestions
    self.times = times
    self.made = made
  }

  /// What the form is called.
  func title(_ words: Catalogue) -> String {
    switch purpose {
    case .nothing: ""
    case .person: words(.planPersonTitle)
    case .circlePerson: words(.planCirclePersonTitle)
    case .strain: words(.planStrainTitle)
    case .strainHelp: words(.planStrainHelpTitle)
    case .shortPlan: words(.planTonight)
    case .eased: words(.planEasedTitle)
    case .export: words(.planExportTitle)
    case .show: words(.planShareTitle)
    case .importFile, .importParts: words(.planImportTitle)
    }
  }

  /// Puts what was filled in where it belongs; a form that nobody touched changes nothing.
  func write(into plan: inout SelfCarePlan) {
    switch purpose {
    case .person(let index): Self.put(person, at: index, of: &plan.people, isEmpty: person.isEmpty)
    case .circlePerson(let index):
      Self.put(circlePerson, at: index, of: &plan.circle, isEmpty: circlePerson.isEmpty)
    case .strain(let day): plan.noteStrain(level(0), word: form.text(1), on: day)
    case .strainHelp:
      for (field, level) in StrainLevel.allCases.enumerated() { plan.strainHelp[level] = form.text(field) }
    case .shortPlan: plan.shortPlan = shortPlan(after: plan.shortPlan)
    case .eased: plan.shortPlan?.eased = chosen(0, of: ShortPlan.Eased.allCases)
    case .nothing, .export, .show, .importFile, .importParts: break
    }
  }

  /// What is still missing so that what was written can stay, and where; nil where nothing is.
  var lack: (word: WordKey, field: Int)? {
    switch purpose {
    case .strain where level(0) == nil && form.text(1) != nil: (.planLevelFirst, 0)
    case .shortPlan where form.chosen(1).isEmpty && form.text(2) == nil && form.text(3) != nil:
      (.planStepsFirst, 1)
    default: nil
    }
  }

  /// Finds whom the form is about, where another window changed the plan.
  mutating func findAgain(in plan: SelfCarePlan) {
    switch purpose {
    case .person: purpose = .person(plan.people.firstIndex(of: person) ?? plan.people.count)
    case .circlePerson:
      purpose = .circlePerson(plan.circle.firstIndex(of: circlePerson) ?? plan.circle.count)
    default: break
    }
  }

  private static func put<Item>(_ item: Item, at index: Int, of items: inout [Item], isEmpty: Bool) {
    if items.indices.contains(index) {
      items[index] = item
    } else if !isEmpty, items.count < TextLimit.entries {
      items.append(item)
    }
  }

  private var person: PlanPerson {
    PlanPerson(
      name: form.text(0) ?? "", qualities: form.chosen(1).map { TeamQuality.allCases[$0] },
      phone: form.text(2), otherWay: form.text(3), need: form.text(4))
  }

  private var circlePerson: CirclePerson {
    CirclePerson(
      place: form.chosen(0).first.map { CirclePlace.allCases[$0] } ?? .firstCircle, name: form.text(1) ?? "",
      reach: form.text(2))
  }

  /// The first choice says nothing.
  private func chosen<Value>(_ field: Int, of values: [Value]) -> Value? {
    form.chosen(field).first.flatMap { $0 > 0 ? values[$0 - 1] : nil }
  }

  private func level(_ field: Int) -> StrainLevel? { chosen(field, of: StrainLevel.allCases) }

  /// The steps as they are ticked and written; without any the plan of before stays.
  private func shortPlan(after before: ShortPlan?) -> ShortPlan? {
    let ticked = form.chosen(1).map { suggestions[$0] }
    let written = (form.text(2) ?? "").split { $0.isNewline || $0 == ";" }
      .map { String($0).trimmed }
    let steps = (ticked + written.filter { !$0.isEmpty }).prefix(ShortPlan.stepLimit)
      .map { $0.beginning(scalars: TextLimit.line) }
    guard !steps.isEmpty, let made, let time = form.chosen(4).first else { return before }
    return ShortPlan(
      span: ShortPlan.Span.allCases[form.chosen(0).first ?? 0], steps: steps, beside: form.text(3),
      made: made, lookBack: times[time])
  }
}
