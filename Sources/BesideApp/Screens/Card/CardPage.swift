import BuiltIn
import PeerSupport

/// A supporter's own words about themselves, being edited; all but the name can stay empty (B2).
struct CardPage: Equatable, Sendable {
  private enum Row: Int, CaseIterable {
    case name, pronouns, about, livedExperience, interests, strengths, sharedIdentity, languages, ways
    case hours, zone, phone, email, room
  }

  var form = Form()
  /// The bio that the form began with; nil before the page was opened.
  private(set) var original: Bio?

  init() {}

  /// A form that begins with what is published.
  init(_ bio: Bio, words: Catalogue) {
    original = bio
    form = Form(Row.allCases.map { Self.field($0, of: bio, words) })
  }

  private static func field(_ row: Row, of bio: Bio, _ words: Catalogue) -> Form.Field {
    func entries(_ title: WordKey, _ entries: [String]) -> Form.Field {
      let longest = TextLimit.entries * (TextLimit.name + 2)
      return .text(title, hint: .cardListHint, Entries.joined(entries), limit: longest)
    }
    return switch row {
    case .name: .text(.cardName, bio.name, limit: TextLimit.name)
    case .pronouns: .text(.cardPronouns, hint: .cardOptionalHint, bio.pronouns, limit: TextLimit.name)
    case .about: .text(.cardAbout, hint: .cardOptionalHint, bio.about, limit: TextLimit.text, isLong: true)
    case .livedExperience: entries(.cardLivedExperience, bio.livedExperience)
    case .interests: entries(.cardInterests, bio.interests)
    case .strengths: entries(.cardStrengths, bio.strengths)
    case .sharedIdentity: entries(.cardSharedIdentity, bio.sharedIdentity)
    case .languages: entries(.cardLanguages, bio.languages.map { words.language($0) })
    case .ways:
      Form.Field(
        title: .cardWays, hint: .cardWaysHint,
        content: .any(
          of: Way.allCases.map { words(WordKey($0)) },
          chosen: Set(bio.ways.compactMap { Way.allCases.firstIndex(of: $0) }), place: 0))
    case .hours:
      .text(.cardHours, hint: .cardHoursHint, words.hours(bio.hours.inNoZone), limit: TextLimit.text)
    case .zone: .text(.cardZone, hint: .cardZoneHint, bio.hours.zone, limit: TextLimit.name)
    case .phone: .text(.cardPhone, hint: .cardContactHint, bio.contact.phone, limit: TextLimit.line)
    case .email: .text(.cardEmail, hint: .cardContactHint, bio.contact.email, limit: TextLimit.line)
    case .room: .text(.cardRoom, hint: .cardContactHint, bio.contact.room, limit: TextLimit.line)
    }
  }

  /// The bio as it would be published; what the form does not show stays as it is.
  ///
  /// A language that nobody knows by name is left out here, hours that are not understood stay as they were, and both
  /// are complained of by `check`.
  func bio(words: Catalogue) -> Bio? {
    guard var bio = original else { return nil }
    func text(_ row: Row) -> String? { form.text(row.rawValue) }
    func entries(_ row: Row) -> [String] { Entries.read(text(row) ?? "") }
    bio.name = text(.name) ?? ""
    bio.pronouns = text(.pronouns)
    bio.about = text(.about) ?? ""
    bio.livedExperience = entries(.livedExperience)
    bio.interests = entries(.interests)
    bio.strengths = entries(.strengths)
    bio.sharedIdentity = entries(.sharedIdentity)
    bio.languages = entries(.languages).compactMap { tag(of: $0, words) }
    bio.ways = form.chosen(Row.ways.rawValue).map { Way.allCases[$0] }
    bio.hours = hours(words) ?? bio.hours
    bio.hours.zone = text(.zone)?.replacing(" ", with: "_")
    bio.contact = DirectContact(phone: text(.phone), email: text(.email), room: text(.room))
    return bio
  }

  /// Whether something differs from what is published.
  ///
  /// What is not understood yet is a change too: it is complained of when one publishes, and never lost unasked.
  func isChanged(words: Catalogue) -> Bool {
    guard original != nil else { return false }
    let languages = Entries.read(form.text(Row.languages.rawValue) ?? "")
    return bio(words: words) != original || hours(words) == nil
      || languages.contains { tag(of: $0, words) == nil }
  }

  /// Goes to the first field that cannot be published and says why; answers whether all can.
  mutating func check(_ about: Surroundings, now: Timestamp) -> Bool {
    let words = about.words
    if form.text(Row.name.rawValue) == nil {
      form.complain(words(.cardNameNeeded), at: Row.name.rawValue)
      return false
    }
    if hours(words) == nil {
      form.complain(words(.cardHoursUnread), at: Row.hours.rawValue)
      return false
    }
    if let zone = bio(words: words)?.hours.zone, about.zones.localTime(of: now, in: zone) == nil {
      form.complain(words(.cardZoneUnknown, ["zone": zone]), at: Row.zone.rawValue)
      return false
    }
    for row in [Row.livedExperience, .interests, .strengths, .sharedIdentity, .languages] {
      let entries = Entries.read(form.text(row.rawValue) ?? "")
      let long = entries.first { $0.unicodeScalars.count > TextLimit.name }
      let unknown = row == .languages ? entries.first { tag(of: $0, words) == nil } : nil
      let problem =
        entries.count > TextLimit.entries
        ? words(.applyTooMany, ["count": TextLimit.entries])
        : long.map { words(.cardEntryTooLong, ["entry": $0, "count": TextLimit.name]) }
          ?? unknown.map { words(.applyNoLanguage, ["name": $0]) }
      if let problem {
        form.complain(problem, at: row.rawValue)
        return false
      }
    }
    return true
  }

  /// The hours as they are understood, said while one writes them; nil in other rows and where they are not.
  func hoursReadBack(words: Catalogue) -> String? {
    guard form.focus == Row.hours.rawValue, let hours = hours(words) else { return nil }
    return words(
      .askWhenMeans, ["time": hours.periods.isEmpty ? words(.cardHoursAny) : words.hours(hours.inNoZone)])
  }

  /// The hours as far as they are understood; as long as nobody changed them they stay exactly as they were.
  private func hours(_ words: Catalogue) -> WeeklyHours? {
    let text = form.text(Row.hours.rawValue) ?? ""
    if let original, text == words.hours(original.hours.inNoZone).trimmed { return original.hours }
    return WeeklyHours(text)
  }

  /// A language by its name, or as its tag; one that was there keeps the tag it had, such as "es-MX" (B7).
  private func tag(of entry: String, _ words: Catalogue) -> String? {
    if let known = original?.languages.first(where: { words.language($0) == entry || $0 == entry }) {
      return known
    }
    let isTag =
      entry.utf8.count <= 11 && (2...3).contains(entry.prefix { $0 != "-" }.count)
      && entry.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
    return words.languageTag(named: entry) ?? (isTag ? entry : nil)
  }
}

extension WeeklyHours {
  /// The same hours without their zone, which has a field of its own.
  fileprivate var inNoZone: WeeklyHours { WeeklyHours(periods: periods) }
}

/// Several short entries in one line: between commas, or between semicolons where an entry has a comma itself.
enum Entries {
  static func joined(_ entries: [String]) -> String {
    guard entries.contains(where: { $0.contains(",") }) else { return entries.joined(separator: ", ") }
    return entries.joined(separator: "; ") + (entries.count == 1 ? ";" : "")
  }

  static func read(_ text: String) -> [String] {
    let separator: Character = text.contains(";") ? ";" : ","
    var seen: Set<String> = []
    return text.split(separator: separator).map { String($0).trimmed }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
