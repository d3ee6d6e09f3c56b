import PeerSupport
import Sealing

extension RequestDocument {
  /// A new envelope for these readers, with slots and an ephemeral key made anew.
  init(
    _ id: RequestID, sealing contents: RequestContents, standing: Standing, requestKey: PublicKeyText,
    readers: [[UInt8]], slots: Int, contentKey: SecretBytes = SlottedEnvelope.freshContentKey()
  ) throws(RequestFailure) {
    let due = contents.letter.due
    do {
      let envelope = try SlottedEnvelope(
        sealing: DocumentCoder.canonicalBytes(of: contents),
        header: Self.header(id, requestKey: requestKey, due: due, standing: standing),
        recipients: readers, slots: slots, contentKey: contentKey)
      self.init(requestKey: requestKey, due: due, standing: standing, envelope: StoredEnvelope(envelope))
    } catch {
      throw RequestFailure(error)
    }
  }

  /// The same readers and slots around changed contents.
  init(
    _ opened: OpenedRequest, resealing contents: RequestContents, standing: Standing
  ) throws(RequestFailure) {
    let due = contents.letter.due
    do {
      let envelope = try opened.envelope.resealed(
        DocumentCoder.canonicalBytes(of: contents),
        header: Self.header(opened.id, requestKey: opened.requestKey, due: due, standing: standing),
        contentKey: opened.contentKey)
      self.init(
        requestKey: opened.requestKey, due: due, standing: standing, envelope: StoredEnvelope(envelope))
    } catch {
      throw RequestFailure(error)
    }
  }
}

extension RequestFailure {
  init(_ error: SealingError) {
    switch error {
    case .tooLong: self = .noRoom
    case .wrongNumberOfReaders(let limit): self = .tooManyReaders(limit: limit)
    default: self = .sealing(error)
    }
  }
}
