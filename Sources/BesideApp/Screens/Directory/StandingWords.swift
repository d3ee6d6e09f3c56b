import BuiltIn
import PeerSupport

extension AppState {
  /// The day where I am.
  var today: Day { surroundings.day(at: now) }

  /// How a supporter stands to me (B5, B6).
  func standing(of supporter: Supporter) -> Standing {
    Standing(
      of: supporter, for: surroundings.aboutMe ?? AboutMe(), in: program?.program.positions ?? Positions(),
      on: today)
  }

  /// Why someone cannot be asked now (B6); nobody asks themselves.
  func reasonNotToAsk(_ supporter: Supporter) -> Availability.Reason? {
    if supporter.id == me { return Availability.Reason(.standingYou) }
    guard case .notAskable(let reason) = standing(of: supporter).asking else { return nil }
    let name = supporter.bio.name
    switch reason {
    case .full: return Availability.Reason(.standingFull, ["name": name])
    case .away: return Availability.Reason(.standingAway, ["name": name])
    case .leaveEnded, .onLeave(nil): return Availability.Reason(.standingOnLeave, ["name": name])
    case .onLeave(let day?):
      return Availability.Reason(.standingOnLeaveUntil, ["name": name, "date": words.day(day, today: today)])
    }
  }

  /// The one sentence before someone in my chain of command is asked (B5).
  func wordsBeforeAsking(_ supporter: Supporter) -> String? {
    guard case .askableAfterWords(let about) = standing(of: supporter).asking else { return nil }
    let key: WordKey =
      switch about {
      case .above: .standingAbove
      case .below: .standingBelow
      case .cannotCheck: .standingCannotCheck
      }
    return words(key, ["name": supporter.bio.name])
  }
}
