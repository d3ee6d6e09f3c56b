public import BuiltIn
public import PeerSupport

extension Catalogue {
  /// Availability in a word or two; when a leave ends is said where it is known (B6).
  func availability(_ availability: PeerSupport.Availability, today: Day) -> String {
    switch availability {
    case .open: self(.availabilityOpen)
    case .limited: self(.availabilityLimited)
    case .full: self(.availabilityFull)
    case .onLeave(let day?) where day > today:
      self(.availabilityOnLeaveUntil, ["date": self.day(day, today: today)])
    case .onLeave: self(.availabilityOnLeave)
    }
  }

  /// One thing that we share, and which word of mine found it: "night shift (you wrote: night)" (B3).
  func sentence(_ ground: CommonGround) -> String {
    let text = ground.field == .language ? language(ground.text) : ground.text
    let reasons = ground.matches.map { match in
      switch match {
      case .sameAsMine: self(.groundSame)
      case .word(let word): self(.groundWord, ["word": word])
      case .neighbour(let word): self(.groundNeighbour, ["word": word])
      case .slip(let word): self(.groundSlip, ["word": word])
      }
    }
    return self(.groundShared, ["text": text, "reason": reasons.joined(separator: self(.commonComma))])
  }
}

extension WordKey {
  /// What a way of meeting is called.
  public init(_ way: Way) {
    self =
      switch way {
      case .phone: .wayPhone
      case .text: .wayText
      case .email: .wayEmail
      case .video: .wayVideo
      case .inPerson: .wayInPerson
      }
  }
}

extension PeerSupport.Availability {
  /// The looks of the word.
  var role: Role {
    switch self {
    case .open: .availabilityOpen
    case .limited: .availabilityLimited
    case .full: .availabilityFull
    case .onLeave: .availabilityLeave
    }
  }
}
