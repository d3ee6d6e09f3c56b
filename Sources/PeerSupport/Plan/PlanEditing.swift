extension SelfCarePlan {
  /// What stands in a part; empty when nothing does, and a part without words is not kept.
  public subscript(part: PlanPart) -> String {
    get { parts[part] ?? "" }
    set { parts[part] = newValue.hasWords ? newValue : nil }
  }

  /// The parts in which something stands, with what stands there of people, in their order.
  public var writtenParts: [PlanPart] {
    PlanPart.allCases.filter { part in
      switch part {
      case .aTeam: !self[part].isEmpty || people.contains { !$0.isOnlyNeed }
      case .needs: !self[part].isEmpty || people.contains { ($0.need ?? "").hasWords }
      default: !self[part].isEmpty
      }
    }
  }

  /// Whether nothing stands in the plan.
  ///
  /// An empty plan is as good as any.
  public var isEmpty: Bool {
    parts.values.allSatisfy { !$0.hasWords } && people.isEmpty && circle.isEmpty && commitment == nil
      && commitmentDraft == nil && shortPlan == nil && strain.isEmpty && strainHelp.isEmpty
  }

  /// Takes a signed commitment in place of the one before; words that were signed are no draft any more (F10).
  public mutating func take(_ signed: Commitment) {
    commitment = signed
    if commitmentDraft == signed.text { commitmentDraft = nil }
  }
}

extension Commitment {
  /// A commitment to be signed; nil without words or without a name (F10).
  public static func unsigned(_ text: String, as name: String, on day: Day) -> Commitment? {
    text.hasWords && name.hasWords ? Commitment(text: text, name: name, day: day) : nil
  }
}

extension String {
  /// Whether anything but blanks stands in the text.
  var hasWords: Bool { unicodeScalars.contains { !$0.properties.isWhitespace } }

  /// As many whole characters from the beginning as fit so many Unicode scalars.
  public func beginning(scalars room: Int) -> String {
    guard unicodeScalars.count > room else { return self }
    var used = 0
    return String(
      prefix { character in
        used += character.unicodeScalars.count
        return used <= room
      })
  }
}
