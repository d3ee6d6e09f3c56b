// Made by `swift run generate` from Content/en/crisis-lines.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var crisisLinesEn: BuiltInFile {
    BuiltInFile(path: "Content/en/crisis-lines.json", name: "crisis-lines", language: "en", content: #"""
{"schema": 1}
"""#)
  }
}
