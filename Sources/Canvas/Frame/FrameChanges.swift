extension Frame {
  /// Visits the cells that differ from an earlier frame, row by row from the left; all cells when there is none
  /// of the same size.
  ///
  /// The right half of a wide character is not visited: whoever draws the left half draws it too.
  public func visitChanges(since earlier: Frame?, _ visit: (_ row: Int, _ column: Int, _ cell: Cell) -> Void)
  {
    let known = earlier?.size == size ? earlier?.cells : nil
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let index = row * size.columns + column
        let cell = cells[index]
        if cell.isContinuation || known?[index] == cell { continue }
        visit(row, column, cell)
      }
    }
  }
}
