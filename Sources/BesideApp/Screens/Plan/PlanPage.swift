import PeerSupport

/// A page of the plan that can be written on: one of the nine parts, or the commitment.
enum PlanPage: Hashable, Sendable {
  case part(PlanPart)
  case commitment

  /// All pages in the order of the list.
  static let all = PlanPart.allCases.map(PlanPage.part) + [.commitment]
}

extension SelfCarePlan {
  /// What stands on a page; a commitment that is being changed shows as it is now.
  subscript(page: PlanPage) -> String {
    switch page {
    case .part(let part): self[part]
    case .commitment: commitmentDraft ?? commitment?.text ?? ""
    }
  }

  /// Puts words on a page; those of a commitment are a draft until they are signed.
  mutating func write(_ text: String, on page: PlanPage) {
    switch page {
    case .part(let part): self[part] = text
    case .commitment: commitmentDraft = text == commitment?.text || !text.hasVisibleLetters ? nil : text
    }
  }

  /// The first line with words on a page; nil when there is none.
  func firstLine(of page: PlanPage) -> String? {
    self[page].split(whereSeparator: \.isNewline).first(where: \.hasVisibleLetters)
      .map { EditorInput.accepted(String($0.prefix(200)), isMultiline: false) }
  }
}

extension StringProtocol {
  fileprivate var hasVisibleLetters: Bool { contains { !$0.isWhitespace } }
}
