// Made by `swift run generate` from Themes/dark.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesDark: BuiltInFile {
    BuiltInFile(path: "Themes/dark.json", name: "dark", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "default on default",
    "text.quiet": "248",
    "title": "bold",
    "tab": "248",
    "tab.selected": "default bold underline",
    "rule": "247",
    "list.selected": "bold reverse",
    "list.unavailable": "246 italic",
    "heading": "bold 116",
    "label": "248",
    "field": "underline",
    "field.focused": "bold underline",
    "match": "bold 180",
    "availability.open": "114",
    "availability.limited": "180",
    "availability.full": "248",
    "availability.leave": "146",
    "time.soon": "bold 222",
    "time.late": "bold underline 216",
    "bar.full": "116",
    "bar.empty": "247",
    "notice": "bold",
    "notice.safety": "bold 222",
    "notice.error": "bold 216",
    "key": "bold 116",
    "footer": "248",
    "overlay": "plain",
    "overlay.border": "116",
    "editor.selection": "reverse",
    "demo.banner": "bold reverse",
    "spoken": "italic 187"
  }
}
"""#)
  }
}
