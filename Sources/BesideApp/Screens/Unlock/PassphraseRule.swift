/// What a new passphrase has to be.
public enum PassphraseRule {
  /// The fewest letters of a new passphrase.
  public static let shortest = 8
}
