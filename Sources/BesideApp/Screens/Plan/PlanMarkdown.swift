import BuiltIn
public import PeerSupport

extension SelfCarePlan {
  /// The plan to print or to take along: what is written, under its headings, and the commitment.
  public func markdown(words: Catalogue) -> String {
    let prompts = PlanPrompts.builtIn(in: words.language)
    var blocks = ["# " + words(.planTitle)]
    for page in PlanPage.all where firstLine(of: page) != nil {
      blocks.append("## " + page.title(prompts, words))
      blocks.append(EditorInput.accepted(self[page], isMultiline: true).trimmed)
    }
    if blocks.count == 1 { blocks.append(words(.planEmpty)) }
    if commitmentDraft == nil, let commitment {
      let name = EditorInput.accepted(commitment.name, isMultiline: false)
      blocks.append(words(.planSignature, ["name": name, "date": words.date(commitment.day)]))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension PlanPage {
  /// What the page is called.
  func title(_ prompts: PlanPrompts, _ words: Catalogue) -> String {
    switch self {
    case .part(let part): prompts[part].title
    case .commitment: words(.planCommitment)
    }
  }
}
