import BesideApp
import BuiltIn
import PeerSupport
import Sealing

/// Asks for a card, one thing after another; all but the name can be left out (B2).
struct CardQuestions {
  private var conversation: Conversation
  private let words: Catalogue
  private let zones: any TimeZones
  private let now: Timestamp

  init(_ context: CommandContext) {
    words = context.words
    zones = context.zones
    now = context.now
    conversation = Conversation(words: words)
  }

  mutating func ask() throws(CommandFailure) -> Card {
    conversation.say(words(.applyOptional))
    let words = words
    var card = Card(
      name: try conversation.ask(words(.applyName)) { line throws(Slip) in
        guard !line.isEmpty else { throw Slip(words(.applyNameNeeded)) }
        return try Self.text(line, upTo: TextLimit.name, words)
      })
    try askBio(&card.bio)
    try askMembership(&card.membership)
    return card
  }

  private mutating func askBio(_ bio: inout Bio) throws(CommandFailure) {
    bio.pronouns = try text(.applyPronouns, upTo: TextLimit.name)
    bio.about = try text(.applyAbout, upTo: TextLimit.text) ?? ""
    bio.livedExperience = try list(.applyLivedExperience)
    bio.interests = try list(.applyInterests)
    bio.strengths = try list(.applyStrengths)
    bio.sharedIdentity = try list(.applySharedIdentity)
    bio.languages = try languages()
    bio.ways = try ways()
    bio.hours = try hours()
    bio.contact.phone = try text(.applyPhone, upTo: TextLimit.line)
    bio.contact.email = try text(.applyEmail, upTo: TextLimit.line)
    bio.contact.room = try text(.applyRoom, upTo: TextLimit.line)
  }

  private mutating func askMembership(_ membership: inout Membership) throws(CommandFailure) {
    conversation.say(words(.applyWork))
    membership.team = try text(.applyTeam, upTo: TextLimit.name)
    membership.region = try text(.applyRegion, upTo: TextLimit.name)
    membership.shift = try text(.applyShift, upTo: TextLimit.name)
    membership.division = try text(.applyDivision, upTo: TextLimit.name)
    membership.rank = try text(.applyRank, upTo: TextLimit.name)
    membership.role = try text(.applyRole, upTo: TextLimit.name)
    membership.position = try text(.applyPosition, upTo: TextLimit.name)
  }

  private mutating func text(_ question: WordKey, upTo limit: Int) throws(CommandFailure) -> String? {
    let words = words
    let text = try conversation.ask(words(question)) { line throws(Slip) in
      try Self.text(line, upTo: limit, words)
    }
    return text.isEmpty ? nil : text
  }

  /// Entries between commas.
  private mutating func list(_ question: WordKey) throws(CommandFailure) -> [String] {
    let words = words
    return try conversation.ask(words(question)) { line throws(Slip) in
      let entries = Self.entries(of: line)
      guard entries.count <= TextLimit.entries else {
        throw Slip(words(.applyTooMany, ["count": TextLimit.entries]))
      }
      for entry in entries { _ = try Self.text(entry, upTo: TextLimit.name, words) }
      return entries
    }
  }

  /// Languages by name or by tag, each kept as its tag (B7).
  private mutating func languages() throws(CommandFailure) -> [String] {
    let words = words
    return try conversation.ask(words(.applyLanguages)) { line throws(Slip) in
      var tags: [String] = []
      for entry in Self.entries(of: line) {
        let isTag = entry.utf8.count <= 11 && entry.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
        guard let tag = words.languageTag(named: entry) ?? (isTag ? entry : nil),
          tags.count < TextLimit.entries
        else { throw Slip(words(.applyNoLanguage, ["name": entry])) }
        if !tags.contains(tag) { tags.append(tag) }
      }
      return tags
    }
  }

  /// Ways to meet by their names or numbers (B7).
  private mutating func ways() throws(CommandFailure) -> [Way] {
    let words = words
    let names = Way.allCases.map { words(WordKey($0)) }
    return try conversation.ask(words(.applyWays, ["ways": words.list(names)])) { line throws(Slip) in
      var chosen: [Way] = []
      for entry in Self.entries(of: line) {
        guard let index = names.firstIndex(where: { Folding.isSame($0, entry) }) else {
          throw Slip(words(.applyNoWay, ["name": entry, "ways": words.list(names)]))
        }
        if !chosen.contains(Way.allCases[index]) { chosen.append(Way.allCases[index]) }
      }
      return chosen
    }
  }

  /// Hours as people write them, read back, and their zone (B7).
  private mutating func hours() throws(CommandFailure) -> WeeklyHours {
    let (words, zones, now) = (words, zones, now)
    var hours = try conversation.ask(words(.applyHours)) { line throws(Slip) in
      guard let hours = WeeklyHours(line) else { throw Slip(words(.cardHoursUnread)) }
      return hours
    }
    guard !hours.periods.isEmpty else { return hours }
    conversation.say(words(.askWhenMeans, ["time": words.hours(hours)]))
    hours.zone = try conversation.ask(words(.applyZone)) { line throws(Slip) in
      guard !line.isEmpty else { return nil }
      let zone = line.replacing(" ", with: "_")
      guard zones.localTime(of: now, in: zone) != nil else {
        throw Slip(words(.cardZoneUnknown, ["zone": zone]))
      }
      return zone
    }
    return hours
  }

  private static func entries(of line: String) -> [String] {
    line.split(separator: ",").map { entry in
      String(entry.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }

  private static func text(_ line: String, upTo limit: Int, _ words: Catalogue) throws(Slip) -> String {
    guard line.unicodeScalars.count <= limit else { throw Slip(words(.promptTooLong, ["count": limit])) }
    guard !ReturnCode.isWritten(in: line) else { throw Slip(words(.noticeReturnCode)) }
    return line
  }
}
