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
    return self(
      .groundShared,
      [
        "place": self(WordKey(ground.field)), "text": text,
        "reason": reasons.joined(separator: self(.commonComma)),
      ])
  }

  /// Weekly hours as they are read back, and as they can be typed: "Monday to Friday 09:00–17:00" (B7).
  public func hours(_ hours: WeeklyHours) -> String {
    var parts: [(days: [Weekday], spans: [String])] = []
    for period in hours.periods {
      let days = period.days.sorted()
      let to = period.to == 1_440 ? self(.hoursMidnight) : clock(minute: period.to)
      // "22:00–06:00" tells by itself that it ends in the morning, and "22:00–10:00" does not.
      let isUnclear = period.to <= period.from && period.to >= 600
      let span = self(
        isUnclear ? .hoursSpanNextDay : .hoursSpan, ["from": clock(minute: period.from), "to": to])
      if parts.last?.days == days {
        parts[parts.count - 1].spans.append(span)
      } else {
        parts.append((days, [span]))
      }
    }
    let said = parts.map { part in
      let days = part.days.count == 7 ? self(.hoursEveryDay) : self.days(part.days)
      return self(.hoursOn, ["days": days, "spans": part.spans.joined(separator: self(.commonComma))])
    }.joined(separator: "; ")
    guard let zone = hours.zone?.split(separator: "/").last else { return said }
    return self(.hoursInZone, ["hours": said, "zone": String(zone).replacing("_", with: " ")])
  }
}

extension WordKey {
  /// What stands in front of something that a search found.
  init(_ field: SearchField) {
    self =
      switch field {
      case .name: .groundInName
      case .team: .groundInTeam
      case .region: .groundInRegion
      case .division: .groundInDivision
      case .shift: .groundInShift
      case .rank: .groundInRank
      case .role: .groundInRole
      case .language: .groundInLanguage
      case .interest: .groundInInterest
      case .livedExperience: .groundInLivedExperience
      case .strength: .groundInStrength
      case .sharedIdentity: .groundInIdentity
      case .about: .groundInAbout
      }
  }

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
