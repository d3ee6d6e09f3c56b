extension RequestLetter {
  /// Checks everything that must hold before a request is sent under a policy, or believed under any (C1–C7).
  ///
  /// A reason, a name or a note is never needed: whom to ask and how to reach the person is all (C1). A letter that
  /// was received is checked against the widest policy, since the program may have changed its own meanwhile. Whom
  /// the sender keeps out is known before sending alone: readers are not to learn it.
  public func validate(
    _ policy: Policy = .widest, keepingOut excluded: [SupporterID] = []
  ) throws(RequestError) {
    guard self.for.isAgreed else { throw .notAgreed }
    try checkReaders(policy)
    if let id = (recipients + reserves).first(where: excluded.contains) { throw .keptOut(id) }
    guard reach.detail.hasWords else { throw .reachMissing }
    try checkText()
    let longest =
      urgency == .soon
      ? Int64(Policy.soonMinutesRange.upperBound) * 60 : Int64(Policy.replyHoursRange.upperBound) * 3_600
    guard due >= sent, due - sent <= longest else { throw .dueOutOfRange }
  }

  /// Everyone whom the sender allows to answer, recipients first (C7, D3).
  public var allowedSupporters: [SupporterID] { recipients + (othersMayAnswer ? reserves : []) }

  /// The characters of all free text together, counted in Unicode scalars.
  public var textLength: Int { texts.reduce(0) { $0 + $1.unicodeScalars.count } }

  private var texts: [String] { [reach.detail, reach.name ?? "", when, note] }

  private func checkReaders(_ policy: Policy) throws(RequestError) {
    let limit = RequestLetter.recipientsRange.upperBound
    guard !recipients.isEmpty else { throw .noRecipients }
    guard recipients.count <= limit else { throw .tooManyRecipients(limit: limit) }
    guard othersMayAnswer || reserves.isEmpty else { throw .reservesNotAllowed }
    var seen: Set<SupporterID> = []
    for id in recipients + reserves where !seen.insert(id).inserted { throw .repeatedSupporter(id) }
    guard seen.count <= policy.requestReaders else { throw .tooManyReaders(limit: policy.requestReaders) }
  }

  private func checkText() throws(RequestError) {
    guard textLength <= RequestLetter.freeText else { throw .textTooLong(limit: RequestLetter.freeText) }
    let isReadable = (texts + [language ?? ""]).allSatisfy { text in
      text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
      }
    }
    guard isReadable else { throw .unreadableText }
  }
}
