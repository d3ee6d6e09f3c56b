/// The word of whoever held a program's root key that another key speaks for the program from now on (J7).
public struct Succession: Codable, Hashable, Sendable {
  /// The program it is about, so that it means nothing anywhere else.
  public var programID: String
  /// The root key that hands over, and that signs this.
  public var oldKey: PublicKeyText
  /// The root key that follows.
  public var newKey: PublicKeyText
  /// Where counts and team documents are sealed to once the successor has begun.
  public var newSealingKey: PublicKeyText
  /// What opens the counts of all coordinators before, sealed to the successor's own sealing key.
  public var sealedSecret: String
  /// The old key's signature over `signedBytes`; nil while it is being written.
  public var signature: String?

  /// A statement, not signed yet.
  public init(
    programID: String, oldKey: PublicKeyText, newKey: PublicKeyText, newSealingKey: PublicKeyText,
    sealedSecret: String
  ) {
    self.programID = programID
    self.oldKey = oldKey
    self.newKey = newKey
    self.newSealingKey = newSealingKey
    self.sealedSecret = sealedSecret
  }

  /// What the old key signs: everything but the signature.
  public var signedBytes: [UInt8] {
    var unsigned = self
    unsigned.signature = nil
    return DocumentCoder.canonicalBytes(of: unsigned)
  }

  /// Reads a statement and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    programID = try container.text(.programID, upTo: 32, orEmpty: false)
    oldKey = try container.text(.oldKey, upTo: TextLimit.key, orEmpty: false)
    newKey = try container.text(.newKey, upTo: TextLimit.key, orEmpty: false)
    newSealingKey = try container.text(.newSealingKey, upTo: TextLimit.key, orEmpty: false)
    sealedSecret = try container.text(.sealedSecret, upTo: TextLimit.text, orEmpty: false)
    signature = try container.textIfPresent(.signature, upTo: TextLimit.key)
  }
}
