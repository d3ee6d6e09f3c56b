import CSodium

/// Bytes sealed to one reader by someone who stays unnamed.
public enum SealedBox {
  private static let overhead = crypto_box_sealbytes()

  /// The bytes, for the holder of the key alone; throws `unusableKey`.
  public static func seal(_ bytes: [UInt8], to publicKey: [UInt8]) throws(SealingError) -> [UInt8] {
    precondition(Sodium.isReady, "the machine gives no random numbers")
    guard publicKey.count == SealingKeys.keySize else { throw .unusableKey }
    var sealed = [UInt8](repeating: 0, count: bytes.count + overhead)
    guard crypto_box_seal(&sealed, bytes, UInt64(bytes.count), publicKey) == 0 else { throw .unusableKey }
    return sealed
  }

  /// What was sealed to these keys; throws `cannotOpen`.
  public static func open(_ sealed: [UInt8], with keys: SealingKeys) throws(SealingError) -> [UInt8] {
    guard sealed.count >= overhead else { throw .cannotOpen }
    var bytes = [UInt8](repeating: 0, count: sealed.count - overhead)
    let result = keys.secret.withBytes {
      crypto_box_seal_open(&bytes, sealed, UInt64(sealed.count), keys.publicKey, $0)
    }
    guard result == 0 else { throw .cannotOpen }
    return bytes
  }
}
