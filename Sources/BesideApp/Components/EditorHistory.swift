import Canvas

/// What was changed in a text, to be taken back and made again without limit.
struct EditorHistory: Equatable, Sendable {
  /// What a change was part of.
  enum Kind: Equatable, Sendable { case typing, deleting, other }

  /// Where the cursor and the other end of the selection were.
  struct Place: Equatable, Sendable {
    let cursor: Int
    let anchor: Int?
  }

  private var done: [Change] = []
  private var undone: [Change] = []
  private var groupIsOpen = false

  /// Whether there is a change to take back.
  var canUndo: Bool { !done.isEmpty }

  /// Whether there is a change to make again.
  var canRedo: Bool { !undone.isEmpty }

  /// Keeps a change; a letter joins the word it was typed into, a deletion the one before.
  mutating func add(_ change: Change) {
    undone = []
    if groupIsOpen, let joined = done.last?.joined(with: change) {
      done[done.count - 1] = joined
    } else {
      done.append(change)
    }
    groupIsOpen = change.kind != .other
  }

  /// Lets the next change stand for itself.
  mutating func endGroup() { groupIsOpen = false }

  /// The change to take back.
  mutating func undo() -> Change? {
    groupIsOpen = false
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The change to make again.
  mutating func redo() -> Change? {
    groupIsOpen = false
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}

extension EditorHistory {
  /// Characters that were replaced by others, in one place.
  struct Change: Equatable, Sendable {
    let kind: Kind
    let offset: Int
    let removed: String
    let removedCount: Int
    let inserted: String
    let insertedCount: Int
    let before: Place
    let cursorAfter: Int
  }
}

extension EditorHistory.Change {
  /// How far a mark, a joiner or a flag may reach to the characters beside it.
  private static let reach = 32

  /// Finds what really changed: a mark typed behind a letter replaces that letter.
  init(
    from old: WrappedText, to new: WrappedText, around range: Range<Int>, _ kind: EditorHistory.Kind,
    _ before: EditorHistory.Place, cursorAfter: Int
  ) {
    var start = max(0, range.lowerBound - Self.reach)
    var oldEnd = min(old.count, range.upperBound + Self.reach)
    var newEnd = new.count - (old.count - oldEnd)
    while start < min(oldEnd, newEnd), Self.areSame(old.character(at: start), new.character(at: start)) {
      start += 1
    }
    while start < min(oldEnd, newEnd),
      Self.areSame(old.character(at: oldEnd - 1), new.character(at: newEnd - 1))
    {
      oldEnd -= 1
      newEnd -= 1
    }
    self.init(
      kind: kind, offset: start, removed: old[start..<oldEnd], removedCount: oldEnd - start,
      inserted: new[start..<newEnd], insertedCount: newEnd - start, before: before, cursorAfter: cursorAfter)
  }

  /// Whether two characters are written with the same scalars; an equal look is not enough to put one back.
  private static func areSame(_ left: Character?, _ right: Character?) -> Bool {
    guard let left, let right else { return false }
    return left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  /// This change and the next as one; nil where they do not belong together.
  func joined(with next: Self) -> Self? {
    guard kind == next.kind else { return nil }
    switch kind {
    case .typing: return typed(next)
    case .deleting: return deleted(next)
    case .other: return nil
    }
  }

  /// A word and the spaces behind it are one; the next word begins anew.
  private func typed(_ next: Self) -> Self? {
    guard next.offset >= offset, next.offset + next.removedCount == offset + insertedCount,
      let last = inserted.last, let letter = next.inserted.last, !last.isWhitespace || letter.isWhitespace
    else { return nil }
    let kept = inserted.prefix(next.offset - offset)
    return Self(
      kind: kind, offset: offset, removed: removed, removedCount: removedCount,
      inserted: kept + next.inserted,
      insertedCount: kept.count + next.insertedCount, before: before, cursorAfter: next.cursorAfter)
  }

  private func deleted(_ next: Self) -> Self? {
    guard inserted.isEmpty, next.inserted.isEmpty else { return nil }
    let isBackward = next.offset + next.removedCount == offset
    guard isBackward || next.offset == offset else { return nil }
    return Self(
      kind: kind, offset: next.offset, removed: isBackward ? next.removed + removed : removed + next.removed,
      removedCount: removedCount + next.removedCount, inserted: "", insertedCount: 0, before: before,
      cursorAfter: next.cursorAfter)
  }
}
