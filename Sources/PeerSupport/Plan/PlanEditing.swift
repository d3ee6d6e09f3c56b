extension SelfCarePlan {
  /// What stands in a part; empty when nothing does, and a part without words is not kept.
  public subscript(part: PlanPart) -> String {
    get { parts[part] ?? "" }
    set { parts[part] = newValue.hasWords ? newValue : nil }
  }

  /// Whether nothing stands in the plan.
  ///
  /// An empty plan is as good as any.
  public var isEmpty: Bool {
    parts.values.allSatisfy { !$0.hasWords } && commitment == nil && commitmentDraft == nil
  }

  /// Signs a commitment with a name and a day, anew when there was one (F10).
  ///
  /// Without words or without a name nothing changes, and the answer is false.
  @discardableResult
  public mutating func sign(_ text: String, as name: String, on day: Day) -> Bool {
    guard text.hasWords, name.hasWords else { return false }
    commitment = Commitment(text: text, name: name, day: day)
    commitmentDraft = nil
    return true
  }
}

extension String {
  /// Whether anything but blanks stands in the text.
  var hasWords: Bool { unicodeScalars.contains { !$0.properties.isWhitespace } }
}
