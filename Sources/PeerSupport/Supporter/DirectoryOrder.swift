/// The order of lists of supporters: it never ranks people (B3).
public enum DirectoryOrder {
  /// Where each supporter stands in a list: open, limited, full, on leave; then another order every day.
  ///
  /// The positions are those of the given list. Nobody is first for longer than a day.
  public static func browsing(_ supporters: [Supporter], on today: Day) -> [Int] {
    sorted(
      supporters.indices.map { index in
        let supporter = supporters[index]
        return Place(
          group: supporter.bio.availability.group, turn: turn(of: supporter.id, on: today), index: index)
      })
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
      let group = (standing.isEqual ? 0 : 10) + supporter.bio.availability.group
      return Place(group: group, turn: turn(of: supporter.id, on: today), index: index)
    }
    return sorted(places).prefix(max(0, limit)).map { supporters[$0].id }
  }

  private struct Place {
    let group: Int
    let turn: UInt64
    let index: Int
  }

  private static func sorted(_ places: [Place]) -> [Int] {
    places.sorted { ($0.group, $0.turn, $0.index) < ($1.group, $1.turn, $1.index) }.map(\.index)
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

extension Availability {
  fileprivate var group: Int {
    switch self {
    case .open: 0
    case .limited: 1
    case .full: 2
    case .onLeave: 3
    }
  }
}
