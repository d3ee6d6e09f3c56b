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
    func others(than known: [SupporterID], atMost limit: Int) -> [SupporterID] {
      let team = library.team
      let inOrder = DirectoryOrder.whoeverCanFirst(
        among: Array(library.supporters.values), for: aboutMe ?? AboutMe(), in: library.program.positions,
        on: now.day, except: Set(known + [me].compactMap { $0 }), atMost: library.supporters.count)
      return Array(inOrder.lazy.filter { team.canBeAsked($0, on: now.day) }.prefix(max(0, limit)))
    }
    let recipients =
      draft.recipients.isEmpty
      ? others(than: [], atMost: RequestLetter.recipientsRange.upperBound) : draft.recipients
    let reserves =
      draft.othersMayAnswer ? others(than: recipients, atMost: policy.requestReaders - recipients.count) : []
    return RequestLetter(
      for: draft.askingFor, recipients: recipients, othersMayAnswer: draft.othersMayAnswer,
      reserves: reserves,
      reach: draft.reach, when: draft.when, urgency: draft.urgency, language: draft.language,
      note: draft.note,
      sent: now,
      due: RequestClock.due(under: policy, urgency: draft.urgency, sent: now))
  }
}
