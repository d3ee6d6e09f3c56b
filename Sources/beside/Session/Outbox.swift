import BesideApp
import PeerLibrary
import PeerSupport

/// Turns a draft into the letter that is sealed: with a time, a due time, and the readers whom the sender left to us.
enum Outbox {
  /// `me` is the supporter who asks, if one does: nobody is asked by themselves.
  static func letter(
    _ draft: RequestDraft, in library: OpenLibrary, by me: SupporterID?, about aboutMe: AboutMe?,
    at now: Timestamp
  ) -> RequestLetter {
    let policy = library.program.policy
    let team = library.team
    let inOrder = DirectoryOrder.whoeverCanFirst(
      among: Array(library.supporters.values), for: aboutMe ?? AboutMe(), in: library.program.positions,
      on: now.day, except: Set(draft.recipients + draft.excluded + [me].compactMap { $0 }),
      atMost: library.supporters.count)
    // Only as many as one request has room for are looked at more closely.
    let others = inOrder.lazy.filter { team.canBeAsked($0, on: now.day) }.prefix(policy.requestReaders)
    return draft.letter(choosingFrom: Array(others), under: policy, at: now)
  }
}
