import BuiltIn
import PeerSupport

/// A heading of the plan and the texts under it, as every printed form has them.
struct PlanSection: Equatable {
  let title: String
  let texts: [String]
}

extension SelfCarePlan {
  /// All that is written, under its headings; what is empty is left out, and so is what only its owner sees (F13).
  func sections(_ words: Catalogue, now: Timestamp) -> [PlanSection] {
    let prompts = PlanPrompts.builtIn(in: words.language)
    return PlanRow.all.compactMap { row in
      let texts = texts(of: row, words, now: now)
        .map { EditorInput.accepted($0, isMultiline: true).trimmed }.filter { !$0.isEmpty }
      return texts.isEmpty ? nil : PlanSection(title: row.title(prompts, words), texts: texts)
    }
  }

  private func texts(of row: PlanRow, _ words: Catalogue, now: Timestamp) -> [String] {
    switch row {
    case .page(.part(.aTeam)):
      let people = people.map { person in
        [person.inShort(words), person.otherWay].compactMap { $0 }.joined(separator: words(.commonSeparator))
      }
      return [people.joined(separator: "\n"), self[.aTeam]]
    case .page(.part(.needs)):
      return [people.compactMap { $0.needInShort(words) }.joined(separator: "\n"), self[.needs]]
    case .page(.commitment):
      let signature = commitment.map {
        words(.planSignature, ["name": $0.name, "date": words.date($0.day)])
      }
      return [self[.commitment], commitmentDraft == nil ? signature ?? "" : ""]
    case .page(let page): return [self[page]]
    case .tonight:
      // What is over needs no paper.
      return shortPlan.map { $0.lookBack > now ? $0.steps : [] } ?? []
    case .circle:
      return [
        circle.map { person in
          [person.name, words(WordKey(person.place)), person.reach].compactMap { $0 }
            .joined(separator: words(.commonSeparator))
        }.joined(separator: "\n")
      ]
    case .strain: return []
    }
  }
}
