public import PeerSupport

/// Why a stored request is not believed, or not shown to this reader.
public struct RequestRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file could not be read.
    case storage(StorageError)
    /// The document is damaged, or newer than this program.
    case document(DocumentError)
    /// None of the reader's keys opens it: it is for others, or it was changed. Nothing to tell the reader.
    case notForThisReader
    /// The file's name is not the one that its key gives.
    case otherName
    /// The sender did not sign what stands inside.
    case letter
    /// The sender's letter breaks a rule that no letter may break (C1–C7).
    case letterNotAllowed(RequestError)
    /// What stands outside does not agree with what was signed inside.
    case header
    /// Steps that were seen before are missing, or stand there changed: a copy from before was put back.
    case olderThanSeen
    /// The request has ended, and a copy of it has returned. Nothing to tell the reader.
    case ended
    /// A step was taken by someone on the roster whose page was not read, or is not believed.
    case author(SupporterID)
    /// The step with this number was not signed by the supporter it names.
    case event(number: Int)
    /// The sender's letter, or the order of things, does not allow the step with this number (D3).
    case notAllowed(number: Int)
  }

  /// The file's path in the library.
  public let path: String
  /// What is wrong.
  public let reason: Reason

  init(_ id: RequestID, _ reason: Reason) {
    path = DocumentName(id, in: .requests).path
    self.reason = reason
  }

  /// What happened, to which file, and what to do next.
  public var message: String {
    switch reason {
    case .storage(let error): error.message
    case .document(let error): error.message
    case .notForThisReader: "“\(path)” is for someone else, or it was changed. Your keys do not open it."
    case .otherName, .letter, .letterNotAllowed, .header:
      "“\(path)” was changed by someone who may not, so it is not shown. Please tell the coordinator."
    case .olderThanSeen:
      "“\(path)” is older than what you saw before, so it is not shown. It may come from a backup; please tell the "
        + "coordinator."
    case .ended: "“\(path)” has ended. A copy of it came back, and is not shown."
    case .author(let id):
      "“\(path)” was answered by “\(id)”, whose page cannot be read here, so it is not shown. Please tell them."
    case .event(let number), .notAllowed(let number):
      "Step \(number) in “\(path)” was not made by someone who may, so it is not shown. "
        + "Please tell the coordinator."
    }
  }
}
