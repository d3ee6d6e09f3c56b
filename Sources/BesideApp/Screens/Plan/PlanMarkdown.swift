import BuiltIn
public import PeerSupport

extension SelfCarePlan {
  /// The plan to print or to take along: what is written, under its headings, and the commitment.
  public func markdown(words: Catalogue) -> String {
    blocks(words) { title, level in String(repeating: "#", count: level) + " " + title }
      .joined(separator: "\n\n") + "\n"
  }

  /// The same as lines to read, wrapped to so many columns.
  public func plainLines(words: Catalogue, columns: Int) -> [String] {
    var page = TextPage(columns: columns)
    for block in blocks(words, heading: { title, _ in title }) {
      page.addSpace()
      page.add(block)
    }
    return page.lines
  }

  /// Headings, written as the closure says, and the texts below them.
  private func blocks(_ words: Catalogue, heading: (_ title: String, _ level: Int) -> String) -> [String] {
    let prompts = PlanPrompts.builtIn(in: words.language)
    var blocks = [heading(words(.planTitle), 1)]
    for page in PlanPage.all where firstLine(of: page) != nil {
      blocks.append(heading(page.title(prompts, words), 2))
      blocks.append(EditorInput.accepted(self[page], isMultiline: true).trimmed)
    }
    if blocks.count == 1 { blocks.append(words(.planEmpty)) }
    if commitmentDraft == nil, let commitment {
      let name = EditorInput.accepted(commitment.name, isMultiline: false)
      blocks.append(words(.planSignature, ["name": name, "date": words.date(commitment.day)]))
    }
    return blocks
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
