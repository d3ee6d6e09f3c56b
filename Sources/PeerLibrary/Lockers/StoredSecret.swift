public import Sealing

/// A secret inside a locker: base64 there, wiped from memory after use here.
public struct StoredSecret: Sendable, Equatable {
  /// The secret itself.
  public let bytes: SecretBytes

  /// A secret to keep.
  public init(_ bytes: SecretBytes) {
    self.bytes = bytes
  }
}

extension StoredSecret: Codable {
  /// Reads a secret from base64.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard var bytes = Base64.decode(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not base64")
    }
    defer { bytes.wipe() }
    self.init(SecretBytes(bytes))
  }

  /// Writes the secret as base64; only ever inside something sealed.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Base64.encode(bytes.bytes))
  }
}
