import PeerSupport
import Sealing

/// What a signature was made for, so that none can stand for another.
enum SigningContext: String {
  case program = "beside program"
  case membership = "beside membership"
  case proposal = "beside proposal"
  case bio = "beside bio"
  case succession = "beside succession"
  case resource = "beside resource"
  case guide = "beside guide"
  case letter = "beside request letter"
  case event = "beside request event"
  case commitment = "beside commitment"
  case question = "beside question"
  case answer = "beside answer"
  case shown = "beside shown plan"
}

extension SigningKeys {
  /// The public half as documents write it.
  var publicKeyText: PublicKeyText { Base64.encode(publicKey) }

  func signature(over bytes: [UInt8], as context: SigningContext) -> String {
    Base64.encode(sign(bytes, as: context.rawValue))
  }
}

/// Whether a signature as documents write it holds; anything unreadable does not.
func holds(
  _ signature: String?, over bytes: [UInt8], as context: SigningContext, by key: PublicKeyText
) -> Bool {
  guard let signature = signature.flatMap(Base64.decode), let key = Base64.decode(key) else { return false }
  return Signature.verify(signature, of: bytes, as: context.rawValue, by: key)
}
