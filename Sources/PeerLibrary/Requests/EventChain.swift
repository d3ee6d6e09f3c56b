import PeerSupport
import Sealing

extension RequestEvent {
  /// What the event after this one names: the digest of its signed bytes with its signature, as base64.
  var digest: String { chainDigest(of: signedBytes, signature: signature) }
}

extension RequestContents {
  /// What the first event names: the digest of the letter's signed bytes with its signature, as base64.
  var letterDigest: String { chainDigest(of: letter.signedBytes, signature: letterSignature) }
}

/// A signature that is no base64 never holds, so that nothing hangs on its digest.
func chainDigest(of bytes: [UInt8], signature: String) -> String {
  Base64.encode(Digest.hash(bytes + (Base64.decode(signature) ?? [])))
}
