/// Whether someone can be asked, and what comes first (B5, B6).
public enum AskingRule: Hashable, Sendable {
  /// They can be asked.
  case askable
  /// They can be asked after one sentence about the chain of command (B5).
  case askableAfterWords(WordsFirst)
  /// They can be read about, not asked (B6).
  case notAskable(NotAskable)

  /// What the one sentence is about.
  public enum WordsFirst: Hashable, Sendable {
    /// They stand above the person who asks.
    case above
    /// They stand below the person who asks.
    case below
    /// The positions do not tell.
    case cannotCheck(ChainOfCommand.Reason)
  }

  /// Why someone cannot be asked now.
  public enum NotAskable: Hashable, Sendable {
    /// They have as much as they can carry.
    case full
    /// They are on leave, perhaps until a day.
    case onLeave(until: Day?)
    /// They were on leave until this day, and have not said yet that they are back.
    case leaveEnded(Day)
    /// Nobody opened their Beside for five weeks, so what is sealed to them might not be read.
    case away
  }
}

/// How a supporter and the person who looks for one stand to each other (B5, B6).
public struct Standing: Hashable, Sendable {
  /// The chain of command between them.
  public let chain: ChainOfCommand
  /// Whether they have the same rank.
  public let hasSameRank: Bool
  /// Whether they have the same role.
  public let hasSameRole: Bool
  /// Whether the supporter can be asked.
  public let asking: AskingRule

  /// Works out how a supporter stands to someone, on a day.
  public init(of supporter: Supporter, for me: AboutMe, in positions: Positions, on today: Day) {
    chain = positions.chain(between: me.position, and: supporter.membership.position)
    hasSameRank = Folding.isSame(me.rank, supporter.membership.rank)
    hasSameRole = Folding.isSame(me.role, supporter.membership.role)
    asking = Standing.rule(for: supporter.bio, chain: chain, on: today)
  }

  /// Whether both have the same rank or role; comes first where the order is ours to choose (B5).
  public var isEqual: Bool { hasSameRank || hasSameRole }

  private static func rule(for bio: Bio, chain: ChainOfCommand, on today: Day) -> AskingRule {
    switch bio.availability {
    case .full: return .notAskable(.full)
    case .onLeave(let day?) where day <= today: return .notAskable(.leaveEnded(day))
    case .onLeave(let day): return .notAskable(.onLeave(until: day))
    case .open, .limited: break
    }
    guard bio.canBeAsked(on: today) else { return .notAskable(.away) }
    return switch chain {
    case .above: .askableAfterWords(.above)
    case .below: .askableAfterWords(.below)
    case .cannotCheck(.circle): .askableAfterWords(.cannotCheck(.circle))
    case .cannotCheck(.unknownPosition(let name)): .askableAfterWords(.cannotCheck(.unknownPosition(name)))
    // Who says nothing about a position is not held up (C1).
    case .none, .cannotCheck(.firstNotSaid), .cannotCheck(.secondNotSaid): .askable
    }
  }
}
