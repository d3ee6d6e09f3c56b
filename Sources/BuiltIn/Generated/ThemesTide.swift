// Made by `swift run generate` from Themes/tide.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesTide: BuiltInFile {
    BuiltInFile(path: "Themes/tide.json", name: "tide", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "#d6e2e9 on #12232e",
    "text.quiet": "#93aebd",
    "title": "#f2f7fa bold",
    "tab": "#93aebd",
    "tab.selected": "#f2f7fa on #1f3d4f bold",
    "rule": "#6c94aa",
    "list.selected": "#f2f7fa on #24556b bold",
    "list.unavailable": "#8aa3b1 italic",
    "heading": "#8fd3d1 bold",
    "label": "#93aebd",
    "field": "#f2f7fa on #1b3342",
    "field.focused": "#ffffff on #24556b",
    "match": "#f0cf9b bold",
    "availability.open": "#9bd8a8",
    "availability.limited": "#f0cf9b",
    "availability.full": "#a9bcc7",
    "availability.leave": "#b9b4e0",
    "time.soon": "#f0cf9b bold",
    "time.late": "#f5b49a bold underline",
    "bar.full": "#8fd3d1",
    "bar.empty": "#6c94aa",
    "notice": "#f2f7fa bold",
    "notice.safety": "#1c1503 on #f0cf9b bold",
    "notice.error": "#f5b49a bold",
    "key": "#8fd3d1 bold",
    "footer": "#a5bcc8",
    "overlay": "#d6e2e9 on #1b3342",
    "overlay.border": "#8fd3d1",
    "editor.selection": "#f2f7fa on #2c6680",
    "demo.banner": "#12232e on #8fd3d1 bold",
    "spoken": "#f3e3c3 italic"
  }
}
"""#)
  }
}
