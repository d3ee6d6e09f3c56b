/// Why a request cannot be sent, or a step in answering it cannot be taken.
public enum RequestError: Error, Hashable, Sendable {
  /// The colleague has not agreed to be contacted (C2, C3).
  case notAgreed
  /// Nobody is asked.
  case noRecipients
  /// More supporters are asked than a request may ask.
  case tooManyRecipients(limit: Int)
  /// A supporter stands in the letter twice.
  case repeatedSupporter(SupporterID)
  /// Others are named who may answer, though the sender did not allow it (C7).
  case reservesNotAllowed
  /// Someone whom the sender keeps out could read it (C7).
  case keptOut(SupporterID)
  /// More may read the request than the program's requests have room for.
  case tooManyReaders(limit: Int)
  /// Nothing says how to reach the person (C4).
  case reachMissing
  /// All free text together is too long.
  case textTooLong(limit: Int)
  /// A text has a character that cannot be typed, such as NUL.
  case unreadableText
  /// A return code stands in a text, where others could read it.
  case holdsReturnCode
  /// The letter names no key by which its sender could read it.
  case replyKeyMissing
  /// The time limit is before the sending, or later than any policy allows (C5).
  case dueOutOfRange

  /// The step belongs to another request.
  case anotherRequest
  /// Someone else was quicker: the next step should have this number.
  case notNext(expected: Int)
  /// The request has room for no more steps.
  case tooManyEvents(limit: Int)
  /// The sender did not allow this supporter.
  case notAllowed(SupporterID)
  /// A reserve may answer only once the request is late (C7).
  case notYetLate
  /// Someone already has the request.
  case alreadyTaken(by: SupporterID)
  /// Only whoever has the request can do this.
  case notYours
  /// A next contact comes after a first one.
  case noContactYet
  /// The planned time has passed.
  case plannedInThePast

  /// What happened and what to do next, in plain words.
  public var message: String {
    switch self {
    case .notAgreed: "Ask them first if someone may get in touch. Then send this."
    case .noRecipients: "Choose someone to ask first."
    case .tooManyRecipients(let limit): "You can ask \(limit) people at once. Take someone off the list."
    case .repeatedSupporter(let id): "\(id) is on the list twice. Take one of them off."
    case .reservesNotAllowed: "Others are on the list, but you said that no one else may answer."
    case .keptOut(let id): "You keep \(id) out of this. Ask someone else, or let them in again."
    case .tooManyReaders(let limit):
      "At most \(limit) people can read one request. Take someone off the list."
    case .reachMissing: "Say how to reach you first. A phone number is enough."
    case .textTooLong(let limit): "This is too long to keep safe. Use at most \(limit) letters in all."
    case .unreadableText: "The text has a sign that no one can read. Type it again."
    case .holdsReturnCode:
      "A return code is in your words. Take it out first: who has it can stop the request."
    case .replyKeyMissing: "This request was not sent whole. Send it again."
    case .dueOutOfRange: "The time limit of this request is not right. Send it again."
    case .anotherRequest: "This step belongs to another request."
    case .notNext: "Someone else was quicker. Look at the request again."
    case .tooManyEvents(let limit): "A request can have \(limit) steps. End this one and start anew."
    case .notAllowed(let id): "The person did not choose \(id). Choose someone they did."
    case .notYetLate: "You can answer when the others could not in time."
    case .alreadyTaken(let id): "\(id) has taken this. Thank you for looking."
    case .notYours: "Someone else has this request. Take it first."
    case .noContactYet: "Get in touch first. Then plan the next time."
    case .plannedInThePast: "That time has passed. Choose a later one."
    }
  }
}
