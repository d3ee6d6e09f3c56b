import PeerSupport
import Sealing

extension ReturnCode {
  /// Whether a code stands in one of the texts of something that is about to be stored.
  ///
  /// It looks at the value as it would be encoded, so that no text can be forgotten, not even one of a later version.
  static func isWritten(inTextsOf value: some Encodable) -> Bool {
    let text = String(decoding: DocumentCoder.canonicalBytes(of: value), as: UTF8.self)
    // Encoding writes a line end as two signs, and the second one is a letter.
    return isWritten(in: ["\\n", "\\r", "\\t"].reduce(text) { $0.replacing($1, with: " ") })
  }
}
