import PeerSupport

/// What a request's readers find inside: the sender's part and the supporters' steps, each signed.
struct RequestContents: Codable {
  var letter: RequestLetter
  /// The request key's signature over `letter.signedBytes`.
  var letterSignature: String
  var events: [RequestEvent]
  /// For the person whom a colleague or a supervisor asked for: the supporter gives it to them (C2, C3).
  var returnCode: String?
}
