import Canvas

/// Text being written: one line in a form, or a page of the plan.
///
/// The cursor stands between characters as people count them, so no key ever splits a letter from its marks.
struct Editor: Equatable, Sendable {
  /// Whether the text may have several lines.
  let isMultiline: Bool
  /// Whether dots are shown in place of the text.
  let isSecret: Bool
  /// How long the text may become, in Unicode scalars as documents count them.
  let limit: Int?

  /// The text in rows as wide as the field was last said to be.
  private(set) var wrapped: WrappedText
  /// How many characters stand before the cursor.
  private(set) var cursor: Int
  /// The end of the selection at which the cursor is not.
  private(set) var anchor: Int?
  /// The column that moving up and down keeps to.
  private(set) var wantedColumn: Int?
  /// The first row that shows.
  private(set) var firstRow = 0
  /// How many rows show.
  private(set) var visibleRows = 1
  private var history = EditorHistory()
  private var scalarCount: Int

  /// Wider than any field, so that one line stays one row.
  private static let endlessRow = 1_000_000

  /// An editor with the cursor behind a text.
  init(_ text: String = "", isMultiline: Bool = false, isSecret: Bool = false, limit: Int? = nil) {
    self.isMultiline = isMultiline
    self.isSecret = isSecret
    self.limit = limit
    let accepted = EditorInput.accepted(text, isMultiline: isMultiline)
    wrapped = WrappedText(accepted, columns: isMultiline ? 79 : Self.endlessRow)
    cursor = wrapped.count
    scalarCount = accepted.unicodeScalars.count
  }

  /// The whole text.
  var text: String { wrapped.text }

  /// Whether nothing is written.
  var isEmpty: Bool { wrapped.count == 0 }

  /// The characters between both ends of the selection; nil when none is selected.
  var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// Whether a change can be taken back.
  var canUndo: Bool { history.canUndo }

  /// Whether a change that was taken back can be made again.
  var canRedo: Bool { history.canRedo }

  /// Puts text in place of the selection, or at the cursor, and tells whether all of it fit within the limit.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    let range = selection ?? cursor..<cursor
    let accepted = EditorInput.accepted(text, isMultiline: isMultiline)
    let room = limit.map { $0 - scalarCount + wrapped[range].unicodeScalars.count }
    let fitting = EditorInput.beginning(of: accepted, scalars: room)
    if !fitting.isEmpty { replace(range, with: fitting, as: text.count == 1 ? .typing : .other) }
    return fitting.unicodeScalars.count == accepted.unicodeScalars.count
  }

  /// Deletes the selection, or from the cursor to where a motion leads.
  mutating func delete(_ motion: EditorMotion) {
    let target = self.target(of: motion)
    let range = selection ?? min(cursor, target)..<max(cursor, target)
    guard !range.isEmpty else { return }
    replace(range, with: "", as: selection == nil ? .deleting : .other)
  }

  /// Moves the cursor; while selecting, the other end of the selection stays.
  mutating func move(_ motion: EditorMotion, selecting: Bool = false) {
    let target: Int
    if !selecting, let selection, motion == .left || motion == .right {
      target = motion == .left ? selection.lowerBound : selection.upperBound
    } else {
      target = self.target(of: motion)
    }
    let column = motion.isVertical ? wantedColumn ?? wrapped.position(of: cursor).column : nil
    place(cursor: target, anchor: selecting ? anchor ?? cursor : nil)
    wantedColumn = column
    history.endGroup()
  }

  /// Selects the whole text.
  mutating func selectAll() {
    place(cursor: wrapped.count, anchor: 0)
    history.endGroup()
  }

  /// Selects some characters; nothing selected puts the cursor there.
  mutating func select(_ range: Range<Int>) {
    place(cursor: range.upperBound, anchor: range.isEmpty ? nil : range.lowerBound)
    history.endGroup()
  }

  /// What is selected, to be kept for pasting; a secret is never given away.
  var selectedText: String? {
    isSecret ? nil : selection.map { wrapped[$0] }
  }

  /// Takes the last change back: a word typed, a run of deletions, a paste.
  mutating func undo() {
    guard let change = history.undo() else { return }
    apply(change.removed, in: change.offset..<change.offset + change.insertedCount)
    place(cursor: change.before.cursor, anchor: change.before.anchor)
  }

  /// Makes the change again that was taken back last.
  mutating func redo() {
    guard let change = history.redo() else { return }
    apply(change.inserted, in: change.offset..<change.offset + change.removedCount)
    place(cursor: change.cursorAfter, anchor: nil)
  }

  /// Tells the editor the size of its field; rows wrap and scroll by it.
  mutating func layOut(_ size: Size) {
    // One column stays free, so that the cursor can stand behind a full row.
    if isMultiline { wrapped.setColumns(size.columns - 1) }
    visibleRows = max(1, size.rows)
    scroll()
  }

  private mutating func replace(_ range: Range<Int>, with text: String, as kind: EditorHistory.Kind) {
    let place = EditorHistory.Place(cursor: cursor, anchor: anchor)
    let before = wrapped
    let end = apply(text, in: range)
    history.add(EditorHistory.Change(from: before, to: wrapped, around: range, kind, place, cursorAfter: end))
    self.place(cursor: end, anchor: nil)
  }

  /// Changes the text and returns the offset behind what was put in.
  @discardableResult
  private mutating func apply(_ text: String, in range: Range<Int>) -> Int {
    scalarCount += text.unicodeScalars.count - wrapped[range].unicodeScalars.count
    return wrapped.replace(range, with: text)
  }

  private mutating func place(cursor: Int, anchor: Int?) {
    self.cursor = min(max(cursor, 0), wrapped.count)
    self.anchor = anchor
    wantedColumn = nil
    scroll()
  }

  private mutating func scroll() { firstRow = firstRow(height: visibleRows) }

  /// The first row to show in a field of that height: as before, unless the cursor would be out of sight.
  func firstRow(height: Int) -> Int {
    let row = wrapped.row(of: cursor)
    let last = max(0, wrapped.rowCount - height)
    return min(max(min(firstRow, last), row - height + 1), row)
  }
}
