/// A piece of text that fits one cell, or two when it is wide, made harmless for any terminal.
public struct Cluster: Hashable, Sendable {
  /// One spacing character and at most four marks.
  public let text: String
  /// The columns it takes: 1 or 2.
  public let columns: Int
}

/// Cuts text into clusters, one by one.
struct ClusterIterator: IteratorProtocol {
  /// A cell of curses holds one spacing character and four marks; the rest of a taller stack is not shown.
  private static let markLimit = 4
  private static let replacement = Cluster(text: "\u{FFFD}", columns: 1)
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: (scalar: Unicode.Scalar, role: ScalarRole)?

  private var budget: Int

  /// Reads a text, or only so many of its scalars.
  init(_ text: some StringProtocol, scalars limit: Int = .max) {
    scalars = String(text).unicodeScalars.makeIterator()
    budget = limit
    advance()
  }

  private mutating func advance() {
    guard budget > 0 else {
      upcoming = nil
      return
    }
    budget -= 1
    upcoming = scalars.next().map { ($0, ScalarRole($0)) }
  }

  mutating func next() -> Cluster? {
    while let (scalar, role) = upcoming {
      switch role {
      case .spacing(let columns):
        advance()
        return cluster(on: scalar, columns: columns)
      case .mark:
        return cluster(on: Self.dottedCircle, columns: 1)
      case .replaced, .hangulPart:
        advance()
        return Self.replacement
      case .joiner, .dropped, .separator:
        advance()
      }
    }
    return nil
  }

  /// Gathers what belongs to a spacing character that has just been taken.
  private mutating func cluster(on base: Unicode.Scalar, columns: Int) -> Cluster {
    var text = base.isASCII ? ASCII.texts[Int(base.value)] : String(Character(base))
    guard upcoming?.role.isTakenAlong == true else { return Cluster(text: text, columns: columns) }
    var marks = 0
    var isHidden = false
    var isJoined = false
    let isEmoji = base.isJoinedEmoji
    var hangul = HangulPart(base)
    gathering: while let (scalar, role) = upcoming {
      switch role {
      case .replaced, .separator:
        break gathering
      case .hangulPart where !HangulPart(scalar).follows(hangul):
        break gathering
      case .mark, .hangulPart:
        hangul = HangulPart(scalar)
        if marks < Self.markLimit && !isHidden {
          text.unicodeScalars.append(scalar)
          marks += 1
        }
        isJoined = false
      case .joiner:
        isJoined = true
      case .dropped:
        isJoined = false
      case .spacing:
        // Only the first person or thing of a glued emoji shows: no two terminals agree on the rest.
        guard isEmoji, isJoined, scalar.isJoinedEmoji else { break gathering }
        isHidden = true
        isJoined = false
      }
      advance()
    }
    return Cluster(text: text, columns: columns)
  }
}

extension ScalarRole {
  fileprivate var isTakenAlong: Bool {
    switch self {
    case .mark, .hangulPart, .joiner, .dropped: true
    case .spacing, .separator, .replaced: false
    }
  }
}
