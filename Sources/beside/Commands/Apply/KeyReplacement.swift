import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

/// New keys for a supporter who has lost a passphrase or sits at a new machine (J7).
struct KeyReplacement {
  let library: OpenLibrary
  let context: CommandContext

  /// Makes the keys in the locker, and leaves a card with them for the coordinator.
  func ask(for name: String, _ passphrase: PassphraseOptions) throws {
    let words = context.words
    guard let id = SupporterID(rawValue: name), let supporter = library.supporters[id] else {
      throw CommandFailure(words(.replaceNobody, ["id": name]), ExitStatus.noInput)
    }
    var lockers = try passphrase.openOrMakeLocker(context)
    let standing = supporter.membership.signingKey
    let held = lockers.contents?.supporterKeys
    if let held, held.id != id {
      throw CommandFailure(words(.replaceOther, ["id": held.id.rawValue]), ExitStatus.cannotCreate)
    }
    let heldKey = held.map { Base64.encode($0.signing.publicKey) }
    try checkNobodyElseWaits(for: id, heldKey)
    if heldKey == standing {
      var conversation = Conversation(words: words)
      guard try conversation.isYes(words(.replaceSure)) else {
        throw CommandFailure(words(.replaceDeclined), ExitStatus.declined)
      }
    }
    let today = context.now.day
    // Asking again before the coordinator has looked must not make the words differ from those read aloud.
    if heldKey == nil || heldKey == standing {
      try lockers.update { $0.replaceSupporterKeys(for: id, on: today) }
    }
    guard let locker = lockers.contents, let keys = locker.supporterKeys else { throw LockerError.missing }
    var bio = supporter.bio
    _ = bio.use(locker.sealingKeys)
    try library.library.apply(supporter.membership, bio, with: keys.signing, replacingKeys: true)
    let pin = library.pin
    try context.known.update { known throws(ProgramError) in try known.note(pin, supporter: id) }
    try StandardOutput.write(lines: [
      words(.replaceDone), words(.applyFingerprint),
      "  " + FingerprintWords.words(for: keys.signing.publicKey).joined(separator: " "), words(.replaceWait),
    ])
  }

  /// Nothing is made in the locker for a card that could not be left.
  private func checkNobodyElseWaits(for id: SupporterID, _ key: PublicKeyText?) throws {
    for case .success(let waiting) in try library.library.applicants(in: library.program)
    where waiting.card.id == id && waiting.card.membership.signingKey != key {
      throw CommandFailure(context.words(.replaceWaiting, ["id": id.rawValue]), ExitStatus.cannotCreate)
    }
  }
}
