import CSodium

/// libsodium, made ready once for the whole process.
public enum Sodium {
  /// Whether libsodium could start; every part of this library that draws random bytes looks here first.
  static let isReady = sodium_init() >= 0

  /// Makes libsodium ready; may be called often and from any thread.
  ///
  /// Throws `unavailable` where the machine gives no random numbers.
  public static func start() throws(SealingError) {
    guard isReady else { throw .unavailable }
  }
}
