/// What the sender of a request wrote and signed (C1–C8).
///
/// Nobody else can change it.
public struct RequestLetter: Codable, Hashable, Sendable {
  /// For whom they ask.
  public var `for`: AskingFor
  /// Whom they ask, in their own order; 1 to 8.
  public var recipients: [SupporterID]
  /// Whether another supporter may answer when these cannot in time (C7).
  public var othersMayAnswer: Bool
  /// Who may answer once it is late; none unless others may answer (C7, D1).
  public var reserves: [SupporterID]
  /// How the person wants to be reached (C4).
  public var reach: Reach
  /// When they want to be reached, in their own words.
  public var when: String
  /// How soon someone should be in touch (C5).
  public var urgency: Urgency
  /// The language they prefer, as a BCP 47 tag.
  public var language: String?
  /// Anything they want to say before; no reason is needed.
  public var note: String
  /// When it was sent.
  public var sent: Timestamp
  /// By when someone has been in touch.
  public var due: Timestamp
  /// The sender's own key: the request is sealed to it too, so that the return code opens it.
  public var replyKey: PublicKeyText?

  /// How many characters all free text together may have: the sealed block has a fixed size.
  public static let freeText = 1_000
  /// How many supporters one request may ask.
  public static let recipientsRange = 1...8

  /// A letter with all its members.
  public init(
    for: AskingFor = .me, recipients: [SupporterID], othersMayAnswer: Bool = false,
    reserves: [SupporterID] = [],
    reach: Reach, when: String = "", urgency: Urgency = .withinADay, language: String? = nil,
    note: String = "",
    sent: Timestamp, due: Timestamp, replyKey: PublicKeyText? = nil
  ) {
    self.for = `for`
    self.recipients = recipients
    self.othersMayAnswer = othersMayAnswer
    self.reserves = reserves
    self.reach = reach
    self.when = when
    self.urgency = urgency
    self.language = language
    self.note = note
    self.sent = sent
    self.due = due
    self.replyKey = replyKey
  }

  /// What the sender signs with the key of the return code.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }
}

extension RequestLetter {
  /// Reads a letter and checks lengths; `validate` checks the rules.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.for = try container.decode(AskingFor.self, forKey: .for)
    recipients = try container.list(
      SupporterID.self, .recipients, upTo: RequestLetter.recipientsRange.upperBound)
    try container.refuseRepeats(of: recipients, .recipients, "a supporter")
    othersMayAnswer = try container.decode(Bool.self, forKey: .othersMayAnswer)
    reserves = try container.list(SupporterID.self, .reserves, upTo: Policy.requestSlotsRange.upperBound)
    try container.refuseRepeats(of: reserves, .reserves, "a supporter")
    reach = try container.decode(Reach.self, forKey: .reach)
    when = try container.text(.when, upTo: RequestLetter.freeText)
    urgency = try container.decode(Urgency.self, forKey: .urgency)
    language = try container.textIfPresent(.language, upTo: TextLimit.tag)
    note = try container.text(.note, upTo: RequestLetter.freeText)
    sent = try container.decode(Timestamp.self, forKey: .sent)
    due = try container.decode(Timestamp.self, forKey: .due)
    replyKey = try container.textIfPresent(.replyKey, upTo: TextLimit.key)
  }
}
