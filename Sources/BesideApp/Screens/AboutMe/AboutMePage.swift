import BuiltIn
import PeerSupport

/// What I say about my own place; all of it optional (B4, B5).
struct AboutMePage: Equatable, Sendable {
  /// The fields, from top to bottom.
  private enum Row: Int, CaseIterable { case team, region, shift, division, rank, role, position }

  var form = Form()
  private var positions: [String] = []

  init() {}

  /// A page that shows what is known, with the positions of the program to choose from.
  init(_ me: AboutMe, positions: Positions?, words: Catalogue) {
    let known = Set((positions?.reportsTo).map { Array($0.keys) + $0.values.compactMap(\.self) } ?? [])
    // A position that the chart does not know stays: the chart may be older than the person.
    self.positions = known.union([me.position].compactMap(\.self)).sorted()
    form = Form(
      Row.allCases.map { row in
        switch row {
        case .team: .text(.meTeam, hint: .mePlaceHint, me.team, limit: TextLimit.name)
        case .region: .text(.meRegion, hint: .mePlaceHint, me.region, limit: TextLimit.name)
        case .shift: .text(.meShift, hint: .mePlaceHint, me.shift, limit: TextLimit.name)
        case .division: .text(.meDivision, hint: .mePlaceHint, me.division, limit: TextLimit.name)
        case .rank: .text(.meRank, hint: .meEqualHint, me.rank, limit: TextLimit.name)
        case .role: .text(.meRole, hint: .meEqualHint, me.role, limit: TextLimit.name)
        case .position:
          Form.Field(
            title: .mePosition, hint: .mePositionHint,
            content: .one(
              of: [words(.meNotSaid)] + self.positions,
              chosen: me.position.flatMap { self.positions.firstIndex(of: $0) }.map { $0 + 1 } ?? 0))
        }
      })
  }

  /// What is filled in, spelled as the directory spells it where it has the same words.
  func aboutMe(in directory: Directory) -> AboutMe {
    func text(_ row: Row, _ workplace: Workplace? = nil) -> String? {
      guard let text = form.text(row.rawValue) else { return nil }
      return workplace.flatMap { directory.spelling(of: text, in: $0) } ?? text
    }
    let position = form.chosen(Row.position.rawValue).first.flatMap { $0 > 0 ? positions[$0 - 1] : nil }
    return AboutMe(
      team: text(.team, .team), region: text(.region, .region), shift: text(.shift, .shift),
      division: text(.division, .division), rank: text(.rank), role: text(.role), position: position)
  }
}

extension AboutMe {
  /// What cannot be checked as long as no more is said (B4, B5).
  func unchecked(words: Catalogue) -> [String] {
    let places: [(String?, WordKey)] = [
      (team, .meTeam), (region, .meRegion), (shift, .meShift), (division, .meDivision),
    ]
    let missing = places.filter { $0.0 == nil }.map { words($0.1).lowercased() }
    return [
      position == nil ? words(.meWithoutPosition) : nil,
      rank == nil && role == nil ? words(.meWithoutRank) : nil,
      missing.isEmpty ? nil : words(.meWithoutPlace, ["places": words.list(missing)]),
    ].compactMap(\.self)
  }
}

extension AppState {
  /// Opens the page about me.
  mutating func openAboutMe() {
    aboutMe = AboutMePage(
      surroundings.aboutMe ?? AboutMe(), positions: program?.program.positions, words: words)
    push(.aboutMe)
  }

  /// Uses what is filled in from now on; it is kept in the locker when that is open.
  mutating func keepAboutMe() -> [Effect] {
    let said = aboutMe.aboutMe(in: directory)
    pop(through: .aboutMe)
    aboutMe = AboutMePage()
    guard said != surroundings.aboutMe ?? AboutMe() else { return [] }
    surroundings.aboutMe = said
    directory.search(now: now, about: surroundings)
    notice = Notice(words(isUnlocked ? .meKept : .meForNow))
    return [.saveAboutMe(said)]
  }
}
