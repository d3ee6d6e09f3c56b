extension ReturnCode {
  /// Whether a code stands somewhere in a text, however it is spelled there.
  ///
  /// Signs between its letters hide it as little as capitals do. Of texts that hold none, one in many millions of
  /// pages says yes by chance.
  public static func isWritten(in text: String) -> Bool {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "|" }
    return SpokenBytes.runs(of: Array(letters), groups: groups).contains {
      (try? ReturnCode(parsing: $0)) != nil
    }
  }
}
