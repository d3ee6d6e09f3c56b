import PlainTerminal

/// A terminal whose lines are known beforehand, and that remembers all that was said.
final class ScriptedLines: LineTerminal {
  /// Everything that was said and typed, in order; what was typed stands behind a mark, a secret as dots.
  private(set) var transcript: [String] = []
  var isSecret = false
  private var script: ArraySlice<String>

  init(_ script: [String]) { self.script = script[...] }

  func say(_ lines: [String]) { transcript += lines }

  func hear(atMost seconds: Int64?) -> Heard {
    guard let line = script.popFirst() else { return .end }
    transcript.append("> " + (isSecret ? "…" : line))
    return .line(line)
  }

  /// What was said after the last of these lines was typed, until the next one.
  func said(after line: String) -> [String] {
    guard let place = transcript.lastIndex(of: "> " + line) else { return [] }
    return Array(transcript[(place + 1)...].prefix { !$0.hasPrefix("> ") })
  }
}
