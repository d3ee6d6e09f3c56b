import CSodium

/// Bytes filled up to a whole number of blocks, so that their length tells little.
enum Padding {
  /// The bytes, at least one byte of filling, and nothing beyond the block that they end in.
  static func fill(_ bytes: [UInt8], block: Int) -> [UInt8] {
    var filled = bytes + [UInt8](repeating: 0, count: block - bytes.count % block)
    var size = 0
    let result = sodium_pad(&size, &filled, bytes.count, block, filled.count)
    precondition(result == 0 && size == filled.count)
    return filled
  }

  /// The bytes without their filling.
  static func strip(_ filled: [UInt8], block: Int) throws(SealingError) -> [UInt8] {
    var size = 0
    guard sodium_unpad(&size, filled, filled.count, block) == 0 else { throw .cannotOpen }
    return Array(filled.prefix(size))
  }
}
