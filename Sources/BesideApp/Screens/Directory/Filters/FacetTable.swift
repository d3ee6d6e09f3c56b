import PeerSupport

/// What filters look at, with texts as small numbers, so that counting through a large program stays quick.
struct FacetTable: Sendable {
  /// A text that supporters have in common, such as a language or the name of a team.
  struct Term: Hashable, Sendable {
    /// The text's number, in the order in which texts were met.
    let number: Int
  }

  /// What filters look at in one supporter.
  struct Facets: Sendable {
    /// The languages, each once.
    let languages: Set<Term>
    /// Team, region, shift and division, by the number of the workplace.
    let workplaces: [Term?]
    /// Which of the distinct hours they keep.
    let hours: Int
  }

  /// The facets by place in the roll.
  private(set) var rows: [Facets] = []
  /// Every language that someone speaks.
  private(set) var languages: Set<Term> = []
  /// Every team, region, shift and division, by the number of the workplace.
  private(set) var workplaces: [Set<Term>] = Workplace.allCases.map { _ in [] }
  /// The hours that anyone keeps, each once: thousands share a few shifts.
  private(set) var hours: [WeeklyHours] = []
  private var hoursNumbers: [WeeklyHours: Int] = [:]
  private var texts: [String] = []
  private var terms: [String: Term] = [:]
  /// The same by folded text: "Nights" and "nights" are one shift, and show as they were met first.
  private var foldedTerms: [String: Term] = [:]

  /// How many terms there are; every term's number is lower.
  var termCount: Int { texts.count }

  /// The text of a term.
  func text(of term: Term) -> String { texts[term.number] }

  /// The term of a text, if any supporter ever had it.
  func term(for text: String?) -> Term? { text.flatMap { terms[$0] ?? foldedTerms[Folding.folded($0)] } }

  /// Takes in the supporter at a place; places come one after the other.
  mutating func put(_ supporter: Supporter, at place: Int) {
    let facets = Facets(
      // One language, wherever it is spoken: "es-MX" is found with "es".
      languages: Set(supporter.bio.languages.map { learn(LanguageNames.primary($0)) }),
      workplaces: Workplace.allCases.map { $0.value(in: supporter.membership).map { learn($0) } },
      hours: learn(supporter.bio.hours))
    languages.formUnion(facets.languages)
    for (workplace, term) in zip(Workplace.allCases, facets.workplaces) {
      if let term { workplaces[workplace.rawValue].insert(term) }
    }
    if place < rows.count { rows[place] = facets } else { rows.append(facets) }
  }

  private mutating func learn(_ hours: WeeklyHours) -> Int {
    if let known = hoursNumbers[hours] { return known }
    let number = self.hours.count
    self.hours.append(hours)
    hoursNumbers[hours] = number
    return number
  }

  private mutating func learn(_ text: String) -> Term {
    if let known = terms[text] { return known }
    let folded = Folding.folded(text)
    let term = foldedTerms[folded] ?? Term(number: texts.count)
    if term.number == texts.count { texts.append(text) }
    terms[text] = term
    foldedTerms[folded] = term
    return term
  }
}
