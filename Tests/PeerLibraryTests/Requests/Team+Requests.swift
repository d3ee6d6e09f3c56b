import PeerSupport
import Sealing

@testable import PeerLibrary

extension Team {
  static let supporterIDs = [amara, ben, ines]

  /// A letter with a canary in every text that must never be readable on disk.
  static func letter(
    to recipients: [SupporterID], reserves: [SupporterID] = [], for who: AskingFor = .me
  ) -> RequestLetter {
    RequestLetter(
      for: who, recipients: recipients, othersMayAnswer: !reserves.isEmpty, reserves: reserves,
      reach: Reach(way: .phone, detail: "CANARY-PHONE", mayLeaveMessage: false, name: "CANARY-NAME"),
      when: "CANARY-WHEN", language: "cy", note: "CANARY-NOTE", sent: start,
      due: RequestClock.due(under: Policy(), urgency: .withinADay, sent: start))
  }

  func send(_ letter: RequestLetter, code: ReturnCode = ReturnCode()) throws -> SentRequest {
    try library.send(letter, in: trusted, at: Self.start, code: code)
  }

  func open(_ id: RequestID, as supporter: SupporterID) throws -> OpenedRequest {
    try library.request(id, with: keys(supporter), in: trusted, at: Self.start)
  }

  @discardableResult
  func act(
    _ kind: RequestEvent.Kind, on id: RequestID, as supporter: SupporterID, at now: Timestamp = start
  ) throws -> SupportRequest {
    try library.act(kind, on: id, as: keys(supporter), in: trusted, at: now)
  }

  func document(_ id: RequestID) throws -> RequestDocument {
    try library.storedRequest(id).document
  }

  /// Puts other bytes in a request's place.
  func overwrite(_ id: RequestID, with bytes: [UInt8]) throws {
    let name = DocumentName(id, in: .requests)
    _ = try library.storage.put(bytes, as: name, replacing: library.storage.get(name).revision)
  }

  /// Seals other contents with the same keys, as one of the readers could.
  func reseal(
    _ id: RequestID, as supporter: SupporterID, standing: RequestDocument.Standing? = nil,
    _ change: (inout RequestContents) -> Void
  ) throws {
    let opened = try open(id, as: supporter)
    var contents = opened.contents
    change(&contents)
    let document = try RequestDocument(
      opened, resealing: contents, standing: standing ?? opened.request.standing)
    try overwrite(id, with: DocumentCoder.encode(document))
  }
}
