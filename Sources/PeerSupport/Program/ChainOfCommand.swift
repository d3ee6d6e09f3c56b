/// How two positions stand to each other in the chain of command (B5).
public enum ChainOfCommand: Hashable, Sendable {
  /// Neither is above the other.
  case none
  /// The second stands above the first.
  case above
  /// The second stands below the first.
  case below
  /// It cannot be told. That is never the same as `none`.
  case cannotCheck(Reason)

  /// Why the chain of command cannot be told.
  public enum Reason: Hashable, Sendable {
    /// The first did not say their position.
    case firstNotSaid
    /// The second has no position.
    case secondNotSaid
    /// A position on the way is not among the program's positions.
    case unknownPosition(String)
    /// Positions report to each other in a circle.
    case circle
  }
}

extension Positions {
  /// How the second position stands to the first: its ancestors are above it, its descendants below (B5).
  public func chain(between first: String?, and second: String?) -> ChainOfCommand {
    guard let first else { return .cannotCheck(.firstNotSaid) }
    guard let second else { return .cannotCheck(.secondNotSaid) }
    let aboveFirst = ancestors(of: first)
    let aboveSecond = ancestors(of: second)
    let problems = [aboveFirst.problem, aboveSecond.problem].compactMap(\.self)
    // In a circle everyone is above everyone, so even a boss who was found means nothing.
    if problems.contains(.circle) { return .cannotCheck(.circle) }
    if aboveFirst.positions.contains(second) { return .above }
    if aboveSecond.positions.contains(first) { return .below }
    return problems.first.map { .cannotCheck($0) } ?? .none
  }

  private func ancestors(of position: String) -> (positions: Set<String>, problem: ChainOfCommand.Reason?) {
    var found: Set<String> = []
    var current = position
    while true {
      guard let above = reportsTo[current] else { return (found, .unknownPosition(current)) }
      guard let above else { return (found, nil) }
      guard above != position, found.insert(above).inserted else { return (found, .circle) }
      current = above
    }
  }
}
