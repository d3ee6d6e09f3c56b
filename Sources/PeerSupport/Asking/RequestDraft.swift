/// What a person filled in, before it becomes a sealed letter with a time and keys.
public struct RequestDraft: Codable, Hashable, Sendable {
  /// For whom it is.
  public var askingFor: AskingFor
  /// Whom to ask, in order; empty means whoever can first.
  public var recipients: [SupporterID]
  /// Whether others may answer when the first cannot in time.
  public var othersMayAnswer: Bool
  /// Who is kept out of it, whoever else may answer (C7); known to nobody but the sender.
  public var excluded: [SupporterID]
  /// How to reach the person.
  public var reach: Reach
  /// When to reach them, in their words.
  public var when: String
  /// How soon.
  public var urgency: Urgency
  /// The language they prefer, as a BCP 47 tag; nil for any (C4).
  public var language: String?
  /// Anything else, in their words.
  public var note: String

  /// A draft with everything said.
  public init(
    askingFor: AskingFor, recipients: [SupporterID], othersMayAnswer: Bool, excluded: [SupporterID] = [],
    reach: Reach, when: String, urgency: Urgency, language: String? = nil, note: String
  ) {
    self.askingFor = askingFor
    self.recipients = recipients
    self.othersMayAnswer = othersMayAnswer
    self.excluded = excluded
    self.reach = reach
    self.when = when
    self.urgency = urgency
    self.language = language
    self.note = note
  }
}

extension RequestDraft {
  /// The letter to be sealed: whom the sender named in their order, and of everyone who can be asked now those whom
  /// the sender left to us and did not keep out (C7).
  ///
  /// Only who stands in the letter can ever read it, take it or have it passed on, so nobody who is kept out can.
  public func letter(choosingFrom others: [SupporterID], under policy: Policy, at now: Timestamp)
    -> RequestLetter
  {
    let willing = others.filter { !excluded.contains($0) && !recipients.contains($0) }
    let first =
      recipients.isEmpty ? Array(willing.prefix(RequestLetter.recipientsRange.upperBound)) : recipients
    let room = max(0, policy.requestReaders - first.count)
    let reserves = othersMayAnswer ? willing.filter { !first.contains($0) }.prefix(room) : []
    return RequestLetter(
      for: askingFor, recipients: first, othersMayAnswer: othersMayAnswer, reserves: Array(reserves),
      reach: reach,
      when: when, urgency: urgency, language: language, note: note, sent: now,
      due: RequestClock.due(under: policy, urgency: urgency, sent: now))
  }
}
