import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// What every command about questions opens: the library with its supporters, and a locker.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  /// The library and the locker of a supporter.
  func supporter(_ context: CommandContext) throws -> (OpenLibrary, Locker, SupporterKeys) {
    let opened = try library.open(context)
    guard let locker = try passphrase.openLocker(context).contents, let keys = locker.supporterKeys else {
      throw CommandFailure(context.words(.inboxNoKeys), ExitStatus.noPermission)
    }
    return (opened, locker, keys)
  }
}
