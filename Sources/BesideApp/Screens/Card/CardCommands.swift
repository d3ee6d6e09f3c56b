import BuiltIn
import PeerSupport

enum CardCommands {
  static let all: [Command] = [
    Command(
      "card.show", keys: ["e"], title: .cardShow, help: .cardShowHelp, layers: [.directory],
      availability: { $0.cardAvailability }
    ) { state in
      state.directory.isReading = false
      state.openCard()
      return []
    },
    Command(
      "card.publish", keys: ["Ctrl-s"], title: .cardPublish, help: .cardPublishHelp, layers: [.card],
      isInFooter: true,
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.card.isChanged(words: state.words), else: .reasonAllSaved)
      }
    ) { state in
      guard state.card.check(state.surroundings, now: state.now), let bio = state.card.bio(words: state.words)
      else {
        return []
      }
      state.isWaiting = true
      return [.saveCard(bio)]
    },
    Command(
      "card.back", keys: ["Escape"], title: .commandBack, help: .cardBackHelp, layers: [.card],
      isInFooter: true
    ) { state in
      state.pop(through: .card)
      if state.card.isChanged(words: state.words) {
        state.notice = Notice(state.words(.cardNotPublished))
      } else {
        state.card = CardPage()
      }
      return []
    },
  ]
}

extension AppState {
  /// My own card as it is published; nil while my locker is closed.
  var myCard: Supporter? { me.flatMap { directory.supporter($0) } }

  /// Whether my card has changes that nobody else can read yet.
  var hasUnpublishedCard: Bool { card.isChanged(words: words) }

  /// Whether I can change my card now.
  var cardAvailability: Availability {
    guard myCard == nil else { return .available }
    let reason: WordKey =
      me != nil ? .reasonCardNotPublished : surroundings.worksInbox ? .reasonOpenLocker : .reasonNoCard
    return .unavailable(Availability.Reason(reason))
  }

  /// Opens the form; what was not published before is still there.
  mutating func openCard() {
    guard let bio = myCard?.bio else { return }
    if !card.isChanged(words: words) { card = CardPage(bio, words: words) }
    push(.card)
  }

  /// Takes in that my card is published as I wrote it.
  mutating func cardSaved() {
    isWaiting = false
    notice = Notice(words(.cardPublished))
    guard layers.contains(.card) else { return }
    pop(through: .card)
    card = CardPage()
  }

  /// Publishes my card with another availability (B6).
  mutating func publish(_ availability: PeerSupport.Availability) -> [Effect] {
    guard var bio = myCard?.bio, bio.availability != availability else { return [] }
    bio.availability = availability
    isWaiting = true
    return [.saveCard(bio)]
  }
}
