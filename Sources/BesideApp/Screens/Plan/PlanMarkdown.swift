import BuiltIn
import PeerSupport

extension Plan {
  /// The plan to print or to take along: what is written, under its headings, and the commitment.
  func markdown(words: Catalogue) -> String {
    let plan = current
    var blocks = ["# " + words(.planTitle)]
    for page in PlanPage.all where plan.firstLine(of: page) != nil {
      blocks.append("## " + title(of: page, words: words))
      blocks.append(EditorInput.accepted(plan[page], isMultiline: true).trimmed)
    }
    if blocks.count == 1 { blocks.append(words(.planEmpty)) }
    if plan.commitmentDraft == nil, let commitment = plan.commitment {
      let name = EditorInput.accepted(commitment.name, isMultiline: false)
      blocks.append(words(.planSignature, ["name": name, "date": words.date(commitment.day)]))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What a page is called.
  func title(of page: PlanPage, words: Catalogue) -> String {
    switch page {
    case .part(let part): prompts[part].title
    case .commitment: words(.planCommitment)
    }
  }
}

extension String {
  /// The text without blanks and blank lines at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
