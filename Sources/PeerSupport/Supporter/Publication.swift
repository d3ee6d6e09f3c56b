/// What must be there before a bio is published (E6, J1, J3).
public enum PublicationStep: Hashable, CaseIterable, Sendable {
  /// The first training is done.
  case training
  /// The training as a mandated reporter is done.
  case mandatedReporterTraining
  /// The confidentiality pledge is signed, and no older than the policy says.
  case pledge
}

extension Membership {
  /// What is still missing before the coordinator may publish, in the order of the supporter's way (E6, J1, J3).
  ///
  /// Quarterly training hours are an aim that shows and never unpublishes, so they are not asked for here.
  public func missingForPublication(under policy: Policy, on today: Day) -> [PublicationStep] {
    func isDone(_ day: Day?) -> Bool { day.map { $0 <= today } ?? false }
    return PublicationStep.allCases.filter { step in
      switch step {
      case .training: !isDone(trained)
      case .mandatedReporterTraining: !isDone(mandatedReporterTrained)
      case .pledge: !isDone(pledged) || isDone(pledgeRenewal(under: policy))
      }
    }
  }

  /// The day from which the pledge has to be signed anew (E6); nil when it was never signed.
  public func pledgeRenewal(under policy: Policy) -> Day? {
    pledged?.adding(months: policy.pledgeRenewalMonths)
  }
}
