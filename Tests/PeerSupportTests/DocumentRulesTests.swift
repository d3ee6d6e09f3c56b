import PeerSupport
import Testing

/// What is refused when a document is read, with the place and what was expected.
@Suite struct DocumentRulesTests {
  private func problem<D: Document>(_ document: D, _ old: String, _ new: String) -> DocumentError? {
    let text = String(decoding: DocumentCoder.encode(document), as: UTF8.self)
    guard let range = text.firstRange(of: old) else {
      Issue.record("\(old) is not there")
      return nil
    }
    let changed = text[..<range.lowerBound] + new + text[range.upperBound...]
    do {
      _ = try DocumentCoder.decode(D.self, from: Array(changed.utf8), file: "f.json")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("\"to\" : 360", "\"to\" : 1441", "bio.hours.periods[0].to", "a whole number from 0 to 1440"),
    ("\"from\" : 1320", "\"from\" : 1440", "bio.hours.periods[0].from", "a whole number from 0 to 1439"),
    ("\"from\" : 1320", "\"from\" : 1e999", "bio.hours.periods[0].from", "a whole number from 0 to 1439"),
    ("\"from\" : 1320", "\"from\" : 22.5", "bio.hours.periods[0].from", "a whole number from 0 to 1439"),
    ("\"friday\"", "\"monday\"", "bio.hours.periods[0].days[1]", "a day that stands in the list only once"),
    ("\"friday\"", "\"Friday\"", "bio.hours.periods[0].days[1]", "a day of the week such as \"monday\""),
    ("\"in person\"", "\"phone\"", "bio.ways[1]", "a way that stands in the list only once"),
    ("\"2026-12-01\"", "\"2026-02-30\"", "bio.availability.until", "a day such as \"2026-11-21\""),
    ("\"id\" : \"amara\"", "\"id\" : \"../amara\"", "bio.id", "1 to 64 of a to z, 0 to 9 and -"),
    ("\"id\" : \"amara\"", "\"id\" : \"ben\"", "bio", "the same id as the document"),
  ])
  func supporters(old: String, new: String, key: String, expected: String) {
    #expect(
      problem(Sample.document, old, new)
        == DocumentError(file: "f.json", key: key, problem: .outOfRange(expected: expected)))
  }

  @Test(arguments: [
    ("\"replyHours\" : 24", "\"replyHours\" : 25", "policy.replyHours", "a whole number from 1 to 24"),
    ("\"soonMinutes\" : 60", "\"soonMinutes\" : 14", "policy.soonMinutes", "a whole number from 15 to 240"),
    ("\"smallCount\" : 10", "\"smallCount\" : 9", "policy.smallCount", "a whole number from 10 to 1000"),
    (
      "\"retentionDays\" : 14", "\"retentionDays\" : 31", "policy.retentionDays",
      "a whole number from 1 to 30"
    ),
    (
      "\"requestSlots\" : 16", "\"requestSlots\" : 24", "policy.requestSlots", "a power of two from 16 to 256"
    ),
    ("\"country\" : \"US\"", "\"country\" : \"us\"", "place.country", "two capital letters such as \"US\""),
    ("0f0f", "zf0f", "id", "32 hexadecimal digits"),
    ("a1a1", "A-a1", "roster.entries.amara", "64 hexadecimal digits"),
    ("\"validDays\" : 30", "\"validDays\" : 31", "roster.validDays", "a whole number from 1 to 30"),
    ("T12:00:00Z", "T25:00:00Z", "roster.issued", "a time such as \"2026-11-21T06:15:00Z\""),
    ("\"name\" : \"Riverside Crisis Team\"", "\"name\" : \"\"", "name", "a text that is not empty"),
    ("\"serial\" : 3", "\"serial\" : -1", "serial", "a whole number from 1 to 2147483647"),
  ])
  func programs(old: String, new: String, key: String, expected: String) {
    #expect(
      problem(Sample.program, old, new)
        == DocumentError(file: "f.json", key: key, problem: .outOfRange(expected: expected)))
  }

  @Test func longTextsAndListsAreRefusedWithTheirLimit() throws {
    func refusal(_ change: (inout Bio) -> Void) -> String? {
      var document = Sample.document
      change(&document.bio)
      do {
        _ = try DocumentCoder.decode(
          SupporterDocument.self, from: DocumentCoder.encode(document), file: "f.json")
        return nil
      } catch {
        return error.message
      }
    }
    func text(_ count: Int) -> String { String(repeating: "é", count: count) }
    #expect(refusal { $0.name = text(80) } == nil)
    #expect(
      refusal { $0.name = text(81) }
        == "In f.json, at bio.name: this should be a text of at most 80 characters.")
    #expect(refusal { $0.about = text(4_000) } == nil)
    #expect(refusal { $0.about = text(4_001) }?.contains("bio.about") == true)
    #expect(refusal { $0.interests = Array(repeating: text(80), count: 40) } == nil)
    #expect(refusal { $0.interests = ["a", text(81)] }?.contains("bio.interests[1]") == true)
    #expect(
      refusal { $0.interests = Array(repeating: "a", count: 41) }?.contains("at most 40 entries") == true)
    #expect(
      refusal { $0.strengths = [String(repeating: "\u{301}", count: 5_000)] }?.contains("strengths") == true)
  }

  @Test func supportersStandInAListOnlyOnce() {
    var letter = Sample.letter(reserves: ["cleo", "cleo"])
    let read = { (letter: RequestLetter) throws(DocumentError) in
      try DocumentCoder.decodePart(
        RequestLetter.self, from: DocumentCoder.canonicalBytes(of: letter), file: "f")
    }
    #expect(throws: DocumentError.self) { try read(letter) }
    letter.reserves = []
    letter.recipients = [Sample.id("ben"), Sample.id("ben")]
    let error = #expect(throws: DocumentError.self) { try read(letter) }
    #expect(error?.key == "recipients[1]")
  }

  @Test func aNewerFormIsNeverTakenForDamage() {
    let error = problem(Sample.plan, "\"schema\" : 2", "\"schema\" : 3")
    #expect(error?.problem == .newerSchema(found: 3, known: 2))
    #expect(error?.message.contains("newer Beside") == true)
  }

  @Test func storedTextStaysWhole() throws {
    var document = Sample.document
    document.bio.about = "bell \u{7} escape \u{1B}[2J NUL \u{0} bidi \u{202E} tab \t line \n end\u{301}"
    let read = try DocumentCoder.decode(
      SupporterDocument.self, from: DocumentCoder.encode(document), file: "f.json")
    #expect(Array(read.bio.about.unicodeScalars) == Array(document.bio.about.unicodeScalars))
  }

  @Test func positionsKeepWhoReportsToNobody() throws {
    let bytes = DocumentCoder.canonicalBytes(of: Sample.positions)
    #expect(try DocumentCoder.decodePart(Positions.self, from: bytes, file: "f") == Sample.positions)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"chief\":null"))
  }

  @Test func absentMembersAreLeftOut() {
    let bare = DocumentCoder.canonicalBytes(of: Membership(id: Sample.id("a"), signingKey: "k"))
    #expect(String(decoding: bare, as: UTF8.self) == "{\"id\":\"a\",\"signingKey\":\"k\"}")
  }

  @Test func whatIsSignedHasNoSignature() {
    var program = Sample.program
    let signed = program.signedBytes
    program.signature = nil
    #expect(program.signedBytes == signed)
    program.serial += 1
    #expect(program.signedBytes != signed)
    let event = RequestEvent(
      request: Sample.request, kind: .taken, by: Sample.id("a"), at: Sample.noon, number: 1, signature: "s")
    #expect(
      event.signedBytes
        == DocumentCoder.canonicalBytes(
          of: {
            var unsigned = event
            unsigned.signature = ""
            return unsigned
          }()))
  }

  @Test func aRosterHoldsForItsDays() {
    let roster = Roster(issued: Sample.noon, validDays: 99)
    #expect(roster.isValid(at: Sample.noon + 30 * 86_400 - 1))
    #expect(!roster.isValid(at: Sample.noon + 30 * 86_400))
  }
}
