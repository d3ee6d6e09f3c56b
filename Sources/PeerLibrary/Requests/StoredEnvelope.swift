import PeerSupport
import Sealing

/// An envelope with its parts as base64.
struct StoredEnvelope: Codable, Hashable, Sendable {
  private let ciphertext: String
  private let ephemeralKey: String
  private let nonce: String
  private let slots: [String]

  init(_ envelope: SlottedEnvelope) {
    ciphertext = Base64.encode(envelope.ciphertext)
    ephemeralKey = Base64.encode(envelope.ephemeralKey)
    nonce = Base64.encode(envelope.nonce)
    slots = envelope.slots.map(Base64.encode)
  }

  /// The envelope, or nil where a part is not what an envelope has.
  var envelope: SlottedEnvelope? {
    let decoded = slots.compactMap(Base64.decode)
    guard decoded.count == slots.count, let ciphertext = Base64.decode(ciphertext),
      let ephemeralKey = Base64.decode(ephemeralKey), let nonce = Base64.decode(nonce)
    else { return nil }
    return try? SlottedEnvelope(
      ephemeralKey: ephemeralKey, slots: decoded, nonce: nonce, ciphertext: ciphertext)
  }
}
