/// What differs between a guide that is built in and one that a program puts in its place.
public struct GuideDifference: Hashable, Sendable {
  /// A line of a guide, and in which of the two it stands.
  public enum Line: Hashable, Sendable {
    /// It stands in both.
    case same(String)
    /// It stands only in the built-in guide.
    case removed(String)
    /// It stands only in the program's guide.
    case added(String)
  }

  /// All lines of both, in order.
  public let lines: [Line]

  /// Compares two guides, line by line.
  public init(from original: Guide, to other: Guide) {
    let (old, new) = (Self.lines(of: original), Self.lines(of: other))
    let difference = new.difference(from: old)
    var removed: [Int: String] = [:]
    var added: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let place, let line, _): removed[place] = line
      case .insert(let place, let line, _): added[place] = line
      }
    }
    var lines: [Line] = []
    var place = 0
    for (index, line) in old.enumerated() {
      guard removed[index] == nil else {
        lines.append(.removed(line))
        continue
      }
      while let text = added[place] {
        lines.append(.added(text))
        place += 1
      }
      lines.append(.same(line))
      place += 1
    }
    while place < new.count {
      lines.append(.added(new[place]))
      place += 1
    }
    self.lines = lines
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { lines.allSatisfy { if case .same = $0 { true } else { false } } }

  /// A guide as lines, each with the place it comes from, so that a page that moved is told apart from one that changed.
  private static func lines(of guide: Guide) -> [String] {
    [guide.title, guide.purpose]
      + guide.pages.flatMap { page in
        ["[\(page.id)] \(page.title)"] + page.texts.dropFirst().map { "[\(page.id)]   \($0)" }
      }
  }
}
