import BuiltIn
public import PeerSupport

extension SelfCarePlan {
  /// The plan to print or to take along: what is written, under its headings, and the commitment.
  public func markdown(words: Catalogue, now: Timestamp) -> String {
    blocks(words, now) { title, level in String(repeating: "#", count: level) + " " + title }
      .joined(separator: "\n\n") + "\n"
  }

  /// The same as lines to read, wrapped to so many columns.
  public func plainLines(words: Catalogue, columns: Int, now: Timestamp) -> [String] {
    var page = TextPage(columns: columns)
    for block in blocks(words, now, heading: { title, _ in title }) {
      page.addSpace()
      page.add(block)
    }
    return page.lines
  }

  /// Headings, written as the closure says, and the texts below them.
  private func blocks(
    _ words: Catalogue, _ now: Timestamp, heading: (_ title: String, _ level: Int) -> String
  ) -> [String] {
    let sections = sections(words, now: now)
    return [heading(words(.planTitle), 1)]
      + (sections.isEmpty ? [words(.planEmpty)] : sections.flatMap { [heading($0.title, 2)] + $0.texts })
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
