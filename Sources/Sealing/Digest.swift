import CSodium

/// BLAKE2b-256: a short name for bytes that no other bytes share.
public enum Digest {
  /// The number of bytes of a hash.
  public static let size = 32

  /// The hash of the bytes; a key of 16 to 64 bytes makes it a hash that only holders of the key can compute.
  public static func hash(_ bytes: [UInt8], key: [UInt8] = []) -> [UInt8] {
    precondition(key.isEmpty || (16...64).contains(key.count), "a hash key has 16 to 64 bytes")
    var hash = [UInt8](repeating: 0, count: size)
    crypto_generichash(&hash, size, bytes, UInt64(bytes.count), key, key.count)
    return hash
  }

  /// The hash of the bytes as 64 lower case hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String { Hex.encode(hash(bytes)) }
}
