/// A public key as text: libsodium's standard base64 with padding.
public typealias PublicKeyText = String

/// A supervisor or professional whom questions can be sealed to (D9, J7).
public struct SupervisorKey: Codable, Hashable, Sendable {
  /// The name that supporters see.
  public var name: String
  /// What they are for the program, such as "clinical director".
  public var role: String
  /// The key that proves what they write.
  public var signingKey: PublicKeyText
  /// The key that questions are sealed to.
  public var sealingKey: PublicKeyText

  /// Someone with their keys.
  public init(name: String, role: String, signingKey: PublicKeyText, sealingKey: PublicKeyText) {
    self.name = name
    self.role = role
    self.signingKey = signingKey
    self.sealingKey = sealingKey
  }

  /// Reads a supervisor and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.text(.name, upTo: TextLimit.name, orEmpty: false)
    role = try container.text(.role, upTo: TextLimit.name)
    signingKey = try container.text(.signingKey, upTo: TextLimit.key, orEmpty: false)
    sealingKey = try container.text(.sealingKey, upTo: TextLimit.key, orEmpty: false)
  }
}
