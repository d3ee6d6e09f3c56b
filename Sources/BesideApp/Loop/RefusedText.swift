import Canvas

extension AppState {
  /// As much of a text around what was just written as a code can take, however it is spaced.
  private static let reach = 120

  /// Whether what was just written makes a return code of what stands in a field.
  ///
  /// Who has a code can stop the request, so it belongs on paper or into the locker, and never into words that are
  /// stored, sent or printed, not even into one's own plan. Passphrases and the field for codes take anything.
  func isCode(_ written: String, in field: WritableKeyPath<AppState, Editor>) -> Bool {
    let editor = self[keyPath: field]
    guard !editor.isSecret, top != .yourRequest else { return false }
    let start = max(0, editor.cursor - written.count - Self.reach)
    let end = min(editor.wrapped.count, editor.cursor + Self.reach)
    return start < end && surroundings.holdsReturnCode(editor.wrapped[start..<end])
  }
}
