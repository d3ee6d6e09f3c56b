/// The order of lists of supporters: it never ranks people (B3).
public enum DirectoryOrder {
  /// Where each supporter stands in a list: who can be asked, equals first; then another order every day (B3, B5).
  ///
  /// The positions are those of the given list. Nobody is first for longer than a day.
  public static func browsing(_ supporters: [Supporter], for me: AboutMe = AboutMe(), on today: Day) -> [Int]
  {
    var equals = EqualStanding(me)
    return sorted(
      supporters.indices.map { index in
        let supporter = supporters[index]
        let isEqual = equals.holds(for: supporter.membership)
        return Place(rank: rank(of: supporter, isEqual: isEqual, on: today), index: index)
      })
  }

  /// A number that orders a list of supporters on a day; lower comes earlier.
  ///
  /// Who is open comes first, then who is limited, who is full or away, and who is on leave; among them who has the
  /// same rank or role (B5), and among those it is another one's turn every day, so that nothing is a ranking (B3).
  public static func rank(of supporter: Supporter, isEqual: Bool, on today: Day) -> UInt64 {
    let group = UInt64(supporter.bio.group(on: today))
    return group << 62 | (isEqual ? 0 : 1) << 61 | turn(of: supporter.id, on: today) >> 3
  }

  /// Whom "whoever can first" asks: same rank or role first, then whoever is open, then by turns (B5, C7).
  ///
  /// Nobody is among them who cannot be asked, or only after a sentence about the chain of command.
  public static func whoeverCanFirst(
    among supporters: [Supporter], for me: AboutMe, in positions: Positions, on today: Day,
    except: Set<SupporterID> = [], atMost limit: Int = RequestLetter.recipientsRange.upperBound
  ) -> [SupporterID] {
    let places = supporters.indices.compactMap { index -> Place? in
      let supporter = supporters[index]
      let standing = Standing(of: supporter, for: me, in: positions, on: today)
      guard standing.asking == .askable, !except.contains(supporter.id) else { return nil }
      // The other way round than in a list, where people choose for themselves: here the order is ours.
      let group = UInt64((standing.isEqual ? 0 : 4) + supporter.bio.group(on: today))
      return Place(rank: group << 61 | turn(of: supporter.id, on: today) >> 3, index: index)
    }
    return sorted(places).prefix(max(0, limit)).map { supporters[$0].id }
  }

  private struct Place {
    let rank: UInt64
    let index: Int
  }

  private static func sorted(_ places: [Place]) -> [Int] {
    places.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  /// A number that is the same everywhere on one day and says nothing about the person (FNV-1a, then mixed).
  public static func turn(of id: SupporterID, on today: Day) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash ^= UInt64(bitPattern: Int64(today.number)) &* 0x9e37_79b9_7f4a_7c15
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}

extension Bio {
  /// Whether they can be asked, in four steps; who is away cannot, whatever their card says (B6).
  fileprivate func group(on today: Day) -> Int {
    switch availability {
    case .open where canBeAsked(on: today): 0
    case .limited where canBeAsked(on: today): 1
    case .open, .limited, .full: 2
    case .onLeave: 3
    }
  }
}
