public import PeerSupport

/// What a kind of thing holds, by the paths of its JSON members; "*" stands for names that differ.
public struct StoredFields: Hashable, Sendable {
  /// What anyone may read who can read the file.
  public let inClear: [String]
  /// What only those read for whom it is sealed.
  public let sealed: [String]

  init(inClear: [String], sealed: [String] = []) {
    self.inClear = inClear
    self.sealed = sealed
  }
}

extension StoredKind {
  /// Every member that a document of this kind can have.
  ///
  /// Whoever adds a member declares it here as well: a test compares this list with what documents really hold, and
  /// `beside kept` shows it.
  public var fields: StoredFields {
    switch self {
    case .program: StoredFields(inClear: Self.programFields)
    case .supporters, .applicants: StoredFields(inClear: Self.cardFields)
    case .requests:
      StoredFields(
        inClear: ["schema", "requestKey", "due", "standing"] + Self.envelopeFields, sealed: Self.requestFields
      )
    case .resources:
      StoredFields(
        inClear: ["schema", "signature"]
          + [
            "id", "kind", "name", "forWhom", "reach", "hours", "languages", "cost", "place", "lastChecked",
          ].map { "content." + $0 })
    case .guides:
      StoredFields(
        inClear: ["schema", "signature"]
          + [
            "id", "language", "version", "title", "purpose", "section", "window.fromHours", "window.toHours",
            "isPractice", "basedOn",
          ].map { "content." + $0 }
          + [
            "id", "title", "aim", "rows", "lines.text", "lines.concerns", "points", "pairs.first",
            "pairs.second", "pairs.rows.title", "pairs.rows.first", "pairs.rows.second", "pairs.rows.note",
            "asides", "caution", "minutes", "resources", "gate.afterPage", "gate.orConfirm", "showsHelpNow",
          ].map { "content.pages." + $0 })
    case .lockers:
      StoredFields(
        inClear: [
          "schema", "operations", "memoryBytes", "salt", "nonce", "ciphertext", "checksum", "locker",
        ],
        sealed: Self.lockerFields)
    case .knownPrograms:
      StoredFields(
        inClear: ["schema", "entries.supporter"] + Self.pinFields.map { "entries.pin." + $0 })
    case .settings:
      StoredFields(inClear: [
        "theme", "library", "country", "language", "keys.*", "sharedAccount", "lockAfterMinutes",
      ])
    case .counts: StoredFields(inClear: ["schema", "marks.id", "marks.mark"])
    case .drafts:
      StoredFields(
        inClear: [],
        sealed: ["programID", "isHidden"]
          + [
            "askingFor.who", "askingFor.agreed", "recipients", "othersMayAnswer", "excluded", "reach.way",
            "reach.detail", "reach.mayLeaveMessage", "reach.name", "when", "urgency", "language", "note",
          ].map { "draft." + $0 })
    case .questions: StoredFields(inClear: ["schema"] + Self.envelopeFields, sealed: Self.questionFields)
    case .shared: StoredFields(inClear: ["schema"] + Self.envelopeFields, sealed: Self.shownFields)
    case .team, .setAside, .work: StoredFields(inClear: [])
    }
  }

  private static let programFields =
    ["schema", "id", "name", "place.country", "place.region"]
    + [
      "replyHours", "soonMinutes", "retentionDays", "smallCount", "pledgeRenewalMonths", "languages",
      "onCall.name", "onCall.role", "onCall.phone", "confidentiality",
      "ideas.*", "requestSlots",
    ].map { "policy." + $0 }
    + [
      "positions.reportsTo.*", "roster.entries.*", "roster.issued", "roster.validDays", "rootKey",
      "sealingKey",
    ]
    + ["name", "role", "signingKey", "sealingKey"].map { "supervisors." + $0 }
    + ["programID", "oldKey", "newKey", "newSealingKey", "sealedSecret", "signature"].map {
      "successions." + $0
    }
    + ["documents.*", "serial", "signature"]

  private static let cardFields =
    ["schema", "id", "membershipSignature", "bioSignature"]
    + [
      "id", "signingKey", "team", "region", "shift", "division", "rank", "role", "position", "since",
      "pledged",
      "trained", "mandatedReporterTrained", "keysReplaced",
    ].map { "membership." + $0 }
    + [
      "id", "name", "pronouns", "about", "contact.phone", "contact.email", "contact.room",
      "availability.state",
      "availability.until", "ways", "hours.zone", "hours.periods.days", "hours.periods.from",
      "hours.periods.to",
      "languages", "interests", "livedExperience", "strengths", "sharedIdentity", "sealingKey",
      "sealingKeyMade", "serial",
    ].map { "bio." + $0 }

  private static let envelopeFields = ["ciphertext", "ephemeralKey", "nonce", "slots"].map {
    "envelope." + $0
  }

  private static let requestFields =
    [
      "for.who", "for.agreed", "recipients", "othersMayAnswer", "reserves", "reach.way", "reach.detail",
      "reach.mayLeaveMessage", "reach.name", "when", "urgency", "language", "note", "sent", "due", "replyKey",
    ].map { "letter." + $0 }
    + ["letterSignature"]
    + ["request", "kind", "to", "planned", "way", "line", "by", "at", "number", "after", "signature"].map {
      "events." + $0
    }
    + ["returnCode"]

  private static let questionFields =
    ["id", "text", "by", "to", "asked"].map { "question." + $0 } + ["questionSignature"]
    + ["question", "text", "at"].map { "answer." + $0 } + ["answerSignature"]

  private static let shownFields =
    [
      "request", "to", "parts.*", "people.name", "people.qualities", "people.phone", "people.otherWay",
      "people.need", "shown",
    ].map { "shown." + $0 } + ["signature"]

  private static let pinFields = ["programID", "rootKey", "path", "serial"]

  private static let lockerFields =
    ["schema"]
    + LockerPart.allCases.flatMap { part in
      part.members.isEmpty ? [part.rawValue] : part.members.map { "\(part.rawValue).\($0)" }
    }
}

extension LockerPart {
  /// The members inside a part; none where it is one value.
  fileprivate var members: [String] {
    switch self {
    case .supporterID, .signingSeed, .rootSeed, .coordinatorSecret, .formerCoordinatorSecrets, .keysBackedUp,
      .planSeed:
      []
    case .seenCards: ["programID", "key", "cards"]
    case .sealingKeys: ["entries.secret", "entries.made"]
    case .supervisorKeys: ["signingSeed", "sealingSecret"]
    case .programs: ["programID", "rootKey", "path", "serial"]
    case .plan:
      [
        "parts.*", "people.name", "people.qualities", "people.phone", "people.otherWay", "people.need",
        "circle.place", "circle.name", "circle.reach", "commitment.text", "commitment.name", "commitment.day",
        "commitment.key", "commitment.signature", "commitmentDraft", "shortPlan.span", "shortPlan.steps",
        "shortPlan.beside", "shortPlan.made", "shortPlan.lookBack", "shortPlan.eased", "strain.day",
        "strain.level", "strain.word", "strainHelp.*", "changed",
      ]
    case .aboutMe: ["team", "region", "shift", "division", "rank", "role", "position", "programID"]
    case .returnCodes: ["text", "programID", "sent", "withdrawn"]
    case .requestMemories:
      [
        "path", "seen.*.by", "seen.*.day", "seen.*.digest", "letters.*", "ended.*", "tried.keys",
        "tried.revisions",
      ].map {
        "*." + $0
      }
    }
  }
}
