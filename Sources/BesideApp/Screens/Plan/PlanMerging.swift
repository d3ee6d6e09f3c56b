import PeerSupport

extension SelfCarePlan {
  /// This plan with what another window changed since both began from the same plan.
  ///
  /// Where both changed a part, both texts stay, mine first.
  func merged(with other: SelfCarePlan, since base: SelfCarePlan) -> SelfCarePlan {
    var merged = self
    for page in PlanPage.all {
      let text = Self.merged(self[page], with: other[page], since: base[page])
      let limit = page == .commitment ? TextLimit.text : Self.partLimit
      merged.write(EditorInput.beginning(of: text, scalars: limit), on: page)
    }
    if commitment == base.commitment, other.commitment != base.commitment {
      let written = merged[.commitment]
      merged.commitment = other.commitment
      merged.write(written, on: .commitment)
    }
    merged.changed = max(changed, other.changed)
    return merged
  }

  private static func merged(_ mine: String, with other: String, since base: String) -> String {
    if other == base { return mine }
    if mine == base { return other }
    if mine.contains(other) { return mine }
    if other.contains(mine) { return other }
    return mine + "\n\n" + other
  }
}
