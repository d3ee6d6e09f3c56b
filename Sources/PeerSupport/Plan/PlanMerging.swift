extension SelfCarePlan {
  /// This plan with what another one changed since both began from the same plan.
  ///
  /// Where both changed a part, both texts stay, mine first; of people and days both stay. What has room for one alone,
  /// a signed commitment or a plan for tonight, stays mine.
  public func merged(with other: SelfCarePlan, since base: SelfCarePlan) -> SelfCarePlan {
    var merged = self
    for part in PlanPart.allCases {
      merged[part] = Self.merged(self[part], with: other[part], since: base[part], upTo: Self.partLimit)
    }
    merged.people = Self.merged(people, with: other.people, since: base.people)
    merged.circle = Self.merged(circle, with: other.circle, since: base.circle)
    merged.mergeCommitment(of: other, since: base)
    if shortPlan == base.shortPlan { merged.shortPlan = other.shortPlan }
    merged.mergeStrain(of: other, since: base)
    merged.changed = max(changed, other.changed)
    return merged
  }

  /// These parts alone, with the people that belong to them; what stands beside the parts stays where it is asked for.
  public func only(_ chosen: [PlanPart], withTheRest: Bool = false) -> SelfCarePlan {
    var only = withTheRest ? self : SelfCarePlan(changed: changed)
    only.parts = parts.filter { chosen.contains($0.key) }
    only.people = chosen.contains(.aTeam) ? people : []
    return only
  }

  private mutating func mergeCommitment(of other: SelfCarePlan, since base: SelfCarePlan) {
    let written = { (plan: SelfCarePlan) in plan.commitmentDraft ?? plan.commitment?.text ?? "" }
    let text = Self.merged(written(self), with: written(other), since: written(base), upTo: TextLimit.text)
    if commitment == base.commitment { commitment = other.commitment }
    commitmentDraft = text == commitment?.text || !text.hasWords ? nil : text
  }

  private mutating func mergeStrain(of other: SelfCarePlan, since base: SelfCarePlan) {
    for entry in other.strain where strain(on: entry.day) == base.strain(on: entry.day) {
      noteStrain(entry.level, word: entry.word, on: entry.day)
    }
    for entry in base.strain where other.strain(on: entry.day) == nil && strain(on: entry.day) == entry {
      noteStrain(nil, on: entry.day)
    }
    for level in StrainLevel.allCases where strainHelp[level] == base.strainHelp[level] {
      strainHelp[level] = other.strainHelp[level]
    }
  }

  /// Whom both know, mine first; whom one of both took away since stays away.
  private static func merged<Item: Hashable>(_ mine: [Item], with other: [Item], since base: [Item]) -> [Item]
  {
    let gone = Set(base).subtracting(other)
    let new = other.filter { !base.contains($0) && !mine.contains($0) }
    return Array((mine.filter { !gone.contains($0) } + new).prefix(TextLimit.entries))
  }

  private static func merged(
    _ mine: String, with other: String, since base: String, upTo limit: Int
  ) -> String {
    if other == base { return mine }
    if mine == base { return other }
    if mine.contains(other) { return mine }
    if other.contains(mine) { return other }
    return (mine + "\n\n" + other).beginning(scalars: limit)
  }
}
