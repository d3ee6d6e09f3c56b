import CSodium

extension [UInt8] {
  /// Overwrites bytes that are not needed any more with zeros.
  ///
  /// Only where no other variable holds the same array; a copy made earlier stays as it is.
  public mutating func wipe() { sodium_memzero(&self, count) }
}
