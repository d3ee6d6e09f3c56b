import BuiltIn
import PeerSupport

/// What is looked at behind a row of the plan.
enum PlanSheet: Hashable, Sendable {
  /// The A-Team (F2, F3).
  case people
  /// The care circle (F11).
  case circle
  /// My strain (F13).
  case strain
  /// Tonight or this weekend (F12).
  case tonight

  /// What the sheet is called.
  func title(_ prompts: PlanPrompts, _ words: Catalogue) -> String {
    switch self {
    case .people: prompts[.aTeam].title
    case .circle: words(.planCircle)
    case .strain: words(.planStrain)
    case .tonight: words(.planTonight)
    }
  }
}

/// A thing on a sheet that keys act on.
enum PlanItem: Hashable, Sendable {
  /// Someone of the A-Team, or of the care circle, by number.
  case person(Int)
  /// A place for someone to come.
  case open(CirclePlace?)
  /// How a day is.
  case day(Day)
  /// What helps at each level.
  case help
  /// The short plan.
  case steps
}

extension Plan {
  /// The things on the sheet, from top to bottom.
  func items(today: Day) -> [PlanItem] {
    switch sheet {
    case .people: kept.people.indices.map(PlanItem.person) + [.open(nil)]
    case .circle:
      CirclePlace.allCases.flatMap { place -> [PlanItem] in
        let people = kept.circle.indices.filter { kept.circle[$0].place == place }
        return people.isEmpty ? [.open(place)] : people.map(PlanItem.person)
      }
    case .strain:
      [.day(today), .help] + kept.strain.reversed().filter { $0.day != today }.map { .day($0.day) }
    case .tonight: [.steps]
    }
  }

  /// The thing on the sheet that keys act on.
  func selectedItem(today: Day) -> PlanItem? {
    let items = items(today: today)
    return items.indices.contains(self.items.selected) ? items[self.items.selected] : nil
  }

  /// Opens a sheet at its first thing.
  mutating func open(_ sheet: PlanSheet, today: Day) {
    self.sheet = sheet
    items = ListCursor()
    countItems(today: today)
  }

  /// Takes in how many things there are.
  mutating func countItems(today: Day) { items.setCount(items(today: today).count) }

  /// Takes the selected thing away, where it is one that can be.
  mutating func removeItem(today: Day, now: Timestamp) -> [Effect] {
    let effects: [Effect]
    switch (selectedItem(today: today), sheet) {
    case (.person(let index), .people): effects = remove(now: now) { $0.people.remove(at: index) }
    case (.person(let index), _): effects = remove(now: now) { $0.circle.remove(at: index) }
    case (.day(let day), _): effects = remove(now: now) { $0.noteStrain(nil, on: day) }
    case (.steps, _): effects = remove(now: now) { $0.shortPlan = nil }
    default: return []
    }
    countItems(today: today)
    return effects
  }

  /// Whether the selected thing can be taken away.
  func canRemoveItem(today: Day) -> Bool {
    switch selectedItem(today: today) {
    case .person: true
    case .day(let day): kept.strain(on: day) != nil
    case .steps: kept.shortPlan != nil
    case .open, .help, nil: false
    }
  }
}
