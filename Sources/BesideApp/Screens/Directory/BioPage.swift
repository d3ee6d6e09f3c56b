import BuiltIn
import Canvas
import PeerSupport

/// A bio as rows: who they are and when, the common ground, their own words, and how they meet.
struct BioPage {
  private let supporter: Supporter
  private let state: AppState
  private let columns: Int
  /// Whether it says how they stand to me; a preview of one's own card does not.
  private let saysStanding: Bool

  /// The bio of a supporter, wrapped to so many columns.
  init(of supporter: Supporter, in state: AppState, columns: Int, saysStanding: Bool = true) {
    self.supporter = supporter
    self.state = state
    self.columns = columns
    self.saysStanding = saysStanding
  }

  /// All of it, one part under the other.
  var whole: TextPage {
    var page = TextPage(columns: columns)
    addHead(to: &page)
    addStory(to: &page)
    page.addSpace()
    addFacts(to: &page)
    return page
  }

  /// Name, standing, availability and what they have in common with me; what is read before anything else.
  var head: TextPage { part(addHead) }

  /// Their own words, which are cut first where there is little room.
  var story: TextPage { part(addStory) }

  /// How they meet and how they can be reached directly, which never gives way to their own words (B1).
  var facts: TextPage { part(addFacts) }

  private func part(_ add: (inout TextPage) -> Void) -> TextPage {
    var page = TextPage(columns: columns)
    add(&page)
    return page
  }

  private var words: Catalogue { state.words }

  /// Adds facts side by side, broken between them.
  private func add(_ facts: [String?], _ role: Role = .text, to page: inout TextPage) {
    let known = facts.compactMap { $0 }.filter { !$0.isEmpty }
    if !known.isEmpty { page.addFlow(known, separator: words(.commonSeparator), role) }
  }
}

// MARK: - Head

extension BioPage {
  private func addHead(to page: inout TextPage) {
    let bio = supporter.bio
    let membership = supporter.membership
    let name = TextLayout.printable(bio.name)
    page.addRow(
      [TextPage.Piece(text: name, role: .heading)]
        + (bio.pronouns.map {
          [TextPage.Piece(text: $0, role: .textQuiet, column: TextWidth.columns(name) + 2)]
        } ?? []))
    add(
      [
        membership.role, membership.rank == membership.role ? nil : membership.rank, membership.shift,
        membership.region, membership.team,
      ] + standing, to: &page)
    add([supporter.bio.availability == .open ? nil : availability, hours], availabilityRole, to: &page)
    if let reason = state.reasonNotToAsk(supporter) {
      page.add(words(reason.word, reason.arguments), .textQuiet)
    } else if let sentence = state.wordsBeforeAsking(supporter) {
      page.add(sentence, .textQuiet)
    }
    addCommonGround(to: &page)
  }

  /// How they stand to me, in a few words, and what of it cannot be checked (B5).
  private var standing: [String?] {
    guard saysStanding, supporter.id != state.me else { return [] }
    let standing = state.standing(of: supporter)
    let me = state.surroundings.aboutMe ?? AboutMe()
    let equal: WordKey? =
      standing.hasSameRank ? .standingSameRank : standing.hasSameRole ? .standingSameRole : nil
    let line: WordKey? =
      switch standing.chain {
      case .none: .standingNotInLine
      case .cannotCheck(.firstNotSaid):
        me.rank == nil && me.role == nil ? .standingUnchecked : .standingLineUnchecked
      case .cannotCheck(.secondNotSaid): .standingLineUnknown
      case .above, .below, .cannotCheck: nil
      }
    return [equal.map { words($0) }, line.map { words($0, ["key": state.key(of: "aboutMe.show")]) }]
  }

  /// Whether they can be asked, in a word or two (B6).
  var availability: String { words.availability(supporter.bio.availability, today: state.today) }

  private var availabilityRole: Role { supporter.bio.availability.role }

  /// Whether they are there now, and until when or from when, on my clock (B7).
  var hours: String? {
    guard supporter.bio.availability.canBeAsked else { return nil }
    let hours = supporter.bio.hours
    switch hours.opening(at: state.now, in: state.surroundings.zones) {
    case .anyTime: return words(.availabilityAnyTime)
    case .open(nil): return words(.availabilityOpenAlways)
    case .open(let end?):
      return mine(end).map { words(.availabilityOpenNow, ["time": $0]) } ?? words(.availabilityOpenAlways)
    case .closed(nil): return words(.availabilityNoHours)
    case .closed(let start?):
      return mine(start).map { words(.availabilityOpenLater, ["time": $0]) } ?? words(.availabilityNoHours)
    case .unknownZone: return words(.availabilityUnknownZone, ["zone": hours.zone ?? ""])
    }
  }

  /// A time on their wall as it is said on mine.
  private func mine(_ theirs: LocalTime) -> String? {
    let zones = state.surroundings.zones
    guard let now = zones.localTime(of: state.now, in: nil),
      let moment = supporter.bio.hours.moment(of: theirs, from: state.now, in: zones),
      let mine = zones.localTime(of: moment, in: nil)
    else { return nil }
    return mine.day == now.day ? words.hour(minute: mine.minute) : words.moment(mine, now: now)
  }

  private func addCommonGround(to page: inout TextPage) {
    let ground = commonGround
    page.addSpace()
    guard !ground.isEmpty else {
      if state.directory.isNarrowed { page.add(words(.groundNone), .textQuiet) }
      return
    }
    page.add(words(.groundTitle), .label)
    for sentence in ground { page.add(sentence, .match, indent: 2) }
  }

  /// What we share, with the words that found it (B3, B8).
  var commonGround: [String] {
    let ground = supporter.commonGround(
      with: SearchQuery(state.directory.query.text, in: state.surroundings.vocabulary),
      state.surroundings.aboutMe ?? AboutMe())
    var seen: Set<String> = []
    let same = ground.filter { $0.isOnlySameAsMine && seen.insert($0.text).inserted }.map(\.text)
    return ground.filter { !$0.isOnlySameAsMine }.map { words.sentence($0) }
      + (same.isEmpty ? [] : [words(.groundSameList, ["list": words.list(same)])])
  }
}

// MARK: - Story and facts

extension BioPage {
  private func addStory(to page: inout TextPage) {
    let bio = supporter.bio
    page.addSpace()
    if !bio.about.isBlank {
      page.add(bio.about)
      page.addSpace()
    }
    let lists: [(WordKey, [String])] = [
      (.directoryLivedExperience, bio.livedExperience), (.directoryInterests, bio.interests),
      (.directoryStrengths, bio.strengths), (.directorySharedIdentity, bio.sharedIdentity),
    ]
    for (title, entries) in lists where !entries.isEmpty {
      page.add(words(title, ["list": words.list(entries)]))
    }
    if !bio.hours.periods.isEmpty { page.add(words(.directoryHours, ["hours": words.hours(bio.hours)])) }
  }

  private func addFacts(to page: inout TextPage) {
    let bio = supporter.bio
    let membership = supporter.membership
    add(
      [
        words.list(bio.ways.map { words(WordKey($0)) }), words.list(bio.languages.map { words.language($0) }),
      ],
      to: &page)
    if !bio.contact.isEmpty {
      let phone = bio.contact.phone.map { words(.directoryPhone, ["number": $0]) }
      add([phone, bio.contact.email, bio.contact.room], .label, to: &page)
    }
    add(
      [
        membership.pledged.map { _ in words(.directoryPledged) },
        membership.trained.map { _ in words(.directoryTrained) },
        membership.since.map { words(.dateSince, ["year": $0.year]) },
      ], .textQuiet, to: &page)
  }
}

extension CommonGround {
  /// Whether it is common for no other reason than that I said the same.
  fileprivate var isOnlySameAsMine: Bool { matches == [.sameAsMine] }
}
