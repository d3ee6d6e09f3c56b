/// The questions that a supporter asks themselves on taking a request (D4).
///
/// Answers are never stored.
public enum RoleQuestion: Hashable, CaseIterable, Sendable {
  /// Does one of us stand above the other?
  case chainOfCommand
  /// Do we differ in rank?
  case rank
  /// Are we family, or close in another way?
  case closeTie
  /// Was I there when it happened?
  case witness
  /// Are we tied by faith or money?
  case religiousOrFinancialTie
  /// Are we, or were we, intimate?
  case intimateTie
}

/// The role check: which questions were answered with yes, and what that means (D4).
public struct RoleCheck: Hashable, Sendable {
  /// The questions answered with yes.
  public var yes: Set<RoleQuestion>

  /// A check with these questions answered with yes.
  public init(yes: Set<RoleQuestion> = []) {
    self.yes = yes
  }

  /// What the answers mean (D4).
  public enum Advice: Hashable, Sendable {
    /// Nothing stands between us.
    case goOn
    /// Passing on is offered first.
    case passOnFirst
    /// A difference of rank: what cannot wait may be met, then it is passed on.
    case emergentThenPassOn
    /// A witness passes on.
    case mustPassOn
  }

  /// The advice; the strictest answer decides.
  public var advice: Advice {
    if yes.isEmpty { return .goOn }
    if yes.contains(.witness) { return .mustPassOn }
    return yes == [.rank] ? .emergentThenPassOn : .passOnFirst
  }
}
