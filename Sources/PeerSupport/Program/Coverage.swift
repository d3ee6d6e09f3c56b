/// How the roster looks beside the workforce: counts alone, and never a name (B9).
public struct Coverage: Hashable, Sendable {
  /// What supporters are counted by.
  public enum Kind: Int, CaseIterable, Sendable {
    case team, region, division, shift, rank, role, position, language
  }

  /// How many supporters have one thing in common.
  public struct Part: Hashable, Sendable {
    /// What they are counted by.
    public let kind: Kind
    /// What they have in common, as it was spelled first; a language as its tag.
    public let name: String
    /// How many they are.
    public let count: Int
    /// Whether nobody has it, though the program's languages or its chart name it.
    public var isGap: Bool { count == 0 }
  }

  /// Gaps first, then what few have.
  public let parts: [Part]

  /// Counts supporters, and looks for nobody where the program expects someone.
  public init(of supporters: some Sequence<Supporter>, in program: Program) {
    var counts: [Key: (name: String, count: Int)] = [:]
    func add(_ kind: Kind, _ name: String?, _ count: Int) {
      guard let name, name.hasWords else { return }
      // A position is what the chart calls it; everything else is typed by people.
      let folded = kind == .position ? name : Folding.folded(name)
      counts[Key(kind: kind, name: folded), default: (name, 0)].count += count
    }
    for language in program.policy.languages { add(.language, language, 0) }
    for position in program.positions.reportsTo.keys { add(.position, position, 0) }
    for supporter in supporters {
      let membership = supporter.membership
      add(.team, membership.team, 1)
      add(.region, membership.region, 1)
      add(.division, membership.division, 1)
      add(.shift, membership.shift, 1)
      add(.rank, membership.rank, 1)
      add(.role, membership.role, 1)
      add(.position, membership.position, 1)
      for language in Set(supporter.bio.languages) { add(.language, language, 1) }
    }
    parts = counts.map { Part(kind: $0.key.kind, name: $0.value.name, count: $0.value.count) }
      .sorted { left, right in
        if left.isGap != right.isGap { return left.isGap }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return (left.count, left.name) < (right.count, right.name)
      }
  }

  private struct Key: Hashable {
    let kind: Kind
    let name: String
  }
}
