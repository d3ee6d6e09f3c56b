// Made by `swift run generate` from Content/en/plan.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var planEn: BuiltInFile {
    BuiltInFile(path: "Content/en/plan.json", name: "plan", language: "en", content: #"""
{"schema": 1}
"""#)
  }
}
