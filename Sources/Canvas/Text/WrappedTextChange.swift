extension WrappedText {
  /// Replaces the text between two offsets and returns the offset behind what was put in.
  @discardableResult
  public mutating func replace(_ range: Range<Int>, with text: String) -> Int {
    let range = range.clamped(to: 0..<characters.count)
    let context = seam(around: range)
    let before = String(characters[context.lowerBound..<range.lowerBound]) + text
    let after = String(characters[range.upperBound..<context.upperBound])
    let (inserted, insertedTraits) = Self.read(before + after)
    characters.replaceSubrange(context, with: inserted)
    traits.replaceSubrange(context, with: insertedTraits)
    layOut(replaced: context, with: inserted.count)
    return context.lowerBound + before.count
  }

  /// A range with the neighbours that may join, or stop joining, what is put in: marks, joiners, flags.
  private func seam(around range: Range<Int>) -> Range<Int> {
    let reach = 32
    var lower = range.lowerBound
    while lower > 0 && range.lowerBound - lower < reach {
      lower -= 1
      if characters[lower].isASCII { break }
    }
    var upper = range.upperBound
    while upper < characters.count && upper - range.upperBound < reach {
      upper += 1
      if characters[upper - 1].isASCII { break }
    }
    return lower..<upper
  }

  /// Lays out anew from two rows above a change until a row begins where one began before.
  ///
  /// Where a row breaks depends on its own characters and on the first word of the next row, which may spill
  /// one wide character into the row after that; so nothing further above can change.
  private mutating func layOut(replaced range: Range<Int>, with count: Int) {
    let growth = count - range.count
    let firstRow = max(0, row(of: range.lowerBound) - 2)
    var oldRow = firstRow + 1
    var starts: [Int] = []
    var isInStep = false
    while !isInStep,
      let next = LineBreaking.rowStart(
        after: starts.last ?? rowStarts[firstRow], in: traits, columns: columns)
    {
      while oldRow < rowStarts.count,
        rowStarts[oldRow] < range.upperBound || rowStarts[oldRow] + growth < next
      {
        oldRow += 1
      }
      isInStep = oldRow < rowStarts.count && rowStarts[oldRow] + growth == next
      if !isInStep { starts.append(next) }
    }
    if !isInStep { oldRow = rowStarts.count }
    for row in oldRow..<rowStarts.count {
      rowStarts[row] += growth
    }
    rowStarts.replaceSubrange(firstRow + 1..<oldRow, with: starts)
  }
}
