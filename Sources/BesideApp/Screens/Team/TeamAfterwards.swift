import BuiltIn
import PeerSupport

/// What people said afterwards, quarter by quarter, as E3 lets it be shown (E8).
enum TeamAfterwards {
  static func summary(_ state: AppState) -> String {
    guard let last = state.team.overview?.afterwards.quarters.last else {
      return state.words(.teamNothingSaid)
    }
    return quarter(last, state.words)
  }

  /// The newest quarter first, with a line for each of the two questions.
  static func lines(_ state: AppState) -> [String] {
    let words = state.words
    return (state.team.overview?.afterwards.quarters.reversed() ?? []).flatMap { quarter in
      let name = self.quarter(quarter, words) + words(.commonSeparator)
      return [
        name + said(.teamInTime, quarter.inTime, words), name + said(.teamHelped, quarter.helped, words),
      ]
    }
  }

  private static func quarter(_ quarter: AfterwardsReport.Quarter, _ words: Catalogue) -> String {
    words(
      .teamQuarter,
      [
        "first": words.month(quarter.first.month), "last": words.month(quarter.first.month + 2),
        "year": quarter.first.year,
      ])
  }

  private static func said(
    _ word: WordKey, _ answers: AfterwardsReport.Answers, _ words: Catalogue
  ) -> String {
    words(word, ["yes": shown(answers.yes, words), "no": shown(answers.no, words)])
  }

  private static func shown(_ count: ShownCount, _ words: Catalogue) -> String {
    switch count {
    case .exact(let count): words(.teamFigure, ["count": count])
    case .orFewer(let count): words(.teamFigureOrFewer, ["most": count])
    }
  }
}
