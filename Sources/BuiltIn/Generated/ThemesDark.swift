// Made by `swift run generate` from Themes/dark.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesDark: BuiltInFile {
    BuiltInFile(path: "Themes/dark.json", name: "dark", language: "", content: #"""
{"schema": 1}
"""#)
  }
}
