import BuiltIn
import PeerSupport

extension AppState {
  /// The form for what is selected on the sheet.
  func planForm(for item: PlanItem) -> PlanForm {
    switch (item, plan.sheet) {
    case (.person(let index), .people): personForm(plan.kept.people[index], at: index)
    case (.open, .people): personForm(PlanPerson(name: ""), at: plan.kept.people.count)
    case (.person(let index), _): circleForm(plan.kept.circle[index], at: index)
    case (.open(let place), _):
      circleForm(CirclePerson(place: place ?? .firstCircle, name: ""), at: plan.kept.circle.count)
    case (.day(let day), _): strainForm(day)
    case (.help, _): strainHelpForm()
    case (.steps, _):
      plan.kept.shortPlan?.asksToLookBack(at: now) == true ? easedForm() : shortPlanForm(isNew: false)
    }
  }

  private func personForm(_ person: PlanPerson, at index: Int) -> PlanForm {
    PlanForm(
      .person(index),
      [
        .text(.planPersonName, person.name, limit: TextLimit.name),
        Form.Field(
          title: .planPersonQualities, hint: .cardWaysHint,
          content: .any(
            of: TeamQuality.allCases.map { words(WordKey($0)) },
            chosen: Set(person.qualities.compactMap(TeamQuality.allCases.firstIndex)), place: 0)),
        .text(.planPersonPhone, hint: .planPersonPhoneHint, person.phone, limit: TextLimit.name),
        .text(.planPersonOther, hint: .planPersonOtherHint, person.otherWay, limit: TextLimit.line),
        .text(.planPersonNeed, hint: .planPersonNeedHint, person.need, limit: TextLimit.text, isLong: true),
      ])
  }

  private func circleForm(_ person: CirclePerson, at index: Int) -> PlanForm {
    PlanForm(
      .circlePerson(index),
      [
        Form.Field(
          title: .planCirclePlace, hint: nil,
          content: .one(
            of: CirclePlace.allCases.map { words(WordKey($0)) },
            chosen: CirclePlace.allCases.firstIndex(of: person.place) ?? 0)),
        .text(.planPersonName, person.name, limit: TextLimit.name),
        .text(.planCircleReach, person.reach, limit: TextLimit.line),
      ])
  }

  private func strainForm(_ day: Day) -> PlanForm {
    let entry = plan.kept.strain(on: day)
    return PlanForm(
      .strain(day),
      [
        choice(
          .planStrainLevel, .planStrainLevelHint, StrainLevel.allCases.map { words(WordKey($0)) },
          chosen: entry.flatMap { StrainLevel.allCases.firstIndex(of: $0.level) }),
        .text(.planStrainWord, hint: .planStrainWordHint, entry?.word, limit: TextLimit.name),
      ])
  }

  private func strainHelpForm() -> PlanForm {
    let titles: [WordKey] = [.planHelpsLow, .planHelpsMedium, .planHelpsHigh]
    return PlanForm(
      .strainHelp,
      zip(titles, StrainLevel.allCases).map { title, level in
        .text(title, hint: .planHelpsHint, plan.kept.strainHelp[level], limit: TextLimit.line)
      })
  }

  private func easedForm() -> PlanForm {
    PlanForm(
      .eased,
      [
        choice(
          .planEased, .planEasedHint, ShortPlan.Eased.allCases.map { words(WordKey($0)) }, chosen: nil)
      ])
  }

  /// A choice that begins with saying nothing.
  private func choice(_ title: WordKey, _ hint: WordKey, _ options: [String], chosen: Int?) -> Form.Field {
    Form.Field(
      title: title, hint: hint,
      content: .one(of: [words(.planNotSaid)] + options, chosen: chosen.map { $0 + 1 } ?? 0))
  }

  /// A short plan from what stands in the parts: steps to tick, and when to look back (F12).
  func shortPlanForm(isNew: Bool) -> PlanForm {
    let old = plan.kept.shortPlan
    let known = isNew ? [] : old?.steps ?? []
    let suggestions =
      known
      + (plan.current.ideasForTonight(plan.prompts, words) + (old?.steps ?? []))
      .filter { !known.contains($0) }
    let here = surroundings.zones.localTime(of: now, in: nil) ?? LocalTime(day: now.day, minute: 0)
    let usual = ShortPlan.Span.allCases.map { ShortPlan.usualLookBack(for: $0, at: here) }
    let others = [1, 2].map { LocalTime(day: here.day.adding(days: $0), minute: 9 * 60) }
    var places = usual + others.filter { !usual.contains($0) }
    var times = places.map { surroundings.zones.timestamp(of: $0.day, minute: $0.minute, in: nil) ?? now }
    if !isNew, let old, !times.contains(old.lookBack),
      let place = surroundings.zones.localTime(of: old.lookBack, in: nil)
    {
      times.append(old.lookBack)
      places.append(place)
    }
    let span = old.flatMap { isNew ? nil : ShortPlan.Span.allCases.firstIndex(of: $0.span) } ?? 0
    let time = old.flatMap { isNew ? nil : times.firstIndex(of: $0.lookBack) } ?? span
    return PlanForm(
      fields: [
        Form.Field(
          title: .planSpan, hint: nil,
          content: .one(of: ShortPlan.Span.allCases.map { words(WordKey($0)) }, chosen: span)),
        Form.Field(
          title: .planSteps, hint: .planStepsHint,
          content: .any(of: suggestions, chosen: Set(known.indices), place: 0)),
        .text(
          .planOwnSteps, hint: .planOwnStepsHint, nil, limit: TextLimit.text, isLong: true),
        .text(.planBeside, hint: .planBesideHint, isNew ? nil : old?.beside, limit: TextLimit.name),
        Form.Field(
          title: .planLookBack, hint: .planLookBackHint,
          content: .one(of: places.map { words.moment($0, now: here) }, chosen: time)),
      ], suggestions: suggestions, times: times, made: isNew ? now : old?.made ?? now)
  }
}

extension SelfCarePlan {
  /// Lines of the parts that could help tonight; of an empty part the first idea to borrow.
  fileprivate func ideasForTonight(_ prompts: PlanPrompts, _ words: Catalogue) -> [String] {
    let parts: [PlanPart] = [.settling, .movement, .food, .spirit, .humour]
    let lines = parts.flatMap { part in
      let written = self[part].split(whereSeparator: \.isNewline).map { String($0).trimmed }
        .filter { !$0.isEmpty }
      return written.isEmpty ? Array(prompts[part].examples.prefix(1)) : Array(written.prefix(2))
    }
    let calls = people.filter { $0.phone != nil }.prefix(2).map {
      words(.planCallStep, ["person": $0.inShort(words)])
    }
    return (calls + lines).map {
      EditorInput.accepted($0.beginning(scalars: TextLimit.line), isMultiline: false)
    }
  }
}
