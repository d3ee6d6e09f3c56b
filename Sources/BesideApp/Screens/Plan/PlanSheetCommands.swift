import BuiltIn
import PeerSupport

/// What can be done behind a row of the plan, and with what is filled in there.
enum PlanSheetCommands {
  static let all: [Command] = sheet + form + hard

  private static let sheet: [Command] = [
    Command(
      "sheet.open", keys: ["Enter"], title: .planFillIn, help: .planFillInHelp, layers: [.planSheet],
      isInFooter: true
    ) { state in
      guard let item = state.plan.selectedItem(today: state.today) else { return [] }
      return state.openPlanForm(state.planForm(for: item))
    },
    Command(
      "sheet.back", keys: ["Escape"], title: .commandBack, help: .commandBackHelp, layers: [.planSheet],
      isInFooter: true
    ) { state in
      state.pop(through: .planSheet)
      return state.plan.saveNow()
    },
    Command(
      "sheet.add", keys: ["a"], title: .planAdd, help: .planAddHelp, layers: [.planSheet], isInFooter: true,
      availability: canAdd
    ) { state in
      if state.plan.sheet == .tonight { return state.openPlanForm(state.shortPlanForm(isNew: true)) }
      guard case .person(let index)? = state.plan.selectedItem(today: state.today),
        state.plan.sheet == .circle
      else { return state.openPlanForm(state.planForm(for: .open(nil))) }
      return state.openPlanForm(state.planForm(for: .open(state.plan.kept.circle[index].place)))
    },
    Command(
      "sheet.remove", keys: ["Delete", "d"], title: .planRemove, help: .planRemoveHelp, layers: [.planSheet],
      availability: { .when($0.plan.canRemoveItem(today: $0.today), else: .reasonNothingToRemove) }
    ) { state in
      let effects = state.plan.removeItem(today: state.today, now: state.now)
      state.notice = Notice(state.words(.planRemoved))
      return effects
    },
    Command(
      "sheet.bringBack", keys: ["u"], title: .planBringBack, help: .planBringBackHelp, layers: [.planSheet],
      availability: { .when($0.plan.beforeRemoval != nil, else: .reasonNothingToUndo) }
    ) { state in
      let effects = state.plan.bringBack(now: state.now)
      state.plan.countItems(today: state.today)
      return effects
    },
    Command(
      "sheet.words", keys: ["w"], title: .planFreeWords, help: .planFreeWordsHelp, layers: [.planSheet],
      isInFooter: true,
      availability: { .when($0.plan.sheet == .people, else: .reasonNoWordsHere) }
    ) { state in
      state.plan.open(.part(.aTeam), commitmentStart: "")
      state.push(.planPart)
      return []
    },
    Command(
      "sheet.ask", keys: ["f"], title: .planFindSomeone, help: .planFindSomeoneHelp, layers: [.planSheet],
      isInFooter: true,
      availability: { state in
        .when(state.plan.sheet == .strain && state.program != nil, else: .reasonNoOneToFind)
      }
    ) { state in
      state.plan.saveNow() + GlobalCommands.open(.directory, &state)
    },
    Command(
      "sheet.forget", keys: ["D"], title: .planForgetStrain, help: .planForgetStrainHelp,
      layers: [.planSheet],
      destroys: true,
      availability: { state in
        let isThere = !state.plan.kept.strain.isEmpty || !state.plan.kept.strainHelp.isEmpty
        return .when(state.plan.sheet == .strain && isThere, else: .reasonNothingToRemove)
      }
    ) { state in
      let effects = state.plan.remove(now: state.now) { $0.forgetStrain() }
      state.plan.countItems(today: state.today)
      state.notice = Notice(state.words(.planStrainForgotten))
      return effects
    },
  ]

  private static let form: [Command] = [
    Command(
      "planForm.back", keys: ["Escape"], title: .planBack, help: .planFormBackHelp, layers: [.planForm],
      isInFooter: true, otherTitle: { $0.plan.form.goTitle == nil ? nil : .commandBack }
    ) { state in
      if let problem = state.plan.form.lack {
        state.plan.form.form.complain(state.words(problem.word), at: problem.field)
        return []
      }
      let effects = state.plan.closeForm(now: state.now)
      state.pop(through: .planForm)
      state.plan.countItems(today: state.today)
      return effects
    }
  ]

  private static let hard: [Command] = [
    Command(
      "plan.hard", keys: ["h"], title: .planHard, help: .planHardHelp, alsoKnownAs: .planHardAlso,
      layers: [.plan, .planSheet], isInFooter: true,
      availability: { .when($0.isUnlocked, else: .reasonOpenPlan) }
    ) { state in
      state.plan.hardPage = 0
      state.push(.planHard)
      return []
    },
    turn("hard.next", ["Space", "Enter", "Right", "Down", "n"], .guidesNext, .planHardNextHelp, by: 1),
    turn("hard.previous", ["Left", "Up", "Backspace", "p"], .guidesBack, .planHardBackHelp, by: -1),
    Command(
      "hard.leave", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.planHard],
      isInFooter: true
    ) { state in
      state.pop(through: .planHard)
      return []
    },
  ]

  private static func turn(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by pages: Int
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, layers: [.planHard], isInFooter: true,
      availability: { state in
        let last = HardView.pageCount(state) - 1
        let next = min(state.plan.hardPage, last) + pages
        return .when((0...max(0, last)).contains(next), else: pages > 0 ? .reasonLastPage : .reasonFirstPage)
      }
    ) { state in
      state.plan.hardPage = min(state.plan.hardPage, HardView.pageCount(state) - 1) + pages
      return []
    }
  }

  private static let canAdd: @Sendable (AppState) -> Availability = { state in
    switch state.plan.sheet {
    case .people: .when(state.plan.kept.people.count < TextLimit.entries, else: .reasonEnoughPeople)
    case .circle: .when(state.plan.kept.circle.count < TextLimit.entries, else: .reasonEnoughPeople)
    case .tonight: .available
    case .strain: .when(false, else: .reasonNothingToAdd)
    }
  }
}

extension AppState {
  fileprivate mutating func openPlanForm(_ form: PlanForm) -> [Effect] {
    plan.form = form
    push(.planForm)
    return []
  }

  /// Looks behind a row of the plan.
  mutating func openPlanSheet(_ sheet: PlanSheet) {
    plan.open(sheet, today: today)
    push(.planSheet)
  }
}
