// Made by `swift run generate` from Content/en/guides/role.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesRoleEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/role.json", name: "role", language: "en", content: #"""
{"schema": 1}
"""#)
  }
}
